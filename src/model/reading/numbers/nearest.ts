import type { Span } from '../types.ts';
import type { Mark } from './groups.ts';
import { between, type Line, type Segment } from './segments.ts';

/** A sign that parts a number from the words after it costs as much as so many words. */
const PARTED_COSTS = 3;
/** Words further away than this say nothing about a number. */
const FURTHEST = 14;

interface NearestOptions {
	/** Words that stand beside most numbers of the kind, such as "fee": any other word outweighs them from so many words further off. */
	readonly general?: Readonly<Record<string, number>> | undefined;
	/** Numbers of the same kind in this part of the sentence: what stands behind another one belongs to that. */
	readonly rivals: readonly Span[];
}

/**
 * The phrase that says what a number stands for: the nearest one in its part of the sentence, and where there is none the nearest one before
 * it in the sentence. Undefined where there is none.
 */
export function nearestMark(line: Line, segment: Segment, number: Span, { general = {}, rivals }: NearestOptions): Mark | undefined {
	// A phrase with a number at its end, such as "save {money}", speaks of that number alone.
	const isOfAnother = (mark: Mark) =>
		rivals.some((rival) => rival.start !== number.start && mark.start < rival.start && rival.start < mark.end);
	const marks = segment.marks.filter((mark) => !isOfAnother(mark));
	const first = rivals[0] ?? number;
	const isLabelFirst = marks.some((mark) => mark.end <= first.start);
	const costOf = (mark: Mark): number => {
		const extra = general[mark.group] ?? 0;
		if (mark.start < number.end && number.start < mark.end) return extra - 1;
		const isBefore = mark.end <= number.start;
		const [from, to] = isBefore ? [mark.end, number.start] : [number.end, mark.start];
		const gap = between(line, from, to);
		const isBehind = rivals.some((rival) => rival.start >= from && rival.end <= to && rival.start !== number.start);
		const side = isBefore === isLabelFirst ? 0 : 0.5;
		return gap.words + extra + side + (gap.isParted ? PARTED_COSTS * (isBefore ? 0.5 : 1) : 0) + (isBehind ? PARTED_COSTS * 2 : 0);
	};
	const best = least(marks, costOf);
	if (best && costOf(best) <= FURTHEST) return best;
	const before = line.marks.filter((mark) => mark.end <= number.start && !isOfAnother(mark));
	return least(before, (mark) => between(line, mark.end, number.start).words + (general[mark.group] ?? 0));
}

function least(marks: readonly Mark[], costOf: (mark: Mark) => number): Mark | undefined {
	let best: Mark | undefined;
	let lowest = Number.POSITIVE_INFINITY;
	for (const mark of marks) {
		const cost = costOf(mark);
		if (cost < lowest) [best, lowest] = [mark, cost];
	}
	return best;
}
