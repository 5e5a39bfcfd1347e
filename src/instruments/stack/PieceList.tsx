import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Entries } from '~/model/keeping/entries.ts';
import { MOST_PIECES } from '~/model/stack/types.ts';
import { useLedFocus } from '~/parts/use-led-focus.ts';
import { type Form, ID } from './form.ts';
import { PieceFields } from './PieceFields.tsx';
import { fieldOf, lastRow } from './row-fields.ts';
import * as words from './words.ts';

export interface PieceListProps {
	readonly form: Form;
}

/** A stack has two pieces at least. */
const FEWEST = 2;

/** The pieces in their order, which buttons change: the focus goes along with the piece that is moved. */
export function PieceList({ form }: PieceListProps) {
	const { entries, replace, edits, isWithin } = form;
	const [shown, setShown] = useState(FEWEST);
	const [said, setSaid] = useState('');
	const [before, setBefore] = useState<Entries>();
	const focus = useRef<string>();
	const rows = Math.min(MOST_PIECES, Math.max(shown, lastRow(entries)));
	const nameOf = (row: number) => entries[fieldOf(row, 'name')] || words.piece(row);
	useLayoutEffect(() => {
		const [way, row] = focus.current?.split(' ') ?? [];
		focus.current = undefined;
		if (!way) return;
		const button = (name: string) => document.querySelector<HTMLButtonElement>(`#${ID}${name}-${row}:enabled`);
		(button(way) ?? button(way === 'earlier' ? 'later' : 'earlier'))?.focus();
	});

	const led = useLedFocus<HTMLParagraphElement>();
	const moveBy = (row: number, by: number) => {
		if (!edits) return;
		replace(edits.moveRow(entries, row, by));
		focus.current = `${by < 0 ? 'earlier' : 'later'} ${row + by}`;
		setBefore(undefined);
		setSaid(words.moved(nameOf(row), row + by));
	};
	const remove = (row: number) => {
		if (!edits) return;
		setBefore(entries);
		setShown(Math.max(1, rows - 1));
		replace(edits.removeRow(entries, row));
		setSaid(words.removed(nameOf(row)));
	};
	return (
		<section class="stack-part" onClickCapture={led.onClickCapture}>
			{isWithin ? <h3>{words.piecesTitle}</h3> : <h2>{words.piecesTitle}</h2>}
			{Array.from({ length: rows }, (_, at) => (
				<PieceFields
					key={at}
					{...{ form, rows }}
					canEdit={edits !== undefined}
					row={at + 1}
					onMove={(by) => moveBy(at + 1, by)}
					onRemove={() => remove(at + 1)}
				/>
			))}
			<p class="stack-piece__buttons no-print">
				{rows < MOST_PIECES ? (
					<button class="button" type="button" onClick={() => setShown(rows + 1)}>
						{words.add}
					</button>
				) : (
					words.isFull(MOST_PIECES)
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
			</p>
			<p role="status" tabIndex={-1} ref={led.place}>
				{said}
			</p>
		</section>
	);
}
