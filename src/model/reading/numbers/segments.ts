import { type ClockSpan, findClockSpans } from '../../quantities/clock.ts';
import type { FoundQuantity, Sentence, Span, SplitText } from '../types.ts';
import { type Mark, marksOf, type PhraseGroups } from './groups.ts';

/** A part of a sentence in which words and numbers belong together: a cell, or what stands between bars, dots and semicolons. */
export interface Segment extends Span {
	readonly quantities: readonly FoundQuantity[];
	readonly clocks: readonly ClockSpan[];
	readonly marks: readonly Mark[];
}

/** A sentence with the phrases that stand in it and over it. */
export interface Line {
	readonly sentence: Sentence;
	readonly text: string;
	readonly segments: readonly Segment[];
	readonly marks: readonly Mark[];
	/** Groups that stand in its heading. */
	readonly over: ReadonlySet<string>;
	/** It is not the issuer's word, or it asks. */
	readonly isOther: boolean;
}

/** Bars, dots in the middle, semicolons, cells; and a stop before a capital, because rows and headings are not parted into sentences. */
const PARTS =
	/[;|·•●]|\t| {3,}|\s\/\s|(?<=[^\s.]{2}(?<!\b(?:[Ii]nc|[Ii]ncl|[Ee]xc|[Ee]xcl|[Aa]pprox|[Mm]in|[Mm]ax|[Ee]x|[Nn]o|[Rr]s|[Hh]rs?))[.!?])\s+(?=[\p{Lu}\p{Sc}])/gu;
/** A table has no more cells that matter. */
const MOST_PARTS = 60;
/** A line without an end has no numbers that a reader would find either. */
const LONGEST_LINE = 3_000;

function partsOf(text: string, from: number): readonly Span[] {
	const parts: Span[] = [];
	let start = 0;
	for (const { 0: sign, index } of text.matchAll(PARTS)) {
		if (parts.length >= MOST_PARTS) break;
		if (index > start) parts.push({ start: from + start, end: from + index });
		start = index + sign.length;
	}
	if (start < text.length) parts.push({ start: from + start, end: from + text.length });
	return parts;
}

const within = <Part extends Span>(parts: readonly Part[], { start, end }: Span) =>
	parts.filter((part) => part.start >= start && part.start < end);

/** The sentences of a text with the phrases of these groups. `voices` is a group over what other people say. */
export function linesOf({ text, sentences }: SplitText, groups: PhraseGroups): readonly Line[] {
	const marksAt = new Map<number, readonly Mark[]>();
	return sentences.map((sentence) => {
		const own = sentence.end - sentence.start > LONGEST_LINE ? '' : text.slice(sentence.start, sentence.end);
		const parts = partsOf(own, sentence.start);
		// A phrase that goes on behind a bar or in the next cell is none.
		const marks =
			own === '' ? [] : marksOf(groups, sentence).filter((mark) => parts.some(({ start, end }) => mark.start >= start && mark.end <= end));
		marksAt.set(sentence.start, marks);
		const clocks = /\d/.test(own) ? findClockSpans(own, sentence.start) : [];
		const over = groupsOver(sentence.heading, marksAt, sentences[0]);
		return {
			sentence,
			text: own,
			segments: parts.map((part) => ({
				...part,
				quantities: within(sentence.quantities, part),
				clocks: within(clocks, part),
				marks: within(marks, part),
			})),
			marks,
			over,
			isOther: sentence.isQuoted || over.has('voices') || own.endsWith('?') || /^["“”]/.test(own),
		};
	});
}

/** What stands between two places, as words and signs that part them. */
export function between(line: Line, from: number, to: number): { readonly words: number; readonly isParted: boolean } {
	const part = line.text.slice(Math.max(0, from - line.sentence.start), Math.max(0, to - line.sentence.start));
	return { words: part.match(/[\p{L}\p{N}]+/gu)?.length ?? 0, isParted: /[,()–—]|\bor\b|\band\b/u.test(part) };
}

/** In this many words a heading names one thing; a longer one is a sentence that speaks of several, unless it asks. */
const LONGEST_NAME = 4;

/** The groups of a heading. A long one, and the title, does not say that what stands under it is about something else. */
function groupsOver(
	heading: Sentence | undefined,
	marksAt: ReadonlyMap<number, readonly Mark[]>,
	title: Sentence | undefined,
): ReadonlySet<string> {
	const groups = new Set(heading && marksAt.get(heading.start)?.map(({ group }) => group));
	const words = heading?.words.filter(({ text }) => /\p{L}/u.test(text)).length ?? 0;
	const isLong = words > LONGEST_NAME && heading?.words.at(-1)?.text !== '?';
	if (isLong || heading?.start === title?.start) groups.delete('aside');
	return groups;
}
