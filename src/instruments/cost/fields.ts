import type { Typed, TypedRange } from '~/model/quantities/typed.ts';

/** Fields that hold a number. */
export const NUMBERS = [
	'price',
	'instalment',
	'instalments',
	'deposit',
	'monthly',
	'pace',
	'margin',
	'exam-fee',
	'resit-fee',
	'resit-chance',
	'materials',
	'renewal-fee',
	'renewal-years',
	'horizon',
	'funding-amount',
	'funding-share',
	'clawback',
	'hour-value',
	'gain',
	'finishing',
	'budget',
] as const;
export type NumberName = (typeof NUMBERS)[number];
/** Fields that are typed into. */
export type FieldName = NumberName | 'hours' | 'currency';
/** Fields that are chosen from. */
export type ChoiceName = 'fee' | 'exam' | 'funding';

const OTHERS = ['hours', 'currency', 'fee', 'exam', 'funding'] satisfies readonly (FieldName | ChoiceName)[];

/** Whether the calculator has a field of this name. */
export const isCostField = (field: string): boolean => [...NUMBERS, ...OTHERS].some((name) => name === field);

/** By field, what its text comes to. */
export type TypedFields = Readonly<Record<NumberName | 'hours', Typed<number | TypedRange>>>;
