import { useState } from 'preact/hooks';
import { saveFile } from '~/device/save-file.ts';
import { today } from '~/device/today.ts';
import type { EntriesStore } from '~/device/use-entries.ts';
import { type Entries, type IsField, NO_ENTRIES, oneLine } from '~/model/keeping/entries.ts';
import { formatEntriesFile, readEntriesFile } from '~/model/keeping/entries-file.ts';
import { formatEntriesLink } from '~/model/keeping/entries-link.ts';
import { plainEntries } from '~/model/quantities/plain-entries.ts';
import type { Typed } from '~/model/quantities/typed.ts';
import * as words from '~/words/worksheet-ways-words.ts';
import { ENTRIES_LEFT_OUT } from './later/load.ts';
import { useLedFocus } from './use-led-focus.ts';

export interface WorksheetWaysProps {
	/** Name of the calculator's folder. */
	readonly tool: string;
	readonly store: EntriesStore;
	readonly isField: IsField;
	/** What the texts of its fields come to, by field; undefined until what reads them is there. */
	readonly typed?: Readonly<Record<string, Typed<unknown>>> | undefined;
	/** A made-up example to try it with. */
	readonly example?: Entries | undefined;
}

/** How what was entered travels and is kept: as a link, as a file, on paper; and the way back to empty fields. It loads once the page is there. */
export function WorksheetWays({ tool, store, isField, typed = {}, example }: WorksheetWaysProps) {
	const { entries, replace } = store;
	const [said, setSaid] = useState('');
	const [before, setBefore] = useState<Entries>();
	const [blocked, setBlocked] = useState('');
	const { place, onClickCapture } = useLedFocus<HTMLParagraphElement>();
	const hasEntries = Object.keys(entries).length > 0;

	const put = (next: Entries, says: string) => {
		setBefore(hasEntries ? entries : undefined);
		replace(next);
		setSaid(says);
	};
	const copy = async () => {
		const link = location.origin + location.pathname + formatEntriesLink(plainEntries(entries, typed));
		try {
			await navigator.clipboard.writeText(link);
			setBlocked('');
			setSaid(words.linkCopied);
		} catch {
			setBlocked(link);
			setSaid(words.copyBlocked);
		}
	};
	const open = async (file: File) => {
		const name = oneLine(file.name);
		const text = await file.text().catch(() => undefined);
		const read = text === undefined ? 'not-read' : readEntriesFile(text, tool, isField);
		if (typeof read === 'string') return setSaid(words.notOpened[read](name));
		// Where that does not load, the file is open all the same.
		const late = await ENTRIES_LEFT_OUT.load().catch(() => undefined);
		const lost = late?.leftOutOfFile(text ?? '', read) ?? [];
		put(read, words.opened(name) + (late && lost.length > 0 ? ` ${late.leftOut(lost)}` : ''));
	};
	return (
		<>
			<div class="worksheet__buttons" onClickCapture={onClickCapture}>
				{hasEntries ? (
					<>
						<button class="button" type="button" onClick={copy}>
							{words.copyLink}
						</button>
						<button
							class="button"
							type="button"
							onClick={() =>
								saveFile({
									name: `credential-fit-${tool}-${today()}.json`,
									type: 'application/json',
									text: formatEntriesFile({ tool, entries: plainEntries(entries, typed) }),
								})
							}
						>
							{words.saveFile}
						</button>
						<button class="button" type="button" onClick={() => print()}>
							{words.print}
						</button>
						<button class="button" type="button" onClick={() => put(NO_ENTRIES, words.startedAgain)}>
							{words.startAgain}
						</button>
					</>
				) : (
					example && (
						<button class="button" type="button" onClick={() => put(example, words.exampleShown)}>
							{words.example}
						</button>
					)
				)}
				{before && (
					<button
						class="button"
						type="button"
						onClick={() => {
							replace(before);
							setBefore(undefined);
							setSaid(words.undone);
						}}
					>
						{words.undo}
					</button>
				)}
			</div>
			<p role="status" tabIndex={-1} ref={place}>
				{said}
			</p>
			{blocked && (
				<input
					class="worksheet__link"
					type="text"
					readOnly
					value={blocked}
					aria-label={words.linkToCopy}
					onFocus={({ currentTarget }) => currentTarget.select()}
				/>
			)}
			<label class="worksheet__open">
				{words.openFile}{' '}
				<input
					type="file"
					accept=".json,application/json"
					onChange={({ currentTarget }) => {
						const [file] = currentTarget.files ?? [];
						if (file) open(file);
						// The same file again is a new choice.
						currentTarget.value = '';
					}}
				/>
			</label>
		</>
	);
}
