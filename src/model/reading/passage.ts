/** Passages of a text, short enough to show: a hostile text has sentences without an end. */
import type { Span } from './types.ts';

/** A passage in three parts, to mark the middle one. Joined they are a part of the text as it stands, without the marks at the beginning of its line. */
export interface Passage {
	readonly before: string;
	readonly match: string;
	readonly after: string;
	/** Something of the passage was left off at its beginning or end. */
	readonly isCutBefore: boolean;
	readonly isCutAfter: boolean;
}

/** How much is shown of a match, and on either side of it, in UTF-16 units. */
const MATCH_LIMIT = 240;
const SIDE_LIMIT = 220;

/** Marks of a heading, a point or a quoted line: they are how the line is written, not what it says. */
const LINE_MARKS = /^[#>*•\-\s]+/;

/** @param match lies within the passage */
export function cutPassage(text: string, passage: Span, match: Span): Passage {
	const from = Math.max(passage.start, match.start - SIDE_LIMIT);
	const matchEnd = Math.min(match.end, match.start + MATCH_LIMIT);
	const to = Math.max(matchEnd, Math.min(passage.end, matchEnd + SIDE_LIMIT));
	const isCutBefore = from > passage.start;
	const before = text.slice(from, match.start);
	return {
		before: isCutBefore ? before : before.replace(LINE_MARKS, ''),
		match: text.slice(match.start, matchEnd),
		after: text.slice(matchEnd, to),
		isCutBefore,
		isCutAfter: to < passage.end,
	};
}

const SENTENCE_END = /[.!?](?=\s)|\n/g;

/** The sentence around a part of the text: from the last end of one before it to the first after it, or as far as is shown. */
export function sentenceAround(text: string, { start, end }: Span): Span {
	const from = Math.max(0, start - SIDE_LIMIT - 1);
	const before = text.slice(from, start);
	const ends = [...before.matchAll(SENTENCE_END)];
	const last = ends.at(-1);
	const begin = from + (last ? last.index + 1 : 0);
	const next = text.slice(end, end + SIDE_LIMIT + 1).search(/[.!?](?=\s|$)|\n/);
	const until = next < 0 ? Math.min(text.length, end + SIDE_LIMIT + 1) : end + next + (text[end + next] === '\n' ? 0 : 1);
	return { start: begin + (text.slice(begin, start).length - text.slice(begin, start).trimStart().length), end: Math.max(end, until) };
}
