import type { ScalePiece } from '~/model/paper/paper.ts';
import type { Interval, MeasureKind, Question } from '~/model/types.ts';
import { DEFAULT_ALLOWANCE } from '~/model/values/measures.ts';
import { SHARE_LIMIT } from '~/model/verdict/deal-breakers.ts';

/** The words of the score sheet, and its numbers as people write them by hand. */

/** What marks a deal-breaker, one that is not known yet, and an answer that holds the verdict back. */
export const MARKS = { met: '✕', unknown: '?', held: '●' } as const;

const QUARTERS = ['', '¼', '½', '¾'] as const;

/** A number as it is written on paper: quarters as fractions, anything else with at most two decimals. */
export function writtenNumber(number: number): string {
	const quarters = Math.round(number * 400) / 100;
	if (!Number.isInteger(quarters)) return String(Math.round(number * 100) / 100);
	const [whole, part] = [Math.trunc(quarters / 4), QUARTERS[Math.abs(quarters) % 4] ?? ''];
	return whole === 0 && part !== '' ? part : `${whole}${part}`;
}

/** Lowest and highest value, as the box for "don't know yet" tells them. */
export function lowHighWords({ lo, hi }: Interval): string {
	return `low ${writtenNumber(lo)}, high ${writtenNumber(hi)}`;
}

/** How the share is reckoned that a measure's scale turns into a value. */
export const SHARE_SUMS: Readonly<Record<MeasureKind, string>> = {
	time: `hours of work × ${DEFAULT_ALLOWANCE} (or your own margin) ÷ (hours a week × weeks)`,
	cost: 'price ÷ what you have set aside',
};

/** One straight piece of a scale as a sum: "1¼ − ¾ × share, at most 1 and at least ½". */
export function pieceWords({ start, slope, value }: ScalePiece): string {
	const sign = slope < 0 ? '−' : '+';
	return `${writtenNumber(start)} ${sign} ${writtenNumber(Math.abs(slope))} × share, at most ${writtenNumber(value.hi)} and at least ${writtenNumber(value.lo)}`;
}

/** What meets a deal-breaker of a measure. */
export const BREAKING_SHARES: Readonly<Record<MeasureKind, string>> = {
	time: `It takes more hours than you have (a share above ${SHARE_LIMIT})`,
	cost: `It costs more than you set aside (a share above ${SHARE_LIMIT})`,
};

/** Counts that come to the same: "8 to 10". */
export function countWords({ from, to }: { readonly from: number; readonly to: number }): string {
	return from === to ? String(from) : `${from} to ${to}`;
}

/** Things of which one will do: "a, b or c". */
export function orWords(things: readonly string[]): string {
	const others = things.slice(0, -1);
	const last = things.at(-1) ?? '';
	return others.length === 0 ? last : `${others.join(', ')} or ${last}`;
}

/** What is divided by and multiplied with at the foot of a factor. */
export function shareOfPoints(questions: readonly Question[], points: number): string {
	if (questions.length === 1) return `× ${points}`;
	const canBeFewer = questions.some(({ canBeSetAside }) => canBeSetAside);
	return `÷ ${canBeFewer ? `how many you counted (1 to ${questions.length})` : questions.length} × ${points}`;
}
