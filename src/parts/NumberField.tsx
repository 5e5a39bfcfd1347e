import { useLayoutEffect, useState } from 'preact/hooks';
import * as fieldWords from '~/words/field-words.ts';

export interface NumberFieldProps {
	readonly id: string;
	readonly label: string;
	/** Undefined: nothing entered. */
	readonly value: number | undefined;
	readonly onValue: (value: number | undefined) => void;
	/** Only whole numbers make sense. */
	readonly isWhole?: boolean;
}

/** Commas between groups of three digits. */
const THOUSANDS = /^\d{1,3}(,\d{3})+(\.\d+)?$/;
const PLAIN_NUMBER = /^(\d+\.?\d*|\.\d+)$/;

/** Reads what people type: "7.5", "7,5", "1 200", "1,200". Undefined where it is no number from 0 upwards. */
function parseNumber(text: string, isWhole: boolean): number | undefined {
	const dense = text.replace(/\s/g, '');
	const written = THOUSANDS.test(dense) ? dense.replaceAll(',', '') : dense.replace(',', '.');
	const number = PLAIN_NUMBER.test(written) ? Number(written) : Number.NaN;
	return number < 1e9 && (!isWhole || Number.isInteger(number)) ? number : undefined;
}

/** A typed number, kept as typed, with a sentence of its own where it cannot be read. */
export function NumberField({ id, label, value, onValue, isWhole = false }: NumberFieldProps) {
	const [text, setText] = useState('');
	const isBad = text.trim() !== '' && parseNumber(text, isWhole) === undefined;

	// Values that come from elsewhere (the device, a link) show; what is being typed is left alone. At once: after the painting the next key may be there.
	useLayoutEffect(() => {
		setText((typed) => (parseNumber(typed, isWhole) === value && typed.trim() !== '' ? typed : value === undefined ? '' : String(value)));
	}, [value, isWhole]);

	const read = (typed: string) => {
		setText(typed);
		const next = typed.trim() === '' ? undefined : parseNumber(typed, isWhole);
		// What cannot be read counts as nothing, so that no earlier number stays in force behind the error.
		if (next !== value) onValue(next);
	};

	return (
		<div class="number-field">
			<label for={id}>{label}</label>
			<input
				id={id}
				type="text"
				inputmode={isWhole ? 'numeric' : 'decimal'}
				size={6}
				value={text}
				aria-invalid={isBad}
				aria-describedby={isBad ? `${id}-error` : undefined}
				onInput={(event) => read(event.currentTarget.value)}
			/>
			{isBad && (
				<p class="number-field__error" id={`${id}-error`}>
					{isWhole ? fieldWords.notWhole : fieldWords.notNumber}
				</p>
			)}
		</div>
	);
}
