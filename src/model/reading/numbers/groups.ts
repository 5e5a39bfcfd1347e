import { createPhraseIndex, type PhraseIndex } from '../cues/phrase-index.ts';
import type { Sentence, Span } from '../types.ts';

/** Phrases by the name of their group: what a writer says numbers stand for. */
export type PhraseGroups = Readonly<Record<string, readonly string[]>>;

/** A phrase of a group in a sentence. */
export interface Mark extends Span {
	readonly group: string;
}

interface PreparedGroups {
	readonly index: PhraseIndex;
	readonly groupsOf: readonly (readonly string[])[];
}

const NONE: readonly Mark[] = [];

const prepared = new WeakMap<PhraseGroups, PreparedGroups>();

function prepare(groups: PhraseGroups): PreparedGroups {
	const known = prepared.get(groups);
	if (known) return known;
	const index = createPhraseIndex();
	const groupsOf: string[][] = [];
	for (const [group, sources] of Object.entries(groups))
		for (const source of sources) {
			const number = index.add(source);
			groupsOf[number] = [...(groupsOf[number] ?? []), group];
		}
	const made = { index, groupsOf };
	prepared.set(groups, made);
	return made;
}

/**
 * Every place of a sentence at which a phrase of these groups stands, in order. Of two that overlap the longer one counts: an "exam fee" is no
 * "fee".
 *
 * @throws with the phrase where one cannot be read
 */
export function marksOf(groups: PhraseGroups, sentence: Sentence): readonly Mark[] {
	const { index, groupsOf } = prepare(groups);
	const marks: Mark[] = [];
	index.findAll(sentence, (number, { start, end }) => {
		for (const group of groupsOf[number] ?? []) marks.push({ group, start, end });
	});
	if (marks.length === 0) return NONE;
	marks.sort((a, b) => a.start - b.start || b.end - a.end);
	return withoutCovered(marks);
}

/** Without those that stand inside a longer one. */
function withoutCovered(marks: readonly Mark[]): readonly Mark[] {
	const kept: Mark[] = [];
	let furthest: Mark | undefined;
	for (const mark of marks) {
		const isCovered = furthest !== undefined && mark.end <= furthest.end && (mark.start > furthest.start || mark.end < furthest.end);
		if (!isCovered) kept.push(mark);
		if (!furthest || mark.end > furthest.end) furthest = mark;
	}
	return kept;
}
