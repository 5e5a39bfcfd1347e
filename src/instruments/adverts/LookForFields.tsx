import { useLayoutEffect, useState } from 'preact/hooks';
import type { LookFor } from '~/model/advert-log.ts';
import { NAME_LIMIT } from '~/model/state/clean-name.ts';
import * as words from './words.ts';

export interface LookForFieldsProps {
	readonly value: LookFor;
	readonly onChange: (next: LookFor) => void;
}

interface TextFieldProps {
	readonly id: string;
	readonly label: string;
	readonly hint?: string;
	/** What is entered, as names; one field holds one or several. */
	readonly value: readonly string[];
	readonly isSeveral?: boolean;
	readonly onChange: (names: readonly string[]) => void;
}

const namesIn = (text: string, isSeveral: boolean) =>
	(isSeveral ? text.split(/[,;\n]/) : [text]).map((name) => name.trim()).filter((name) => name !== '');
const isSame = (a: readonly string[], b: readonly string[]) => a.join('\n') === b.join('\n');

/** A field for names, which keeps what is typed as it is typed. */
function NamesField({ id, label, hint, value, isSeveral = false, onChange }: TextFieldProps) {
	const [text, setText] = useState(value.join(', '));
	useLayoutEffect(() => {
		setText((typed) => (isSame(namesIn(typed, isSeveral), value) ? typed : value.join(', ')));
	}, [value.join('\n'), isSeveral]);
	return (
		<div class="keeping__field">
			<label for={id}>{label}</label>
			{hint && (
				<p class="keeping__hint" id={`${id}-hint`}>
					{hint}
				</p>
			)}
			<input
				class="keeping__input"
				id={id}
				name={id}
				type="text"
				maxLength={isSeveral ? 5 * NAME_LIMIT : NAME_LIMIT}
				aria-describedby={hint ? `${id}-hint` : undefined}
				value={text}
				onInput={({ currentTarget: { value: typed } }) => {
					setText(typed);
					onChange(namesIn(typed, isSeveral));
				}}
			/>
		</div>
	);
}

/** What the reader looks for in adverts: the credential and the skill, each with its other names. */
export function LookForFields({ value, onChange }: LookForFieldsProps) {
	return (
		<section class="keeping__part" aria-labelledby="look-for">
			<h2 id="look-for">{words.lookForTitle}</h2>
			<div class="advert-log__fields">
				<NamesField
					id="credential"
					label={words.credential}
					value={value.credential === '' ? [] : [value.credential]}
					onChange={([credential = '']) => onChange({ ...value, credential })}
				/>
				<NamesField
					id="short-names"
					label={words.shortNames}
					hint={words.several}
					isSeveral
					value={value.shortNames}
					onChange={(shortNames) => onChange({ ...value, shortNames })}
				/>
				<NamesField
					id="skill"
					label={words.skill}
					value={value.skill === '' ? [] : [value.skill]}
					onChange={([skill = '']) => onChange({ ...value, skill })}
				/>
				<NamesField
					id="other-words"
					label={words.otherWords}
					hint={words.several}
					isSeveral
					value={value.otherWords}
					onChange={(otherWords) => onChange({ ...value, otherWords })}
				/>
			</div>
		</section>
	);
}
