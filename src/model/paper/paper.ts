/** Numbers as a person writes them: hundredths at the finest, and what counting and measuring come to without a calculator's help. */

import type { DealBreakerState, Interval, Measure, Question, Scale, Tally } from '../types.ts';
import { valueInterval } from '../values/answers.ts';
import { SHARE_LIMIT } from '../values/measure-value.ts';
import { piecewiseValue } from '../values/piecewise.ts';
import { dealBreakerState } from '../verdict/deal-breakers.ts';

/** Numbers on paper have at most two decimals. */
const GRAIN = 100;
/** Rounding errors of the machine do not push a number to the next hundredth. */
const NOISE = 1e-7;

/**
 * Low rounded down and high rounded up to hundredths, so that what is written never claims more than what was reckoned.
 * Quarters stay as they are.
 */
export function roundOutward({ lo, hi }: Interval): Interval {
	return { lo: Math.floor(lo * GRAIN + NOISE) / GRAIN, hi: Math.ceil(hi * GRAIN - NOISE) / GRAIN };
}

/** How many adverts to read for a count that is looked up on paper. */
export const COUNTS_READ = [10, 20] as const;

/** What certain counts come to, of so many read. */
export interface TallyColumn {
	/** From so many found to so many, with the same outcome. */
	readonly found: { readonly from: number; readonly to: number };
	/** Rounded outward. */
	readonly value: Interval;
	/** Undefined where no answer to the question is a deal-breaker for the goal. */
	readonly dealBreaker: DealBreakerState | undefined;
}

/** The table in which a count is looked up: every count of `read` adverts, neighbours of the same outcome joined. */
export function tallyColumns(question: Question, tally: Tally, goalId: string, read: number): readonly TallyColumn[] {
	const columns: TallyColumn[] = [];
	for (let found = 0; found <= read; found++) {
		const answer = { kind: 'tally', tally, found, read } as const;
		const value = roundOutward(valueInterval(question, answer) ?? { lo: 0, hi: 1 });
		const dealBreaker = dealBreakerState(question, goalId, answer);
		const last = columns.at(-1);
		const isAlike = last?.value.lo === value.lo && last.value.hi === value.hi && last.dealBreaker === dealBreaker;
		if (last && isAlike) columns[columns.length - 1] = { ...last, found: { from: last.found.from, to: found } };
		else columns.push({ found: { from: found, to: found }, value, dealBreaker });
	}
	return columns;
}

/** One straight piece of a scale, as a sum to do by hand: value = start + slope × share. */
export interface ScalePiece {
	/** Shares between which it holds; below the first piece and above the last the end values hold. */
	readonly from: number;
	readonly to: number;
	readonly start: number;
	readonly slope: number;
	/** Lowest and highest value of the piece. */
	readonly value: Interval;
}

/** The straight pieces of a scale. Inputs that stand twice, a jump, make no piece. */
export function scalePieces(scale: Scale): readonly ScalePiece[] {
	return scale.slice(1).flatMap(([to, end], at) => {
		const [from, begin] = scale[at] ?? [to, end];
		if (from === to) return [];
		const slope = (end - begin) / (to - from);
		return [{ from, to, start: begin - slope * from, slope, value: { lo: Math.min(begin, end), hi: Math.max(begin, end) } }];
	});
}

/** What is tight, as a sum to do by hand: value = start + slope × (share − 1) ÷ (margin − 1), for a share above 1 that fits without the margin. */
export interface TightSum {
	readonly start: number;
	readonly slope: number;
	/** Value where it fits as stated with nothing to spare, and of what does not fit at all. */
	readonly end: number;
}

/** Undefined for a measure without a margin. */
export function tightSum({ scale, tight }: Measure): TightSum | undefined {
	if (tight === undefined) return undefined;
	const start = piecewiseValue(scale, SHARE_LIMIT);
	return { start, slope: tight - start, end: tight };
}
