import { DEFAULT_ALLOWANCE } from '../values/measure-needs.ts';

/** By what the hours of a course are multiplied, and where that comes from: the person's own last course, or the rule of thumb. */
export interface Allowance {
	/** Above 0; 1.5 means half as many hours again as advertised. Below 1 where the last course took less than planned. */
	readonly factor: number;
	readonly from: 'own-course' | 'rule-of-thumb';
}

/** What is used where the person has no course to go by. */
export const RULE_OF_THUMB: Allowance = { factor: DEFAULT_ALLOWANCE, from: 'rule-of-thumb' };

/**
 * The person's own ratio: hours that their last course took ÷ hours that they had planned for it. With one of the two missing, 0 or no number there
 * is no ratio, and the rule of thumb stands in. Source of the idea: the research on the planning fallacy that `DEFAULT_ALLOWANCE` names.
 */
export function allowanceFrom(planned: number | undefined, actual: number | undefined): Allowance {
	if (!isHours(planned) || !isHours(actual)) return RULE_OF_THUMB;
	const factor = actual / planned;
	return isHours(factor) ? { factor, from: 'own-course' } : RULE_OF_THUMB;
}

function isHours(hours: number | undefined): hours is number {
	return hours !== undefined && hours > 0 && hours < Number.POSITIVE_INFINITY;
}
