import { useState } from 'preact/hooks';
import { saveFile } from '~/device/save-file.ts';
import { today } from '~/device/today.ts';
import type { EntriesStore } from '~/device/use-entries.ts';
import { type Entries, formatEntriesFile, formatEntriesLink, type IsField, NO_ENTRIES, readEntriesFile } from '~/model/keeping/entries.ts';
import * as words from '~/words/worksheet-ways-words.ts';
import { useLedFocus } from './use-led-focus.ts';

export interface WorksheetWaysProps {
	/** Name of the calculator's folder. */
	readonly tool: string;
	readonly store: EntriesStore;
	readonly isField: IsField;
	/** A made-up example to try it with. */
	readonly example?: Entries | undefined;
}

/** How what was entered travels and is kept: as a link, as a file, on paper; and the way back to empty fields. It loads once the page is there. */
export function WorksheetWays({ tool, store, isField, example }: WorksheetWaysProps) {
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
		const link = location.origin + location.pathname + formatEntriesLink(entries);
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
		const text = await file.text().catch(() => undefined);
		const read = text === undefined ? 'not-read' : readEntriesFile(text, tool, isField);
		if (typeof read === 'string') setSaid(words.notOpened[read](file.name));
		else put(read, words.opened(file.name));
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
									text: formatEntriesFile({ tool, entries }),
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
