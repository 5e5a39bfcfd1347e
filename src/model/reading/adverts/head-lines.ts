import type { Span } from './types.ts';

/** Of a longer line the rest is no head of an advert. */
export const LONGEST_LINE = 300;
const PARTING = /[|·•@\t()[\]]|\s[-–—]\s|\s{3,}/g;
/** In the lines below the title a stroke parts too: a title may name two jobs. */
export const PARTING_BELOW = /[|·•@\t()[\]]|\s[-–—/]\s|\s{3,}/g;

/** A line of a text, without the white space at its ends. */
export interface Line extends Span {
	readonly text: string;
}

/** The lines of a text that hold something, without white space at their ends. */
export function linesIn(
	text: string,
	{ start, end }: Span = { start: 0, end: text.length },
	most = Number.POSITIVE_INFINITY,
): readonly Line[] {
	const lines: Line[] = [];
	for (let from = start; from < end && lines.length < most; ) {
		const stop = text.indexOf('\n', from);
		const to = stop < 0 || stop > end ? end : stop;
		const line = trim(text, { start: from, end: to });
		if (line.end > line.start) lines.push(line);
		from = to + 1;
	}
	return lines;
}

/** A part of a text without the white space at its ends. */
function trim(text: string, { start, end }: Span): Line {
	const part = text.slice(start, end);
	const from = start + (part.length - part.trimStart().length);
	const to = Math.max(from, start + part.trimEnd().length);
	return { start: from, end: to, text: text.slice(from, to) };
}

/** The parts of a line that bars, dashes, dots, brackets or wide gaps part. */
export function segmentsOf(text: string, line: Line, parting: RegExp = PARTING): readonly Line[] {
	const segments: Line[] = [];
	let from = line.start;
	for (const { 0: mark, index } of line.text.slice(0, LONGEST_LINE).matchAll(parting)) {
		segments.push(trim(text, { start: from, end: line.start + index }));
		from = line.start + index + mark.length;
	}
	segments.push(trim(text, { start: from, end: line.end }));
	return segments.filter(({ start, end }) => end > start);
}

/** A part of a line, by the places of its own text. */
export const cut = (text: string, line: Line, from: number, to = line.text.length) =>
	trim(text, { start: line.start + from, end: line.start + to });

/** What follows one of these and a colon at the beginning of a line; undefined where it begins with none. */
export function afterLabel(text: string, line: Line, labels: readonly string[], needsColon = true): Line | undefined {
	const lower = line.text.toLowerCase();
	for (const label of labels) {
		if (!lower.startsWith(label) || /\p{L}/u.test(lower[label.length] ?? '')) continue;
		const [mark = '', colon] = /^\s{0,3}(:)?\s{0,9}/.exec(line.text.slice(label.length)) ?? [];
		const start = line.start + label.length + mark.length;
		if ((colon || !needsColon) && start < line.end) return trim(text, { start, end: line.end });
	}
	return undefined;
}

/** A text as words in small letters with a space around each, so that words are found whole. */
const spaced = (text: string) => ` ${(text.toLowerCase().match(/[\p{L}\p{M}\p{N}'’]+/gu) ?? []).join(' ')} `;

/** Whether one of these stands in a text, word by word. */
export const hasWords = (text: string, phrases: readonly string[]) => {
	const words = spaced(text);
	return phrases.some((phrase) => words.includes(spaced(phrase)));
};
