import { useEffect, useState } from 'preact/hooks';
import { forgetUnreadable, readUnreadable, type Unreadable } from '~/device/device-library.ts';
import { saveFile } from '~/device/save-file.ts';
import type { LibraryStore } from '~/device/use-library.ts';
import type { StoreProblem } from '~/model/state/state.ts';
import { MODEL_VERSION } from '~/model/version.ts';
import type { FitContent } from '~/model/wording.ts';
import * as keepingWords from '~/words/keeping-words.ts';
import { ConfirmButton } from './ConfirmButton.tsx';
import { SELDOM } from './load.ts';
import { useLazy } from './use-lazy.ts';

export interface KeepingNoticesProps {
	readonly content: FitContent;
	readonly kept: Pick<LibraryStore, 'library' | 'version'>;
	readonly problem: StoreProblem | undefined;
}

/** What a reader must know about what the device keeps: that it cannot, that some of it is damaged, that it is from an older version. */
export function KeepingNotices({ content, kept, problem }: KeepingNoticesProps) {
	const { library, version } = kept;
	const [unreadable, setUnreadable] = useState<Unreadable>();
	const hasKept = library.assessments.length + library.records.length > 0;
	const isOther = hasKept && version !== null && version !== MODEL_VERSION;
	const { view: seldom } = useLazy(SELDOM, isOther || unreadable !== undefined);
	const since = isOther ? seldom?.changesSince(content, version) : undefined;
	// Each reading and each change of the library gives a new one.
	useEffect(() => setUnreadable(readUnreadable(content.model)), [library]);
	return (
		<div class="notices no-print" role="status">
			{problem && (
				<div class="notices__one">
					<p>{keepingWords.problems[problem]}</p>
				</div>
			)}
			{unreadable && (
				<div class="notices__one">
					<p>{keepingWords.unreadable(unreadable.dropped.every(({ reason }) => reason === 'unknown-answer'))}</p>
					{seldom && (
						<ul>
							{seldom.lost(content, unreadable.dropped).map((words) => (
								<li key={words}>{words}</li>
							))}
						</ul>
					)}
					<p class="notices__actions">
						<button
							class="button"
							type="button"
							onClick={() => saveFile({ name: 'credential-fit-unreadable.txt', type: 'text/plain', text: unreadable.text })}
						>
							{keepingWords.saveAsItIs}
						</button>
						<ConfirmButton
							{...keepingWords.remove}
							onConfirm={() => {
								forgetUnreadable(content.model);
								setUnreadable(readUnreadable(content.model));
							}}
						/>
					</p>
				</div>
			)}
			{seldom && since && <seldom.VersionNotice what={keepingWords.isOf} version={version} since={since} />}
		</div>
	);
}
