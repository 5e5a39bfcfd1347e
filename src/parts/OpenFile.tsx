import { openAssessmentOf } from '~/device/open-assessment.ts';
import type { LibraryStore } from '~/device/use-library.ts';
import { type JoinedLibrary, joinBeside } from '~/model/keeping/join-libraries.ts';
import { LIBRARY_TEXT_LIMIT, parseLibrary } from '~/model/keeping/library.ts';
import { cleanName } from '~/model/state/clean-name.ts';
import { parseJson } from '~/model/state/stored.ts';
import type { FitContent } from '~/model/wording.ts';
import * as keepingWords from '~/words/keeping-words.ts';
import { SELDOM } from './load.ts';

export interface OpenFileProps {
	readonly content: FitContent;
	readonly kept: LibraryStore;
	/** What came of it, in sentences; `joined` where something could be used. */
	readonly onOpened: (said: readonly string[], joined?: JoinedLibrary) => void;
}

/** A character takes at most so many bytes of a file. */
const BYTES = 4;

/** A file that was saved here or elsewhere, put beside what is there. Nothing is replaced, whatever the file holds. */
export function OpenFile({ content, kept, onOpened }: OpenFileProps) {
	const open = async (file: File) => {
		const name = cleanName(file.name);
		if (file.size > LIBRARY_TEXT_LIMIT * BYTES) return onOpened([keepingWords.tooLarge(name)]);
		const text = await file.text().catch(() => undefined);
		if (text === undefined) return onOpened([keepingWords.notRead(name)]);
		if (text.startsWith('{') && parseJson(text) === undefined) return onOpened([keepingWords.damagedFile(name)]);
		const { library } = parseLibrary(content.model, text);
		if (library.assessments.length + library.records.length === 0) return onOpened([keepingWords.holdsNothing(name)]);
		// Where that does not load, what was added is told all the same.
		const lost = (await SELDOM.load().catch(() => undefined))?.lostOfFile(content, text) ?? [];
		let joined: JoinedLibrary | undefined;
		const problem = kept.change((now) => {
			joined = joinBeside(content.model, openAssessmentOf(content.model).read().value.state, now, library);
			return joined.library;
		});
		if (joined) onOpened([keepingWords.joined(joined, problem === undefined), ...lost], joined);
	};
	return (
		<div class="keeping__field">
			<label for="open-file">{keepingWords.openFile}</label>
			<p class="keeping__hint" id="open-file-hint">
				{keepingWords.aboutFile}
			</p>
			<input
				class="keeping__file"
				id="open-file"
				type="file"
				accept=".json,application/json"
				aria-describedby="open-file-hint"
				onChange={({ currentTarget }) => {
					const [file] = currentTarget.files ?? [];
					if (file) open(file);
					// The same file again is a new choice.
					currentTarget.value = '';
				}}
			/>
		</div>
	);
}
