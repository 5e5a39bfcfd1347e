import { wordsOf } from '../text/words.ts';
import type { Sentence } from '../types.ts';
import { hasJobWord, isBoardLine } from './head.ts';
import { type Line, segmentsOf } from './head-lines.ts';
import { findAll, hasAny, type PreparedAdvertCues } from './prepare.ts';
import type { Span } from './types.ts';

export const LONGEST_TITLE = 110;
const RULE = /^(?:[-–—=_*~#•·.]\s?){3,}$/;
/** "--- Advert 2 ---", "3/12", "Job 4 of 9". */
const NUMBERED =
	/^[-–—=_*~#\s]*(?:advert|ad|job|vacancy|posting)?\s*(?:no\.?\s*|#\s*)?\d{1,3}\s*(?:(?:of|\/)\s*\d{1,3})?\s*[.:)\]]?[-–—=_*~#\s]*$/i;
const PAY = /\p{Sc}\s?\d|\d[\d,.]*\s?[kK]\b|\b(?:per|an?|p\/?)\s?(?:hour|annum|year|month|day|hr|h)\b/u;
const ITEM = /^[-–—•*▪◦✓✔>]\s|^\d+[.)]\s/;
const SHORT = 40;
const LONGEST_NAME = 60;
/** A title with a label has so many signs by that alone. */
const LABELLED = 5;

/** A line that does nothing but part two adverts. */
export const isSeparator = ({ text }: Line) => text.length <= SHORT && (RULE.test(text) || (NUMBERED.test(text) && /\p{L}|\//u.test(text)));

function asSentence(text: string, { start, end }: Span): Sentence {
	return {
		kind: 'sentence',
		start,
		end,
		words: wordsOf(text.slice(start, end), start),
		heading: undefined,
		paragraph: 0,
		isQuoted: false,
		quantities: [],
	};
}

const hasSection = (sentence: Sentence, { sections }: PreparedAdvertCues) =>
	Object.values(sections).some((phrases) => hasAny(phrases, sentence));

/** Whether a line is a heading within an advert. */
export const isHeading = (text: string, line: Line, cues: PreparedAdvertCues) => hasSection(asSentence(text, line), cues);

/** A line with those around it. */
export interface Candidate {
	readonly line: Line;
	/** The next line, or that of the next block. */
	readonly below: Line | undefined;
	/** The line after that. */
	readonly second: Line | undefined;
	/** The lines before it, nearest last. */
	readonly above: readonly Line[];
	/** Empty lines above it. */
	readonly gap: number;
}

/** How many signs say that an advert begins with a line. */
export function signsOfTitle(text: string, { line, below, second, above, gap }: Candidate, cues: PreparedAdvertCues): number {
	if (line.text.length > LONGEST_TITLE || /[.;,]$/.test(line.text) || ITEM.test(line.text) || isBoardLine(line, cues)) return 0;
	const lower = line.text.toLowerCase();
	if (
		cues.words.titleLabels.some((label) => lower.startsWith(`${label}:`) || lower.startsWith(`${label} :`)) &&
		hasJobWord(text, line, cues)
	)
		return LABELLED;
	if (!/^[^\p{Ll}]/u.test(line.text)) return 0;
	const first = segmentsOf(text, line)[0] ?? line;
	if (/\p{L}\s*:/u.test(first.text) && !cues.words.titleOpeners.some((opener) => lower.startsWith(opener))) return 0;
	const hasJob = hasJobWord(text, first, cues);
	if (line.text.endsWith(':') || (!hasJob && hasSection(asSentence(text, line), cues))) return 0;
	const isClosed = above
		.slice(-3)
		.some((one) => findAll(cues.closing, asSentence(text, { start: one.start, end: Math.min(one.end, one.start + 400) })).length > 0);
	const near = [line, below, second].filter((one) => one !== undefined);
	const hasMeta = near.some(
		(one) => one.text.length <= 200 && (PAY.test(one.text) || segmentsOf(text, one).length > 1 || /, \p{Lu}/u.test(one.text)),
	);
	return (hasJob ? 2 : 0) + [hasMeta, isClosed, gap > 1, below && below.text.length < LONGEST_TITLE].filter(Boolean).length;
}

/** A short line that may be the name of an employer or of a board, and ends nothing. */
export function isName(text: string, line: Line, cues: PreparedAdvertCues): boolean {
	if (
		isSeparator(line) ||
		line.text.length > LONGEST_NAME ||
		/[.!?:;)]$/.test(line.text) ||
		ITEM.test(line.text) ||
		hasJobWord(text, line, cues)
	)
		return false;
	const sentence = asSentence(text, line);
	return findAll(cues.closing, sentence).length === 0 && !hasSection(sentence, cues);
}
