import { useLayoutEffect, useState } from 'preact/hooks';
import { cleanName, NAME_LIMIT } from '~/model/state/clean-name.ts';

export interface NameFieldProps {
	readonly id: string;
	readonly label: string;
	/** As it is kept: one clean line. */
	readonly value: string;
	readonly onValue: (value: string) => void;
}

/** A name or an issuer, shown as it is typed: what is kept has no space at its end, and between two words there is one for a moment. */
export function NameField({ id, label, value, onValue }: NameFieldProps) {
	const [text, setText] = useState(value);
	// What comes from elsewhere (another tab, the fit check) shows; what is being typed is left alone. At once: after the painting the next key may be there.
	useLayoutEffect(() => setText((typed) => (cleanName(typed) === cleanName(value) ? typed : value)), [value]);
	return (
		<p class="candidate-card__field">
			<label for={id}>{label}</label>
			<input
				id={id}
				type="text"
				maxLength={NAME_LIMIT}
				autocomplete="off"
				value={text}
				onInput={({ currentTarget }) => {
					setText(currentTarget.value);
					onValue(currentTarget.value);
				}}
			/>
		</p>
	);
}
