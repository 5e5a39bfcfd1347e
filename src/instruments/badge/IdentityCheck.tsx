import { useState } from 'preact/hooks';
import { hashCheck, textsToHash } from '~/model/badges/identity.ts';
import type { Identity } from '~/model/badges/types.ts';
import { isHashOf } from './hash.ts';
import * as words from './result-words.ts';

export interface IdentityCheckProps {
	readonly identity: Identity;
	readonly id: string;
	/** @param matched whether what was typed gave the hash */
	readonly onChecked: (matched: boolean) => void;
}

/** Compares an address that the reader types with a hashed one, on the device. */
export function IdentityCheck({ identity, id, onChecked }: IdentityCheckProps) {
	const [typed, setTyped] = useState('');
	const [said, setSaid] = useState('');
	const check = hashCheck(identity);
	if (check.kind !== 'compare')
		return (
			<section class="badge-result__part">
				<h3>{words.identity}</h3>
				<p>{words.noCompare[check.kind]}</p>
			</section>
		);
	const compare = async () => {
		if (typed.trim() === '') return setSaid(words.typeFirst);
		const matched = await isHashOf(check.hash, textsToHash(typed, check.salt));
		if (matched === undefined) return setSaid(words.noSum);
		setSaid(matched ? words.matches : words.differs);
		onChecked(matched);
	};
	return (
		<section class="badge-result__part">
			<h3>{words.identity}</h3>
			<p>{words.aboutIdentity}</p>
			<form
				class="badge-identity no-print"
				method="dialog"
				onSubmit={(event) => {
					event.preventDefault();
					compare();
				}}
			>
				<label for={id}>{words.address}</label>
				<input
					id={id}
					type="text"
					inputMode="email"
					autocomplete="off"
					autocapitalize="none"
					spellcheck={false}
					value={typed}
					onInput={({ currentTarget }) => setTyped(currentTarget.value)}
				/>
				<button class="button" type="submit">
					{words.compare}
				</button>
			</form>
			<p role="status">{said}</p>
		</section>
	);
}
