/**
 * What people type into a field that asks for one thing. The field says what it wants; what cannot be read is a problem that the field tells, and
 * no number. What could be read in two ways is read in the likelier one, which the field shows with the other one beside it.
 */
import type { NumberMarks } from './marks.ts';

/** Why typed text counts as nothing. */
export const FIELD_PROBLEMS = [
	'no-number',
	'one-number',
	'negative',
	'not-whole',
	'too-much',
	'too-little',
	'upside-down',
	'no-money',
	'no-time',
	'no-percent',
	'no-day',
] as const;
export type FieldProblem = (typeof FIELD_PROBLEMS)[number];

/** A number from its low to its high end; both are the same where one number was typed. */
export interface TypedRange {
	readonly low: number;
	readonly high: number;
}

/** Numbers, and text for a field that reads as these numbers in every language. */
export interface Plain {
	/** In the unit of the field. */
	readonly numbers: TypedRange;
	readonly text: string;
}

/** How a text was read that can be read otherwise, or that was worked out from another unit. */
export interface Reading extends Plain {
	readonly other?: Plain | undefined;
}

/** What a field's text comes to: nothing where it is empty, a value, or why there is none. */
export interface Typed<Value> {
	readonly value?: Value | undefined;
	readonly problem?: FieldProblem | undefined;
	/** Only where it is not plain that the value is what was meant. */
	readonly reading?: Reading | undefined;
}

/** What tells which number a text means, and which numbers make sense. */
export interface NumberLimits {
	/** Thousandths make sense, and thousands hardly do: "3.125" and "3,125" are a little over three, as credits are. */
	readonly hasThousandths?: boolean;
	/** Only whole numbers make sense, so that no mark stands before decimals. */
	readonly isWhole?: boolean;
	/** The least that makes sense; 0 unless told otherwise. */
	readonly least?: number;
	/** The most that makes sense; below 1,000,000,000 unless told otherwise. */
	readonly most?: number;
	/** Of the reader's language; English ones unless told otherwise. */
	readonly marks?: NumberMarks | undefined;
	/** A number that this one is compared with, above 0: a price and what was set aside are seldom a thousand times apart. */
	readonly other?: number | undefined;
}
