import type { Sentence, SentenceKind, SplitText } from '../types.ts';
import { chatLead, findQuotedLines, isHeading, isLabel, isTestimonial, isTitle, kindOfLine } from './lines.ts';
import { wordsOf } from './words.ts';

/** A part of a text between two empty lines, or a line that stands for itself. */
interface Paragraph {
	readonly start: number;
	readonly end: number;
	readonly kind: SentenceKind;
	readonly isQuoted: boolean;
	/** Where its last line begins. */
	readonly lastLine: number;
}

/** Longer sentences are read in parts: no phrase spans so much, and the work grows with the length of the text alone. */
const LONGEST_SENTENCE = 1_000;

/** A line that was broken for its length goes on in the next one. */
const BROKEN_FROM = 28;
/** A line that goes on with a number may be a line of its own: it was broken only if it is long. */
const BROKEN_BEFORE_NUMBER = 40;
const HYPHEN = /\p{L}-$/u;
const ENDS = /[.!?:;”"')\]]$/;
/** Of a line that ends with white space, so much is looked at. */
const ENDING = 200;
const GOES_ON = /^\s*[\p{Ll}\d(&]/u;

function goesOn({ kind, lastLine, end }: Paragraph, text: string, line: string): boolean {
	const last = text.slice(Math.max(lastLine, end - ENDING), end).trimEnd();
	if (HYPHEN.test(last) && /^\s*\p{Ll}/u.test(line)) return true;
	const from = /^\s*\d/.test(line) ? BROKEN_BEFORE_NUMBER : BROKEN_FROM;
	if (kind === 'row' || kind === 'heading' || end - lastLine < from) return false;
	return !ENDS.test(last) && GOES_ON.test(line);
}

function paragraphsOf(text: string): readonly Paragraph[] {
	const paragraphs: Paragraph[] = [];
	let start = 0;
	let before: Paragraph | undefined;
	const lines = text.split('\n');
	const quoted = findQuotedLines(lines);
	for (const [at, line] of lines.entries()) {
		const end = start + line.length;
		if (line.trim() === '') before = undefined;
		else {
			const form = kindOfLine(line);
			const kind = form === 'sentence' && isTitle(line, lines[at - 1], lines[at + 1]) ? 'heading' : form;
			const isQuoted = quoted[at] ?? false;
			if (before && (kind === 'sentence' || kind === 'heading') && before.isQuoted === isQuoted && goesOn(before, text, line)) {
				before = { ...before, end, lastLine: start, kind: before.kind === 'heading' ? 'sentence' : before.kind };
				paragraphs[paragraphs.length - 1] = before;
			} else {
				before = { start, end, kind, isQuoted, lastLine: start };
				paragraphs.push(before);
			}
		}
		start = end + 1;
	}
	return paragraphs;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
/** After these a full stop ends no sentence. */
const SHORT_FORM =
	/(?:\b(?:e\.g|i\.e|approx|incl|excl|no|nos|vs|etc|dr|mr|mrs|ms|st|min|max|hrs?|wks?|yrs?|p\.a|inc|ltd|tel|rs)|\b\p{Lu})\.\s*$/iu;

/** Without one of these there is one sentence. */
const MAY_END = /[.!?\u2024\u203c\u2047-\u2049\u3002\uff01\uff0e\uff1f\u0589\u061f\u06d4\u0964\u0965\u2028\u2029\u0085]/;
/** The number of an item. */
const NUMBER = /^\s*\(?\d{1,2}[.)]\s*$/;

/** Sentences of a paragraph as pairs of places. */
function sentencesIn(text: string, { start, end, kind }: Paragraph): readonly (readonly [number, number])[] {
	const part = text.slice(start, end);
	if (end - start <= LONGEST_SENTENCE && !MAY_END.test(part)) return [[start, end]];
	// An end of line within a paragraph ends no sentence.
	const places: [number, number][] = [];
	let isOpen = false;
	for (const { segment, index } of kind === 'row' || kind === 'heading'
		? [{ segment: part, index: 0 }]
		: segmenter.segment(part.replaceAll(/[\r\n]/g, ' '))) {
		const last = places.at(-1);
		const place: [number, number] = [start + index, start + index + segment.length];
		if (last && isOpen) last[1] = place[1];
		else places.push(place);
		isOpen = segment.includes('.') && (SHORT_FORM.test(segment.slice(-ENDING)) || NUMBER.test(segment.slice(0, ENDING)));
	}
	return places.flatMap(([from, to]) =>
		Array.from({ length: Math.ceil((to - from) / LONGEST_SENTENCE) }, (_, at): [number, number] => [
			from + at * LONGEST_SENTENCE,
			Math.min(from + (at + 1) * LONGEST_SENTENCE, to),
		]),
	);
}

/** Without the white space and the sign of a list at its ends. */
function trimmed(text: string, [start, end]: readonly [number, number]): readonly [number, number] {
	const part = text.slice(start, end);
	const chat = chatLead(part);
	const lead = chat || (/^(?:[\s>]|[•·▪◦‣*–—\-✓✔☑➤►👉✅|#](?=\s))*/u.exec(part)?.[0].length ?? 0);
	return [start + lead, start + Math.max(part.trimEnd().length, lead)];
}

/**
 * A text taken apart into sentences, items, rows and headings, each with the heading it stands under. A question of a FAQ is the heading of its
 * answer, and "3) Workload." that of the rest of its paragraph.
 */
export function splitText(text: string): SplitText {
	const sentences: Sentence[] = [];
	let heading: Sentence | undefined;
	let question: Sentence | undefined;
	for (const [paragraph, part] of paragraphsOf(text).entries()) {
		const places = sentencesIn(text, part);
		let label: Sentence | undefined;
		for (const [at, place] of places.entries()) {
			const [start, end] = trimmed(text, place);
			if (end <= start) continue;
			const own = text.slice(start, end);
			const isLead = at === 0 && places.length > 1 && isLabel(own);
			const isTitle = isLead || part.kind === 'heading' || isHeading(own, part.kind);
			const sentence: Sentence = {
				kind: isTitle ? 'heading' : part.kind,
				start,
				end,
				words: wordsOf(own, start),
				heading: label ?? question ?? heading,
				paragraph,
				isQuoted: part.isQuoted,
				isTestimonial: part.isQuoted && isTestimonial(text.slice(part.start, part.end)),
				quantities: [],
			};
			sentences.push(sentence);
			if (isLead) label = sentence;
			else if (isTitle) {
				const isQuestion = own.endsWith('?');
				question = isQuestion ? sentence : undefined;
				if (!isQuestion) heading = sentence;
			}
		}
	}
	return { text, sentences };
}
