/**
 * The two instruments whose numbers can answer a question. Each compares what is needed with what the person has; the
 * share used of it is what a scale turns into a value. Numbers that are missing or make no sense give `undefined`: not
 * known yet.
 */
import type { Instrument } from '../types.ts';

/** Numbers by field name, as typed. */
export type MeasureNumbers = Readonly<Record<string, number>>;

/**
 * Half as much again as planned. A rule of thumb from research on the planning fallacy, not a measurement of courses;
 * a person's own ratio of actual to planned hours replaces it.
 */
export const DEFAULT_ALLOWANCE = 1.5;

/** Field names of each instrument, required ones first; `allowance` alone may be left out. */
export const INSTRUMENT_FIELDS = {
	time: ['hours', 'pace', 'weeks', 'allowance'],
	cost: ['price', 'budget'],
} as const satisfies Record<Instrument, readonly string[]>;

/** Hours of work, with allowance, against the hours there are. */
export interface TimeNeeds {
	/** Hours needed ÷ hours there are; above 1 it does not fit, and Infinity where there are none. */
	readonly share: number;
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
 * `hours` of work as advertised, above 0; `pace` in hours a week and `weeks` until it is needed, both 0 or more;
 * `allowance`, a factor above 0, is 1.5 when left out.
 */
export function measureTime({ hours, pace, weeks, allowance = DEFAULT_ALLOWANCE }: MeasureNumbers): TimeNeeds | undefined {
	if (!isAmount(hours) || !isAmount(pace) || !isAmount(weeks) || !isAmount(allowance)) return undefined;
	const needed = hours * allowance;
	if (needed === 0) return undefined;
	const available = pace * weeks;
	return {
		share: needed / available,
		needed,
		available,
		finishWeeks: pace === 0 ? null : needed / pace,
		paceNeeded: weeks === 0 ? null : needed / weeks,
		spareHours: available - needed,
	};
}

/** `price` and `budget` in one currency, both 0 or more. */
export function measureCost({ price, budget }: MeasureNumbers): CostNeeds | undefined {
	if (!isAmount(price) || !isAmount(budget)) return undefined;
	return { share: price === 0 ? 0 : price / budget, spare: budget - price };
}

/** Share used of what the person has, by any instrument; undefined when not known yet. */
export function shareUsed(instrument: Instrument, numbers: MeasureNumbers): number | undefined {
	return instrument === 'time' ? measureTime(numbers)?.share : measureCost(numbers)?.share;
}

/** Stand-in numbers that use a given share. A time share of 0 gives numbers that are not known yet: no work takes no time. */
export function numbersUsing(instrument: Instrument, share: number): MeasureNumbers {
	return instrument === 'time' ? { hours: share, pace: 1, weeks: 1, allowance: 1 } : { price: share, budget: 1 };
}

function isAmount(number: number | undefined): number is number {
	return number !== undefined && number >= 0 && number < Number.POSITIVE_INFINITY;
}
