import { hasJobWord } from './head.ts';
import { type Line, linesIn } from './head-lines.ts';
import { type PreparedAdvertCues, prepareAdvertCues } from './prepare.ts';
import { isHeading, isName, isSeparator, LONGEST_TITLE, signsOfTitle } from './signs-of-title.ts';
import type { AdvertCues, Span } from './types.ts';

/** One paste holds so many adverts at the most; what follows stays with the last one. */
export const MOST_ADVERTS = 60;
/** What is shorter is a part of an advert, such as the line of a board. */
const SHORTEST = 120;
/** A title stands in so many lines. */
const HEAD_LINES = 3;
const MAIL = /^(?:from|subject|sent|date|to|reply-to)\s*:\s\S/i;
/** A title with all of these signs begins an advert; so many are enough. */
const ENOUGH = 4;
/** So many lines may stand over the title. */
const MOST_OVER_TITLE = 2;
/** Without an empty line above it, or with a label, it needs so many. */
const MORE_THAN_ENOUGH = 5;

/** A part of a text between empty lines. */
interface Block extends Span {
	readonly lines: readonly Line[];
	/** Empty lines above it. */
	readonly gap: number;
}

function blocksOf(text: string): readonly Block[] {
	const blocks: Block[] = [];
	let gap = 0;
	let open: Line[] = [];
	const close = () => {
		const [first, last] = [open[0], open.at(-1)];
		if (first && last) blocks.push({ start: first.start, end: last.end, lines: open, gap });
		open = [];
	};
	let from = 0;
	for (const raw of text.split('\n')) {
		const [line] = linesIn(text, { start: from, end: from + raw.length }, 1);
		if (line) {
			if (isSeparator(line) && open.length > 0) {
				close();
				gap = 0;
			}
			open.push(line);
		} else if (open.length > 0) {
			close();
			gap = 1;
		} else gap++;
		from += raw.length + 1;
	}
	close();
	return blocks;
}

/** Where an advert begins, and where the one before it ends. */
interface Start {
	readonly at: number;
	readonly before: number;
	/** A rule or a number parts them: what follows is an advert if it names a job or is long enough. */
	readonly isParted: boolean;
}

function startsIn(text: string, blocks: readonly Block[], cues: PreparedAdvertCues): readonly Start[] {
	return blocks.flatMap((block, at) => {
		const before = blocks[at - 1];
		return block.lines.flatMap((line, place): readonly Start[] => {
			const next = block.lines[place + 1];
			const isFirst = place === 0;
			if (isSeparator(line)) return [{ at: line.end, before: line.start, isParted: true }];
			const start = (from: Line) => [{ at: from.start, before: from.start, isParted: false }];
			const short = line.text.slice(0, LONGEST_TITLE);
			if (isFirst && MAIL.test(short) && (MAIL.test(next?.text.slice(0, LONGEST_TITLE) ?? '') || /^subject/i.test(short)))
				return start(line);
			// The names of an employer and of a board may stand over the title.
			const over = block.lines.slice(0, place);
			const isTop = place <= MOST_OVER_TITLE && over.every((one) => isName(text, one, cues));
			const above = isTop ? (before?.lines ?? []) : block.lines.slice(Math.max(0, place - 3), place);
			const [below, second] = [next ?? blocks[at + 1]?.lines[0], block.lines[place + 2]];
			const signs = signsOfTitle(text, { line, below, second, above, gap: isTop ? block.gap : 0 }, cues);
			if (signs < (isTop ? ENOUGH : MORE_THAN_ENOUGH)) return [];
			const [board] = isTop && before?.lines.length === 1 ? before.lines : [];
			return start(board && isName(text, board, cues) ? board : isTop ? (over[0] ?? line) : line);
		});
	});
}

/** Whether a part below a rule is an advert of its own: its first lines name a job, and it does not begin with a heading. */
function beginsAdvert(text: string, part: Span, cues: PreparedAdvertCues): boolean {
	const [first, ...others] = linesIn(text, part, HEAD_LINES);
	if (!first) return false;
	return hasJobWord(text, first, cues) || (!isHeading(text, first, cues) && others.some((line) => hasJobWord(text, line, cues)));
}

/**
 * The adverts of one paste, in order: parted by rules, by numbers ("Advert 2"), by the headers of mails, by labels ("Job title:"), or by lines that
 * look like the title of a job over those of its employer and place. Each is an exact part of the text without white space at its ends; a text
 * without any sign is one advert, and one of white space none.
 */
export function splitAdverts(text: string, advertCues: AdvertCues): readonly Span[] {
	const cues = prepareAdvertCues(advertCues);
	const starts = [{ at: 0, before: 0, isParted: false }, ...startsIn(text, blocksOf(text), cues)].sort((a, b) => a.at - b.at);
	const parts: Span[] = [];
	let wasShort = false;
	for (const [place, { at, isParted }] of starts.entries()) {
		const [first] = linesIn(text, { start: at, end: starts[place + 1]?.before ?? text.length }, 1);
		if (!first) continue;
		const end = first.start + text.slice(first.start, starts[place + 1]?.before ?? text.length).trimEnd().length;
		const before = parts.at(-1);
		// A line of a board, or a part under a rule, belongs to the advert above it; at the very beginning, to the one below.
		const isPart =
			before !== undefined &&
			(end - first.start < SHORTEST ||
				(isParted && !beginsAdvert(text, { start: first.start, end }, cues)) ||
				parts.length >= MOST_ADVERTS);
		if (before && (isPart || wasShort)) parts[parts.length - 1] = { start: before.start, end };
		else parts.push({ start: first.start, end });
		wasShort = parts.length === 1 && end - (parts[0]?.start ?? 0) < SHORTEST;
	}
	return parts;
}
