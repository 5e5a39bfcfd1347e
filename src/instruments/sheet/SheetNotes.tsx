import * as words from './paper-words.ts';
import './SheetNotes.css';

/** As many as a page has room for. */
const LINES = Array.from({ length: 30 }, (_, at) => at);

/**
 * Lines to write on in what a printed page has left: nobody knows at which height its text ends. They stand at the foot of the last page of
 * their part, behind the text.
 */
export function SheetNotes() {
	return (
		<div class="sheet-notes" aria-hidden="true">
			{LINES.map((line) => (
				<i key={line} />
			))}
		</div>
	);
}

/** What stands above the first of them, at the end of the text. */
export function NotesTitle() {
	return <p class="sheet-notes__title">{words.notes}</p>;
}
