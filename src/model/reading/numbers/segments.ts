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
	/** It is the title, or stands right under it. */
	readonly isTop: boolean;
}

/** A sentence with what does not depend on phrases: worked out once, and used for each question that reads numbers. */
interface Frame {
	readonly sentence: Sentence;
	readonly text: string;
	readonly parts: readonly Span[];
	readonly clocks: readonly ClockSpan[];
}

/** Bars, dots in the middle, semicolons, cells; and a stop before a capital, because rows and headings are not parted into sentences. */
const PARTS =
	/[;|·•●]|\t| {3,}|\s\/\s|(?<=[^\s.]{2}(?<!\b(?:[Ii]nc|[Ii]ncl|[Ee]xc|[Ee]xcl|[Aa]pprox|[Mm]in|[Mm]ax|[Ee]x|[Nn]o|[Rr]s|[Hh]rs?))[.!?])\s+(?=[\p{Lu}\p{Sc}])/gu;
/** A table has no more cells that matter. */
const MOST_PARTS = 60;
/** A line without an end has no numbers that a reader would find either. */
const LONGEST_LINE = 3_000;

/** Without one of these a line has one part. */
const MAY_PART = /[;|·•●\t]| {3}|\s\/\s|[.!?]\s/;
/** The title and what stands right under it. */
const TOP_LINES = 3;
/** From one time of day to another: without this a line has no times of classes. */
const MAY_HAVE_CLOCKS = /(?:\d|noon|nn)[^\n]{0,12}?(?:[-–—−]|to|till?|until|and)\s{0,3}(?:\d|noon|nn)/i;

function partsOf(text: string, from: number): readonly Span[] {
	if (!MAY_PART.test(text)) return [{ start: from, end: from + text.length }];
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

/** The sentences of a text that have phrases of these groups, or numbers. `voices` is a group over what other people say. */
export function linesOf(split: SplitText, groups: PhraseGroups): readonly Line[] {
	const marksAt = new Map<number, readonly Mark[]>();
	const lines: Line[] = [];
	for (const [at, frame] of framesOf(split).entries()) {
		const { sentence, text, parts, clocks } = frame;
		// A phrase that goes on behind a bar or in the next cell is none.
		const found = text === '' ? [] : marksOf(groups, sentence);
		const marks =
			parts.length === 1 ? found : found.filter((mark) => parts.some(({ start, end }) => mark.start >= start && mark.end <= end));
		if (sentence.kind === 'heading') marksAt.set(sentence.start, marks);
		if (marks.length + sentence.quantities.length + clocks.length === 0) continue;
		const over = groupsOver(sentence.heading, marksAt, split.sentences[0]);
		lines.push({
			sentence,
			text,
			segments: parts.map((part) => ({
				...part,
				quantities: within(sentence.quantities, part),
				clocks: within(clocks, part),
				marks: within(marks, part),
			})),
			marks,
			over,
			isOther: sentence.isQuoted || over.has('voices') || text.endsWith('?') || /^["“”]/.test(text),
			isTop: at < TOP_LINES,
		});
	}
	return lines;
}

const frames = new WeakMap<SplitText, readonly Frame[]>();

function framesOf(split: SplitText): readonly Frame[] {
	const known = frames.get(split);
	if (known) return known;
	const made = split.sentences.map((sentence): Frame => {
		const text = sentence.end - sentence.start > LONGEST_LINE ? '' : split.text.slice(sentence.start, sentence.end);
		const clocks = MAY_HAVE_CLOCKS.test(text) ? findClockSpans(text, sentence.start) : [];
		return { sentence, text, parts: partsOf(text, sentence.start), clocks };
	});
	frames.set(split, made);
	return made;
}

/** What stands between two places, as words and signs that part them. */
export function between(line: Line, from: number, to: number): { readonly words: number; readonly isParted: boolean } {
	const part = line.text.slice(Math.max(0, from - line.sentence.start), Math.max(0, to - line.sentence.start));
	return { words: part.match(/[\p{L}\p{N}]+/gu)?.length ?? 0, isParted: /[,()–—]|\bor\b|\band\b/u.test(part) };
}

/** In this many words a heading names one thing; a longer one is a sentence that speaks of several, unless it asks. */
const LONGEST_NAME = 4;

const NO_GROUPS: ReadonlySet<string> = new Set();

/** The groups of a heading. A long one, and the title, does not say that what stands under it is about something else. */
function groupsOver(
	heading: Sentence | undefined,
	marksAt: ReadonlyMap<number, readonly Mark[]>,
	title: Sentence | undefined,
): ReadonlySet<string> {
	const marks = heading && marksAt.get(heading.start);
	if (!marks || marks.length === 0) return NO_GROUPS;
	const groups = new Set(marks.map(({ group }) => group));
	const words = heading?.words.filter(({ text }) => /\p{L}/u.test(text)).length ?? 0;
	const isLong = words > LONGEST_NAME && heading?.words.at(-1)?.text !== '?';
	if (isLong || heading?.start === title?.start) groups.delete('aside');
	return groups;
}
