import * as words from '~/words/typed-words.ts';
import './ChoiceField.css';

export interface ChoiceFieldProps {
	/** Name of its group of options. */
	readonly id: string;
	readonly label: string;
	readonly hint?: string | undefined;
	/** By what is kept, in the order in which they are offered. */
	readonly options: readonly (readonly [value: string, label: string])[];
	/** What is chosen; '' is not known yet. */
	readonly value: string;
	readonly onValue: (value: string) => void;
	/** What not knowing is called here; null where it is no choice. */
	readonly unknown?: string | null;
}

/** One choice of a few, "I don't know yet" among them. */
export function ChoiceField({ id, label, hint, options, value, onValue, unknown = words.unknown }: ChoiceFieldProps) {
	const all = unknown === null ? options : [...options, ['', unknown] as const];
	return (
		<fieldset class="choice-field" id={id} aria-describedby={hint && `${id}-hint`}>
			<legend>{label}</legend>
			{hint && (
				<p class="choice-field__hint" id={`${id}-hint`}>
					{hint}
				</p>
			)}
			{all.map(([option, name]) => (
				<label class="choice-field__option" key={option}>
					<input type="radio" name={id} value={option} checked={value === option} onChange={() => onValue(option)} />
					<span>{name}</span>
				</label>
			))}
		</fieldset>
	);
}
