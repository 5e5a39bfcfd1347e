import { type Fit, fitOf } from '../values/measure-fit.ts';
import { type MeasureNumbers, measureTime } from '../values/measure-needs.ts';
import { isPossiblePace, type TimePlan, type TimeResult } from './plan.ts';

/** Weeks are handed over with as few decimals as tell the same, and never more than these. */
const MOST_DECIMALS = 9;
/** A share of this much more or less is the same to every reader. */
const CLOSE = 0.001;

/**
 * What a plan answers the fit check with: hours, pace, weeks and allowance. Of a range the most hours count, so that an answer that fits, fits in
 * any case. Undefined until hours, pace and weeks are known.
 */
export function answerOf(plan: TimePlan, { allowance, window, most }: TimeResult): MeasureNumbers | undefined {
	const { pace } = plan;
	if (!most || !window || !isPossiblePace(pace)) return undefined;
	return roundedAlike({ hours: most.hours, pace, weeks: window.weeks, allowance: allowance.factor });
}

/** The numbers with few decimals that give the same fit and nearly the same share. */
function roundedAlike(numbers: MeasureNumbers): MeasureNumbers {
	const exact = readingOf(numbers);
	for (let decimals = 1; decimals < MOST_DECIMALS; decimals++) {
		const rounded = Object.fromEntries(Object.entries(numbers).map(([field, number]) => [field, Number(number.toFixed(decimals))]));
		const reading = readingOf(rounded);
		if (reading.fit === exact.fit && isClose(reading.share, exact.share)) return rounded;
	}
	return numbers;
}

function readingOf(numbers: MeasureNumbers): { readonly fit: Fit | undefined; readonly share: number | undefined } {
	const needs = measureTime(numbers);
	return { fit: needs && fitOf(needs), share: needs?.share };
}

function isClose(one: number | undefined, other: number | undefined): boolean {
	return one === other || Math.abs((one ?? Number.NaN) - (other ?? Number.NaN)) <= CLOSE * (other ?? 0);
}
