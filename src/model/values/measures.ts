/**
 * The measures whose numbers can answer a question, as one table. Each compares what is needed with what the person has; the share used of it
 * is what a scale turns into a value. Numbers that are missing or make no sense give `undefined`: not known yet.
 */
import type { MeasureKind } from '../types.ts';

/** Numbers by field name, as typed. */
export type MeasureNumbers = Readonly<Record<string, number>>;

/**
 * Half as much again as planned. A rule of thumb from research on the planning fallacy, not a measurement of courses;
 * a person's own ratio of actual to planned hours replaces it.
 */
export const DEFAULT_ALLOWANCE = 1.5;

/** Hours of work, with allowance, against the hours there are. */
export interface TimeNeeds {
	/** Hours needed ÷ hours there are; above 1 it does not fit with the allowance, and Infinity where there are none. */
	readonly share: number;
	/** The same without the allowance: above 1 it does not fit even as advertised. */
	readonly statedShare: number;
	/** Hours needed, allowance included. */
	readonly needed: number;
	/** Hours there are until it is needed. */
	readonly available: number;
	/** Weeks until finished at this pace; null at no hours a week. */
	readonly finishWeeks: number | null;
	/** Hours a week that would just do; null with no week left. */
	readonly paceNeeded: number | null;
	/** Hours there are − hours needed; negative when short. */
	readonly spareHours: number;
}

/** Price, all in, against what was set aside. */
export interface CostNeeds {
	/** Price ÷ budget; 0 when free, above 1 it does not fit, and Infinity with nothing set aside. */
	readonly share: number;
	/** Budget − price; negative when short. */
	readonly spare: number;
}

/**
 * `hours` of work as advertised, `pace` in hours a week and `weeks` until it is needed, all 0 or more; `allowance`, a factor above 0, is 1.5
 * when left out. What takes no work fits any time, so that it needs none.
 */
export function measureTime({ hours, allowance = DEFAULT_ALLOWANCE, ...own }: MeasureNumbers): TimeNeeds | undefined {
	const { pace = withoutNeed(hours), weeks = withoutNeed(hours) } = own;
	if (!isAmount(hours) || !isAmount(pace) || !isAmount(weeks) || !isAmount(allowance)) return undefined;
	if (allowance === 0) return undefined;
	const needed = hours * allowance;
	const available = pace * weeks;
	return {
		share: shareOf(needed, available),
		statedShare: shareOf(hours, available),
		needed,
		available,
		finishWeeks: pace === 0 ? null : needed / pace,
		paceNeeded: weeks === 0 ? null : needed / weeks,
		spareHours: available - needed,
	};
}

/** `price` and `budget` in one currency, both 0 or more. What is free fits any budget, so that it needs none. */
export function measureCost({ price, budget = withoutNeed(price) }: MeasureNumbers): CostNeeds | undefined {
	if (!isAmount(price) || !isAmount(budget)) return undefined;
	return { share: shareOf(price, budget), spare: budget - price };
}

/** What a person has, where they did not say and nothing is needed of it. */
function withoutNeed(needed: number | undefined): number | undefined {
	return needed === 0 ? 0 : undefined;
}

/** Nothing takes no share, even of nothing. */
function shareOf(needed: number, available: number): number {
	return needed === 0 ? 0 : needed / available;
}

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

/** The numbers of a measure that may be left out. */
export function optionalFields(kind: MeasureKind): readonly OptionalField[] {
	return fieldsWhere(kind, ({ isOptional }) => isOptional === true) as readonly OptionalField[];
}

/** What the numbers of any measure come to; undefined when not known yet. */
export function readMeasure(kind: MeasureKind, numbers: MeasureNumbers): MeasureReading | undefined {
	return MEASURES[kind].read(numbers);
}

function isAmount(number: number | undefined): number is number {
	return number !== undefined && number >= 0 && number < Number.POSITIVE_INFINITY;
}
