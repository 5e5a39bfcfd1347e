import { ChoiceField } from '~/parts/ChoiceField.tsx';
import { TypedField } from '~/parts/TypedField.tsx';
import { type Form, fieldProps, ID } from './form.ts';
import { fieldOf } from './row-fields.ts';
import { UnitField } from './UnitField.tsx';
import * as words from './words.ts';

export interface PieceFieldsProps {
	readonly form: Form;
	/** Its row, from 1. */
	readonly row: number;
	/** How many rows there are. */
	readonly rows: number;
	/** What moves and removes it has loaded. */
	readonly canEdit: boolean;
	readonly onMove: (by: number) => void;
	readonly onRemove: () => void;
}

const EXPIRIES = (['none', 'after', 'day'] as const).map((kind) => [kind, words.expiries[kind]] as const);
/** What is folded. Where one of them cannot be read, it is unfolded, so that its error can be seen. */
const FOLDED = ['day', 'years', 'finish', 'hours', 'counts'];

/** One piece: name, amount and price; below, folded, how long it counts. */
export function PieceFields({ form, row, rows, canEdit, onMove, onRemove }: PieceFieldsProps) {
	const { entries, set, read, unit, units, isWithin } = form;
	const at = (part: string) => fieldOf(row, part);
	const field = (part: string) => fieldProps(form, at(part));
	const expiry = entries[at('expiry')] ?? '';
	const own = entries[at('unit')] ?? unit.id;
	const lasts = read?.pieces.find((piece) => piece.row === row)?.lasts;
	const name = <span class="visually-hidden">: {entries[at('name')] || words.piece(row)}</span>;
	return (
		<fieldset class="stack-piece">
			<legend>{words.piece(row)}</legend>
			<TypedField {...field('name')} label={words.pieceName} kind="text" />
			<div class="worksheet__row">
				<TypedField {...field('amount')} label={words.amount} />
				<UnitField id={ID + at('unit')} label={words.unit} {...{ units }} value={own} onValue={(id) => set(at('unit'), id)} />
				{!isWithin && <TypedField {...field('cost')} label={words.cost} />}
			</div>
			<details open={FOLDED.some((part) => read?.typed[at(part)]?.problem) || undefined}>
				<summary>
					{words.more}
					{name}
					{lasts && (
						<span class="stack-piece__lasts" key={lasts}>
							{lasts}
						</span>
					)}
				</summary>
				<div class="worksheet__fields">
					<ChoiceField
						id={ID + at('expiry')}
						label={words.expiry}
						options={EXPIRIES}
						value={expiry}
						onValue={(kind) => set(at('expiry'), kind)}
					/>
					{expiry === 'after' && <TypedField {...field('years')} label={words.validFor} hint={words.validForHint} kind="text" />}
					{expiry === 'day' && <TypedField {...field('day')} label={words.lastDay} kind="date" />}
					<TypedField {...field('counts')} label={words.counts(unit.many)} hint={words.countsHint} />
					{!isWithin && (
						<>
							<TypedField {...field('finish')} label={words.finish} hint={words.finishHint} kind="date" />
							<TypedField {...field('hours')} label={words.hours} hint={words.hoursHint} />
						</>
					)}
				</div>
			</details>
			<p class={`stack-piece__buttons no-print ${canEdit ? '' : 'stack-piece__buttons--idle'}`}>
				<button class="button" type="button" id={`${ID}earlier-${row}`} disabled={row === 1} onClick={() => onMove(-1)}>
					{words.earlier}
					{name}
				</button>
				<button class="button" type="button" id={`${ID}later-${row}`} disabled={row === rows} onClick={() => onMove(1)}>
					{words.later}
					{name}
				</button>
				<button class="button" type="button" onClick={onRemove}>
					{words.remove}
					{name}
				</button>
			</p>
		</fieldset>
	);
}
