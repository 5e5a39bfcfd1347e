import type { Sentence } from '../types.ts';
import { hasAny, type PreparedAdvertCues, partOf } from './prepare.ts';
import type { AdvertCues, Span } from './types.ts';

export type SectionKind = keyof AdvertCues['sections'];

/** A sentence with the part of the advert that it stands in. */
export interface Placed {
	readonly sentence: Sentence;
	readonly section: SectionKind | undefined;
	/** The heading, label or line that leads to it. */
	readonly lead: Sentence | undefined;
	/** Kinds of the columns of a table, by the place of the cell; empty outside of one. */
	readonly columns: readonly (SectionKind | undefined)[];
}

/** Longer ones are sentences. */
const LONGEST_LABEL = 60;
const MOST_LEAD_WORDS = 14;
const CELLS = /\t|\||\s{3,}/;

/** What a heading is about, where it says so. Wishes go before needs, as "preferred qualifications" are both; a heading of both needs. */
function kindOf(label: Sentence, { sections, must }: PreparedAdvertCues): SectionKind | undefined {
	const has = (kind: SectionKind) => hasAny(sections[kind], label);
	if (has('notNeeded')) return 'notNeeded';
	if (has('wish')) return hasAny(must, label) && !hasAny(sections.tasks, label) ? 'must' : 'wish';
	return (['must', 'tasks', 'offers', 'other'] as const).find(has);
}

/** The label that a sentence begins with, up to its colon. */
function labelOf(text: string, { start, end }: Sentence): Span | undefined {
	const colon = text.slice(start, Math.min(end, start + LONGEST_LABEL)).indexOf(':');
	// A time of day is no label.
	return colon > 0 && !/\d$/.test(text.slice(start, start + colon)) ? { start, end: start + colon } : undefined;
}

/** An item, also with a sign in front that no list has elsewhere. */
const isItem = (text: string, sentence: Sentence | undefined): boolean =>
	sentence?.kind === 'item' ||
	(sentence?.kind === 'sentence' && /^[^\p{L}\p{N}\p{P}\s]/u.test(text.slice(sentence.start, sentence.start + 2)));

/**
 * The sentences of an advert, each with its section.
 *
 * @param title which is no heading of a section
 */
export function placeSentences(
	text: string,
	sentences: readonly Sentence[],
	cues: PreparedAdvertCues,
	title: Span | undefined,
): readonly Placed[] {
	let section: SectionKind | undefined;
	let lead: Sentence | undefined;
	let inline: { readonly paragraph: number; readonly section: SectionKind | undefined; readonly lead: Sentence } | undefined;
	let columns: readonly (SectionKind | undefined)[] = [];
	let hadItems = false;
	return sentences.map((sentence, at): Placed => {
		const next = sentences[at + 1];
		const label = labelOf(text, sentence);
		const isWhole = label !== undefined && label.end >= sentence.end - 1;
		const leadsList =
			sentence.kind === 'sentence' &&
			isItem(text, next) &&
			sentence.words.length <= MOST_LEAD_WORDS &&
			!/[.!]$/.test(text.slice(sentence.start, sentence.end));
		const isHead = sentence.kind === 'heading' || isWhole || leadsList;
		if (sentence.kind !== 'row') columns = [];
		else {
			const cells = text.slice(sentence.start, sentence.end).split(CELLS);
			const kinds = cells.map((cell) => columnKind(cell, sentence, text, cues));
			if (kinds.includes('wish') && kinds.includes('must')) columns = kinds;
		}
		if (title && sentence.start < title.end && title.start < sentence.end)
			return { sentence, section: undefined, lead: undefined, columns };
		if (isHead) {
			const kind = kindOf(sentence, cues);
			if (kind || sentence.words.length <= 3) {
				// What the cues do not know keeps the section: "Licensure" among the requirements.
				section = kind ?? section;
				lead = sentence;
				hadItems = false;
			}
			return { sentence, section: kind ?? section, lead, columns };
		}
		const gap = at > 0 && text.slice(sentences[at - 1]?.end, sentence.start).split('\n').length > 2;
		// A paragraph after a list is no part of it.
		if (sentence.kind === 'sentence' && hadItems && gap) [section, lead, hadItems] = [undefined, undefined, false];
		hadItems ||= isItem(text, sentence);
		if (label) {
			const part = partOf(sentence, label);
			const kind = kindOf(part, cues);
			if (kind) inline = { paragraph: sentence.paragraph, section: kind, lead: part };
		}
		const own = inline?.paragraph === sentence.paragraph ? inline : undefined;
		return { sentence, section: own ? own.section : section, lead: own?.lead ?? lead, columns };
	});
}

function columnKind(cell: string, row: Sentence, text: string, cues: PreparedAdvertCues): SectionKind | undefined {
	const start = text.indexOf(cell, row.start);
	if (cell.trim() === '' || cell.length > LONGEST_LABEL) return undefined;
	const part = partOf(row, { start, end: start + cell.length });
	return part.words.length <= 3 ? kindOf(part, cues) : undefined;
}
