import type { FieldProblem, Typed } from '~/model/quantities/typed.ts';
import { FIELD_NOTE } from './fields/load.ts';
import { useLazy } from './use-lazy.ts';
import './TypedField.css';

export interface TypedFieldProps {
	/** Its id; also its name in the form. */
	readonly id: string;
	readonly label: string;
	/** What it is about, or how it can be written; below the label. */
	readonly hint?: string | undefined;
	/** What the number counts, behind the field: "hours a week". */
	readonly unit?: string | undefined;
	/** What stands in it, as typed. */
	readonly text: string;
	readonly onText: (text: string) => void;
	/** What the text comes to: why it is nothing is shown, and how it was read where that is not plain. Absent for a name, which is always right. */
	readonly typed?: Typed<unknown> | undefined;
	/** What it holds: `decimal` unless told otherwise. */
	readonly kind?: 'decimal' | 'numeric' | 'text' | 'date';
	/** A sentence of the instrument's own in place of the common one. */
	readonly says?: Partial<Readonly<Record<FieldProblem, string>>> | undefined;
}

/** A field that takes what people type. What cannot be read stays as it is typed, counts as nothing, and a sentence beside the field says so. */
export function TypedField({ id, label, hint, unit, text, onText, typed, kind = 'decimal', says }: TypedFieldProps) {
	const { problem, reading } = typed ?? {};
	const hasNote = Boolean(problem || reading);
	const { view } = useLazy(FIELD_NOTE, hasNote);
	const about = [hint && `${id}-hint`, hasNote && `${id}-${problem ? 'error' : 'reading'}`].filter(Boolean).join(' ');
	return (
		<div class={`typed-field typed-field--${kind}`}>
			<label for={id}>
				{label}
				{unit && <span class="visually-hidden"> ({unit})</span>}
			</label>
			{hint && (
				<p class="typed-field__hint" id={`${id}-hint`}>
					{hint}
				</p>
			)}
			<span class="typed-field__line">
				<input
					id={id}
					type={kind === 'date' ? 'date' : 'text'}
					inputmode={kind === 'decimal' || kind === 'numeric' ? kind : undefined}
					value={text}
					aria-invalid={problem !== undefined}
					aria-describedby={about || undefined}
					onInput={({ currentTarget }) => onText(currentTarget.value)}
				/>
				{unit && <span aria-hidden="true">{unit}</span>}
			</span>
			{view && typed && <view.FieldNote {...{ id, typed, says, onText }} />}
		</div>
	);
}
