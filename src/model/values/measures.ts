/**
 * The measures whose numbers can answer a question, as one table. Each compares what is needed with what the person has; the share used of it
 * is what a scale turns into a value. Numbers that are missing or make no sense give `undefined`: not known yet.
 */
import type { MeasureKind } from '../types.ts';
import { type MeasureNumbers, measureCost, measureTime } from './measure-needs.ts';

/** One number that a measure asks for. */
interface FieldRule {
	/** It is about the person and so the same for every candidate; any other is about the credential. */
	readonly isOwn?: true;
	/** The measure has a number of its own where it is left out. */
	readonly isOptional?: true;
}

/** What a measure's numbers come to. */
export interface MeasureReading {
	/** Share used of what the person has, with the margin that prudence adds. */
	readonly share: number;
	/** The same without that margin; equal where there is none. */
	readonly statedShare: number;
}

interface MeasureRule {
	/** By name, in the order of asking. */
	readonly fields: Readonly<Record<string, FieldRule>>;
	/** What is needed is money: nothing needed is free. */
	readonly isPaid?: true;
	/** Undefined when not known yet. */
	readonly read: (numbers: MeasureNumbers) => MeasureReading | undefined;
}

/** Every measure: what it asks for and how it is reckoned. Its words are tables by kind and by field, which the compiler holds complete. */
const MEASURES = {
	time: {
		fields: { hours: {}, pace: { isOwn: true }, weeks: { isOwn: true }, allowance: { isOwn: true, isOptional: true } },
		read: measureTime,
	},
	cost: {
		fields: { price: {}, budget: { isOwn: true } },
		isPaid: true,
		read: (numbers) => {
			const needs = measureCost(numbers);
			return needs && { share: needs.share, statedShare: needs.share };
		},
	},
} as const satisfies Record<MeasureKind, MeasureRule>;

type FieldsOf<Kind extends MeasureKind> = (typeof MEASURES)[Kind]['fields'];

/** Name of a number that some measure asks for. */
export type MeasureField = { [Kind in MeasureKind]: keyof FieldsOf<Kind> }[MeasureKind];

/** Name of a number that may be left out. */
export type OptionalField = {
	[Kind in MeasureKind]: {
		[Field in keyof FieldsOf<Kind>]: FieldsOf<Kind>[Field] extends { isOptional: true } ? Field : never;
	}[keyof FieldsOf<Kind>];
}[MeasureKind];

function fieldsWhere(kind: MeasureKind, is: (rule: FieldRule) => boolean): readonly MeasureField[] {
	const { fields }: MeasureRule = MEASURES[kind];
	return Object.entries(fields).flatMap(([field, rule]) => (is(rule) ? [field as MeasureField] : []));
}

/** Every number that a measure asks for, in the order of asking. */
export function measureFields(kind: MeasureKind): readonly MeasureField[] {
	return fieldsWhere(kind, () => true);
}

/** The numbers of a measure that are about the person; the others are about the credential. */
export function ownFields(kind: MeasureKind): readonly MeasureField[] {
	return fieldsWhere(kind, ({ isOwn }) => isOwn === true);
}

/** The numbers of a measure that are about the credential. */
function credentialFields(kind: MeasureKind): readonly MeasureField[] {
	return fieldsWhere(kind, ({ isOwn }) => !isOwn);
}

/** The same of all measures. */
export function allCredentialFields(): readonly MeasureField[] {
	return (Object.keys(MEASURES) as MeasureKind[]).flatMap(credentialFields);
}

/** The numbers of a measure that may be left out. */
export function optionalFields(kind: MeasureKind): readonly OptionalField[] {
	return fieldsWhere(kind, ({ isOptional }) => isOptional === true) as readonly OptionalField[];
}

/** Whether a measure is one of money. */
export function isPaid(kind: MeasureKind): boolean {
	const rule: MeasureRule = MEASURES[kind];
	return rule.isPaid === true;
}

/** What the numbers of any measure come to; undefined when not known yet. */
export function readMeasure(kind: MeasureKind, numbers: MeasureNumbers): MeasureReading | undefined {
	return MEASURES[kind].read(numbers);
}
