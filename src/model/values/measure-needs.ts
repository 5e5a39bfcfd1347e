/** What time and money come to: each compares what is needed with what the person has. Numbers that make no sense give `undefined`. */

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

function isAmount(number: number | undefined): number is number {
	return number !== undefined && number >= 0 && number < Number.POSITIVE_INFINITY;
}
