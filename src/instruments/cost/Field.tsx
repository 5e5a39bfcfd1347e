import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Entries } from '~/model/keeping/entries.ts';
import { ChoiceField } from '~/parts/ChoiceField.tsx';
import { TypedField } from '~/parts/TypedField.tsx';
import type { ChoiceName, FieldName, TypedFields } from './fields.ts';
import * as words from './words.ts';

/** What all fields share. */
export interface FieldsProps {
	readonly entries: Entries;
	/** Absent until what reads them is there. */
	readonly typed?: TypedFields | undefined;
	readonly set: (field: string, text: string) => void;
	/** They stand within a question, whose page has headings of its own. */
	readonly isWithin?: boolean;
}

export interface FieldProps {
	readonly of: FieldsProps;
	readonly name: FieldName;
	readonly label: string;
	readonly hint?: string;
	readonly unit?: string;
	readonly kind?: 'numeric' | 'text';
}

/** One field of the calculator that is typed into. */
export function Field({ of: { entries, typed, set }, name, ...rest }: FieldProps) {
	return (
		<TypedField
			id={`cost-${name}`}
			text={entries[name] ?? ''}
			onText={(text) => set(name, text)}
			typed={name === 'currency' ? undefined : typed?.[name]}
			says={words.limits}
			{...rest}
		/>
	);
}

export interface ChoiceProps<Value extends string> {
	readonly of: FieldsProps;
	readonly name: ChoiceName;
	readonly label: string;
	/** By what is kept, what each is called. */
	readonly options: Readonly<Record<Value, string>>;
	readonly unknown?: string;
}

/** One field of the calculator that is chosen from. */
export function Choice<Value extends string>({ of: { entries, set }, name, options, ...rest }: ChoiceProps<Value>) {
	return (
		<ChoiceField
			id={`cost-${name}`}
			options={Object.entries<string>(options)}
			value={entries[name] ?? ''}
			onValue={(value) => set(name, value)}
			{...rest}
		/>
	);
}

export interface PartProps {
	readonly title: string;
	/** A class beside that of every part. */
	readonly kind?: string;
	readonly isWithin?: boolean | undefined;
	readonly children: ComponentChildren;
}

/** Fields that belong together, under their title. */
export function Part({ title, kind = '', isWithin = false, children }: PartProps) {
	return (
		<section class={`cost-fields__part ${kind}`}>
			{isWithin ? <p class="cost-fields__title">{title}</p> : <h2>{title}</h2>}
			{children}
		</section>
	);
}

export interface FoldedProps {
	readonly title: string;
	/** It is unfolded by itself where something in it is needed or filled in, and stays so. */
	readonly isOpen: boolean;
	readonly children: ComponentChildren;
}

/** Fields that most people can leave out. */
export function Folded({ title, isOpen, children }: FoldedProps) {
	const wasOpen = useRef(false);
	wasOpen.current ||= isOpen;
	return (
		<details open={wasOpen.current}>
			<summary>{title}</summary>
			<div class="cost-fields__folded">{children}</div>
		</details>
	);
}
