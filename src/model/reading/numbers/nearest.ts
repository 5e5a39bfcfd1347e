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
	const close = around(rivals, number);
	// A phrase with a number at its end, such as "save {money}", speaks of that number alone.
	const isOfAnother = (mark: Mark) =>
		close.some((rival) => rival.start !== number.start && mark.start < rival.start && rival.start < mark.end);
	const marks = around(segment.marks, number).filter((mark) => !isOfAnother(mark));
	const first = rivals[0] ?? number;
	const isLabelFirst = (segment.marks[0]?.end ?? Number.POSITIVE_INFINITY) <= first.start;
	const costOf = (mark: Mark): number => {
		const extra = general[mark.group] ?? 0;
		if (mark.start < number.end && number.start < mark.end) return extra - 1;
		const isBefore = mark.end <= number.start;
		const [from, to] = isBefore ? [mark.end, number.start] : [number.end, mark.start];
		const gap = between(line, from, to);
		const isBehind = close.some((rival) => rival.start >= from && rival.end <= to && rival.start !== number.start);
		const side = isBefore === isLabelFirst ? 0 : 0.5;
		return gap.words + extra + side + (gap.isParted ? PARTED_COSTS * (isBefore ? 0.5 : 1) : 0) + (isBehind ? PARTED_COSTS * 2 : 0);
	};
	const best = least(marks, costOf);
	if (best && costOf(best) <= FURTHEST) return best;
	const before = around(line.marks, number).filter((mark) => mark.end <= number.start && !isOfAnother(mark));
	return least(before, (mark) => between(line, mark.end, number.start).words + (general[mark.group] ?? 0));
}

/** No more of these on either side are looked at: what is further off stands beside another number. */
const MOST_AROUND = 12;

/** Those before and behind a number that are nearest to it, of spans in the order of the text. */
function around<Part extends Span>(parts: readonly Part[], { start }: Span): readonly Part[] {
	if (parts.length <= MOST_AROUND) return parts;
	let [low, high] = [0, parts.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((parts[middle]?.start ?? 0) < start) low = middle + 1;
		else high = middle;
	}
	return parts.slice(Math.max(0, low - MOST_AROUND), low + MOST_AROUND);
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
