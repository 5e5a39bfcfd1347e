import type { SentenceKind } from '../types.ts';

/** A sign of a list, a number with a point or a bracket, or a letter in brackets. */
const ITEM = /^\s*(?:[•·▪◦‣*–—✓✔☑➤►👉✅-]\s|\(?\d{1,2}[.)]\s|\(?[a-z]\)\s)/u;
/** Cells: two or more parted by tabs, by bars, by wide gaps, or by dots that lead to a number. */
const CELLS = /\S\s*(?:\t|\|)\s*\S|\S {3,}\S|\S ?\.{4,} ?\S/;
const MARKED_HEADING = /^(?:#{1,6}\s|\*\*[^*]+\*\*:?$|={2,}|_{2,})/;
const LONGEST_HEADING = 70;
const LONGEST_MARK = 160;
const LONGEST_TESTIMONIAL = 700;

/** What a line of a text is by its form. */
export function kindOfLine(line: string): SentenceKind {
	const trimmed = line.trim();
	if (MARKED_HEADING.test(trimmed)) return 'heading';
	if (CELLS.test(trimmed)) return 'row';
	if (ITEM.test(line)) return 'item';
	return looksLikeHeading(trimmed) ? 'heading' : 'sentence';
}

/** A short line without a stop at its end, most of whose words begin with a capital, or all of it in capitals, or a question. */
function looksLikeHeading(line: string): boolean {
	if (line.length > LONGEST_HEADING || /[.,;!]$/.test(line) || /\d{3}/.test(line)) return false;
	const words = line.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
	if (words.length === 0) return false;
	if (/[?:]$/.test(line)) return words.length <= 14;
	if (line === line.toUpperCase()) return true;
	const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
	return words.length <= 8 && (capitals === words.length || (capitals === 1 && words.length <= 4 && /^\p{Lu}/u.test(line)));
}

/** A question that stands by itself in a FAQ, or an item in the form of one. */
export const isHeading = (sentence: string, kind: SentenceKind): boolean =>
	kind !== 'row' && /^(?:Q?\d{0,2}[:.)]?\s{0,3})?\p{Lu}[^.!?]{3,120}\?$/u.test(sentence);

/** What a numbered paragraph begins with: "3) Workload.", "4 Later withdrawal." */
export const isLabel = (sentence: string): boolean =>
	/^\(?\d{1,2}(?:\.\d)?[.)]?\s{1,3}\p{L}[\p{L}'’&/-]*(?: [\p{L}'’&/-]+){0,3}\.$/u.test(sentence);

const LONGEST_TITLE = 60;
const MOST_TITLE_WORDS = 9;
/** A longer line over one that begins with a small letter is one that goes on in it. */
const LONGEST_OVER_SMALL = 28;

/** A short line that begins with a capital, has no mark at its end, stands after an empty line and has text right below it. */
export function isTitle(line: string, above: string | undefined, below: string | undefined): boolean {
	const trimmed = line.trim();
	if (above?.trim() || !below?.trim() || trimmed.length > LONGEST_TITLE) return false;
	if (trimmed.length >= LONGEST_OVER_SMALL && /^\s*\p{Ll}/u.test(below)) return false;
	return /^\p{Lu}[^.!?;,]*[\p{L})]$/u.test(trimmed) && trimmed.split(/\s+/).length <= MOST_TITLE_WORDS;
}

/** A line of a chat as it is copied or exported: day, time, name. */
const CHAT = /^\[?\d{1,2}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[ap]m)?\]?(?: -)? ([^:\n]{1,50}): /i;
const READER = /^(?:me|you|i)$/i;

/** The length of what stands before somebody's words in a line of a chat; 0 where it is no such line. */
export const chatLead = (line: string): number => CHAT.exec(line.slice(0, LONGEST_MARK))?.[0].length ?? 0;

/** How deep a line is quoted: each answer marks the lines that it answers once more. */
const depthOf = (line: string): number => /^[\s>]*/.exec(line.slice(0, LONGEST_MARK))?.[0].replaceAll(/\s/g, '').length ?? 0;
/** After such a line the message that is answered stands as it was. */
const ANSWERED_FROM = /^\s*(?:-{2,}\s*original message|on .{6,100} wrote:\s*$)/i;
/** After such a line stands what somebody passes on; before it is what they say of it. */
const FORWARDED = /^[\s>]*(?:-{2,}\s*forwarded message|begin forwarded message)/i;
/** Somebody's own words with a name behind them, or alone on their line. */
const TESTIMONIAL = /^\s*(?:"[^"]{20,600}"|“[^”]{20,600}”)\s*(?:$|[-–—~,(]|\p{Lu}[\p{L}.]*\s?(?:\p{Lu}|,|$))/u;

/** Whether a line is somebody's own words, as pages print them to sell. */
export const isTestimonial = (line: string): boolean => TESTIMONIAL.test(line.slice(0, LONGEST_TESTIMONIAL));

/**
 * Which lines are not the writer's own word: a message that is answered or passed on, or a testimonial. Of what was passed on with the questions in
 * it, the writer is the one who answers the innermost lines.
 */
export function findQuotedLines(lines: readonly string[]): readonly boolean[] {
	const forwarded = lines.findLastIndex((line) => FORWARDED.test(line.slice(0, LONGEST_MARK)));
	const deepest = forwarded < 0 ? 0 : lines.slice(forwarded).reduce((most, line) => Math.max(most, depthOf(line)), 0);
	const own = Math.max(deepest - 1, 0);
	let isAnswered = false;
	return lines.map((line, at) => {
		if (at <= forwarded) return true;
		isAnswered ||= ANSWERED_FROM.test(line.slice(0, LONGEST_MARK));
		const speaker = CHAT.exec(line.slice(0, LONGEST_MARK))?.[1];
		if (speaker !== undefined) return READER.test(speaker.trim());
		return isAnswered || depthOf(line) !== own || isTestimonial(line);
	});
}
