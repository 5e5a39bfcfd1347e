import { wordsOf } from '../text/words.ts';
import type { Sentence } from '../types.ts';
import { afterLabel, cut, hasWords, type Line, LONGEST_LINE, linesIn, PARTING_BELOW, segmentsOf } from './head-lines.ts';
import { hasAny, type PreparedAdvertCues } from './prepare.ts';
import { termsIn } from './terms.ts';
import type { Span } from './types.ts';

/** What stands above an advert's text. */
export interface AdvertHead {
	readonly title: Span | undefined;
	readonly place: Span | undefined;
	readonly employer: Span | undefined;
}

/** The head is looked for in so many lines, each of so many characters. */
const HEAD_LINES = 7;
const TITLE_LINES = 5;
const LONGEST_TITLE_LINE = 160;
const LONGEST_LABELLED = 100;
/** What has more words is no heading of a section. */
const MOST_SECTION_WORDS = 6;
const MOST_NAME_WORDS = 7;
const MOST_PLACE_WORDS = 5;
const MOST_TOWN_WORDS = 3;
/** "Columbus, OH", "Dublin, Ireland (Remote)". */
const TOWN_AND_STATE = /^\p{Lu}[\p{L}'’. -]{1,40}, ?\p{Lu}{2,3}(?:\s+\d{4,6})?$/u;
const NUMBERS = /[\d\p{Sc}%]/u;
const POSTCODE = /\s\p{Lu}{1,2}\d{1,2}\p{Lu}?(?:\s*\d\p{Lu}{2})?$|\s\d{4,6}$/u;

/** Whether a word for a job stands in a part of a text. */
export const hasJobWord = (text: string, span: Span, { rules, words }: PreparedAdvertCues): boolean =>
	termsIn(text, span, rules).some((term) => words.jobs.includes(term.text) || words.jobs.includes(term.written.toLowerCase()));

function findTitle(
	text: string,
	lines: readonly Line[],
	cues: PreparedAdvertCues,
): { readonly line: Line; readonly title: Line } | undefined {
	for (const line of lines.slice(0, HEAD_LINES)) {
		const rest = afterLabel(text, line, cues.words.titleLabels) ?? afterLabel(text, line, cues.words.titleOpeners, false);
		if (rest && rest.text.length <= LONGEST_TITLE_LINE && hasJobWord(text, rest, cues)) return { line, title: titleIn(text, rest, cues) };
	}
	const isTitle = (line: Line) => line.text.length <= LONGEST_TITLE_LINE && !line.text.endsWith('.') && hasJobWord(text, line, cues);
	const tops = lines.slice(0, TITLE_LINES);
	// The menu of a board names jobs too.
	const named = tops.find((line) => isTitle(line) && !isBoardLine(line, cues)) ?? tops.find(isTitle);
	// A text without a title begins with a sentence.
	const [top] = lines;
	const line = named ?? (top && lines.length > 1 && !/[.:!?]$/.test(top.text) && !isSection(top, cues) ? top : undefined);
	return line && { line, title: titleIn(text, line, cues) };
}

function titleIn(text: string, line: Line, cues: PreparedAdvertCues): Line {
	const segments = segmentsOf(text, line);
	const title = segments.find((segment) => hasJobWord(text, segment, cues)) ?? segments[0] ?? line;
	const [, before] = /^(.{3,80}?)\s+(?:at|wanted|needed|required)\b/i.exec(title.text.slice(0, LONGEST_TITLE_LINE)) ?? [];
	const lead = /^[^\p{L}\p{N}(]*/u.exec(title.text)?.[0].length ?? 0;
	// Marks alone before "required" are no title.
	return cut(text, title, Math.min(lead, title.text.length - 1), before && before.length > lead ? before.length : undefined);
}

const wordsIn = (text: string) => text.split(/\s+/).length;
const isNoise = ({ text }: Line, { words }: PreparedAdvertCues) => hasWords(text, words.headNoise) || hasWords(text, words.boardLines);

/** A line that a job board adds. */
export const isBoardLine = (line: Line, { words }: PreparedAdvertCues) => hasWords(line.text, words.boardLines);

const isSection = ({ start, text }: Line, { sections }: PreparedAdvertCues) => {
	const words = wordsOf(text, start);
	const heading: Sentence = {
		kind: 'heading',
		start,
		end: start + text.length,
		words,
		heading: undefined,
		paragraph: 0,
		isQuoted: false,
		quantities: [],
	};
	return words.length <= MOST_SECTION_WORDS && Object.values(sections).some((phrases) => hasAny(phrases, heading));
};

/** A segment that may be the name of an employer or a town. */
const isName = (segment: Line, cues: PreparedAdvertCues) =>
	/^\p{Lu}/u.test(segment.text) &&
	!/:|[.!?]$/.test(segment.text) &&
	// "Our client" is a heading elsewhere.
	(!isSection(segment, cues) || hasWords(segment.text, cues.words.hiddenEmployer)) &&
	!NUMBERS.test(segment.text.replace(POSTCODE, '')) &&
	!isNoise(segment, cues);

const isPlace = ({ text }: Line, { words }: PreparedAdvertCues) => TOWN_AND_STATE.test(text) || hasWords(text, words.places);

/** "Larch Care Homes: Elm Court, Kelso": the employer and one of its houses. */
function houseOf(text: string, segment: Line): readonly Line[] {
	const [whole, employer] = /^(\p{Lu}[^:\d]{3,60}):\s\p{Lu}[^:\d]{2,60},\s\p{Lu}[^:,\d]{2,30}$/u.exec(segment.text) ?? [];
	return whole && employer ? [cut(text, segment, 0, employer.length), cut(text, segment, employer.length + 1)] : [segment];
}

/** "An energy company in Bremen": a place, and no name. */
function placeWithin(text: string, segment: Line): Line | undefined {
	const at = segment.text.search(/\bin \p{Lu}/u);
	return at < 0 ? undefined : cut(text, segment, at + 'in '.length);
}

/** The title, the place and the employer of an advert, each an exact part of it and undefined where it is not found. */
export function headOf(text: string, cues: PreparedAdvertCues): AdvertHead {
	const lines = linesIn(text, { start: 0, end: Math.min(text.length, HEAD_LINES * LONGEST_LINE) }, HEAD_LINES);
	const found = findTitle(text, lines, cues);
	const labelled = (labels: readonly string[]) => {
		const [rest] = lines.flatMap((line) => segmentsOf(text, line)).flatMap((segment) => afterLabel(text, segment, labels) ?? []);
		return rest && rest.text.length <= LONGEST_LABELLED ? rest : undefined;
	};
	const from = found ? lines.indexOf(found.line) : 0;
	// Some name the employer above the title.
	const around = [...lines.slice(from + 1, from + 4), ...lines.slice(0, from).filter((line) => !isBoardLine(line, cues))];
	const short = around.filter((line) => line.text.length <= LONGEST_TITLE_LINE && !/[.!?]$/.test(line.text));
	const own = found ? segmentsOf(text, found.line, PARTING_BELOW) : [];
	const beside = own.filter(({ start, end }) => end <= (found?.title.start ?? 0) || start >= (found?.title.end ?? 0));
	const at = beside.find((segment) => isAfterAt(text, segment));
	const named = short
		.flatMap((line) => segmentsOf(text, line, PARTING_BELOW))
		.flatMap((segment) => houseOf(text, segment))
		.map((segment) => afterLabel(text, segment, ['at'], false) ?? segment)
		.filter((segment) => isName(segment, cues) && !hasJobWord(text, segment, cues));
	const names = named.filter((segment) => !placeWithin(text, segment));
	const [first, ...others] = names.filter((segment) => !isPlace(segment, cues) || segment.text.includes(', '));
	const comma = first?.text.indexOf(', ') ?? -1;
	const isTown = first !== undefined && TOWN_AND_STATE.test(first.text) && first.text.indexOf(', ', comma + 2) < 0;
	const isEmployer = first !== undefined && !isTown && wordsIn(first.text) <= MOST_NAME_WORDS;
	const employer =
		labelled(cues.words.employerLabels) ?? at ?? (isEmployer ? cut(text, first, 0, comma > 0 ? comma : undefined) : undefined);
	const place =
		labelled(cues.words.placeLabels) ??
		[...beside, ...names].find((one) => one !== at && one !== first && isName(one, cues) && isPlace(one, cues)) ??
		(first && comma > 0 ? (isTown ? first : cut(text, first, comma + 2)) : undefined) ??
		named.flatMap((segment) => placeWithin(text, segment) ?? [])[0] ??
		others.find((segment) => wordsIn(segment.text) <= MOST_PLACE_WORDS) ??
		// "Site Manager – Kelso": no cue knows every town.
		beside.findLast((one) => one !== at && isName(one, cues) && !hasJobWord(text, one, cues) && wordsIn(one.text) <= MOST_TOWN_WORDS);
	const isHidden = employer && hasWords(employer.text, cues.words.hiddenEmployer);
	return {
		title: found && spanOf(found.title),
		place: place && spanOf(place),
		employer: employer && !isHidden ? spanOf(employer) : undefined,
	};
}

const isAfterAt = (text: string, { start }: Span) => /(?:@|\bat)\s*$/i.test(text.slice(Math.max(0, start - 4), start));
const spanOf = ({ start, end }: Span): Span => ({ start, end });
