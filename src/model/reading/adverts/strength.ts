import type { Sentence } from '../types.ts';
import { findAll, type PreparedAdvertCues } from './prepare.ts';
import type { Placed, SectionKind } from './sections.ts';
import type { Span } from './types.ts';

export type Strength = 'must' | 'wish' | 'not';

/** How strongly something is asked for, and whether the sentence says so itself or its section does. */
export interface Asked {
	readonly strength: Strength;
	readonly isSaid: boolean;
}

/** A comma between a word and what it is about counts as so many words, the end of a clause or of a cell as so many. */
const COMMA = 3;
const CLAUSE = 8;
const CLAUSE_END = /[;|\t•·]|\s{3,}|\. |\bbut\b/;

interface Marker extends Span {
	readonly strength: Strength;
}

function markersIn(text: string, sentence: Sentence, { must, wish, notNeeded }: PreparedAdvertCues): readonly Marker[] {
	const all = [
		// "No agencies; the card is required" has two clauses.
		...findAll(notNeeded, sentence)
			.filter(({ start, end }) => !/[,;:.–—]/.test(text.slice(start, end)))
			.map((span): Marker => ({ ...span, strength: 'not' })),
		...findAll(wish, sentence).map((span): Marker => ({ ...span, strength: 'wish' })),
		...findAll(must, sentence).map((span): Marker => ({ ...span, strength: 'must' })),
	];
	// "Required" within "not required" says nothing by itself, nor does "need to be" after "don't".
	const whole = all.filter(
		(one) => !all.some((other) => other.start <= one.start && one.end <= other.end && other.end - other.start > one.end - one.start),
	);
	const denied = whole.filter(({ strength }) => strength === 'not');
	return whole.filter((one) => one.strength !== 'must' || !denied.some(({ start, end }) => start < one.end && one.start < end));
}

/** How far a marker is from a mention, in words; none where it cannot be about it. */
function distance(text: string, sentence: Sentence, marker: Span, mention: Span): number | undefined {
	if (marker.start < mention.end && mention.start < marker.end) return 0;
	const [from, to] = marker.end <= mention.start ? [marker.end, mention.start] : [mention.end, marker.start];
	// A label is about what follows it.
	if (marker.start >= mention.end && /^\s*:/.test(text.slice(marker.end, marker.end + 5))) return undefined;
	const between = text.slice(from, to);
	const words = sentence.words.filter(({ start, end, text: word }) => start >= from && end <= to && /[\p{L}\p{N}]/u.test(word)).length;
	// Brackets round a mark belong to what stands before them.
	const commas = between.split(',').length - 1;
	return words + COMMA * commas + (CLAUSE_END.test(between) ? CLAUSE : 0);
}

/** A letter that stands alone in a cell or in brackets behind the mention. */
function letterOf(text: string, sentence: Sentence, mention: Span, { words: { letters } }: PreparedAdvertCues): Strength | undefined {
	const rest = text.slice(mention.end, Math.min(sentence.end, mention.end + 200));
	const [, letter] = /[([|\t]\s*(\p{L}{1,2})\s*(?:[)\]|\t]|$)/u.exec(rest) ?? /\s{2,}(\p{L}{1,2})$/u.exec(rest) ?? [];
	if (letter === undefined) return undefined;
	if (letters.must.includes(letter)) return 'must';
	return letters.wish.includes(letter) ? 'wish' : undefined;
}

const SECTION_STRENGTH: Readonly<Partial<Record<SectionKind, Strength>>> = { must: 'must', wish: 'wish', notNeeded: 'not' };

/** The kind of the column that a mention stands in. */
function columnOf(text: string, { sentence, columns }: Placed, mention: Span): SectionKind | undefined {
	if (columns.length === 0) return undefined;
	return columns[text.slice(sentence.start, mention.start).split(/\t|\||\s{3,}/).length - 1];
}

/**
 * How strongly a mention is asked for; undefined where it is only named: among the tasks, in what is offered, in what a board adds, or where the
 * employer speaks of itself.
 */
export function askedOf(text: string, placed: Placed, mention: Span, cues: PreparedAdvertCues): Asked | undefined {
	const { sentence, section } = placed;
	const letter = letterOf(text, sentence, mention, cues);
	if (letter) return { strength: letter, isSaid: true };
	const column = columnOf(text, placed, mention);
	if (column && SECTION_STRENGTH[column]) return { strength: SECTION_STRENGTH[column], isSaid: true };
	const markers = markersIn(text, sentence, cues)
		.flatMap((marker) => {
			const far = distance(text, sentence, marker, mention);
			return far === undefined ? [] : [{ ...marker, far }];
		})
		.sort((a, b) => a.far - b.far);
	const [nearest] = markers;
	if (nearest) {
		// "Not essential, but an advantage."
		const isWish = nearest.strength === 'not' && markers.some(({ strength }) => strength === 'wish');
		return { strength: isWish ? 'wish' : nearest.strength, isSaid: true };
	}
	if (section && SECTION_STRENGTH[section]) return { strength: SECTION_STRENGTH[section], isSaid: true };
	if (section !== undefined || findAll(cues.notAsked, sentence).length > 0) return undefined;
	return { strength: 'must', isSaid: false };
}
