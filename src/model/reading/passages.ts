import type { Hits } from './cues/phrase-index.ts';
import { hasOne, type PreparedCues, type PreparedGroup, type PreparedQuestion } from './cues/prepare.ts';
import type { MentionReason, Sentence, Span } from './types.ts';

/** Sentences of a text with the phrases that stand in them. */
export interface MatchedText {
	readonly sentences: readonly Sentence[];
	/** For each sentence, in the same order. */
	readonly hits: readonly Hits[];
	/** Those of a sentence, wherever it stands. */
	readonly hitsOf: (sentence: Sentence | undefined) => Hits | undefined;
}

/** A place that bears on a question. */
export interface Passage {
	readonly sentence: Sentence;
	readonly match: Span;
	readonly counts:
		| { readonly as: 'says'; readonly option: string | undefined }
		| { readonly as: 'mentions'; readonly reason: MentionReason };
}

/** In this many words before a match a hedge weakens it, and a denial turns it round. */
const HEDGE_REACHES = 7;
const DENIAL_REACHES = 4;
/** A match at most so many words after the beginning of a line stands behind a label that the line begins with. */
const LABEL_REACHES = 8;
const NEAR = 2;
const MOST_UNDER_TOPIC = 3;
/** Marks that end what a hedge or a denial reaches. */
const ENDS_CLAUSE = new Set(['.', '!', '?', ';', ':', '—', '–']);

/**
 * Every place of a text that bears on a question, in the order of the text. Where none answers it, what stands under a heading on the question
 * is worth a look, whatever its words.
 */
export function findPassages(cues: PreparedCues, question: PreparedQuestion, text: MatchedText): readonly Passage[] {
	const found: Passage[] = [];
	for (const [at, hits] of text.hits.entries()) {
		const sentence = text.sentences[at];
		if (!sentence || hits.size === 0) continue;
		const groups = groupsIn(question, hits);
		if (!groups || !speaksForIssuer(cues, sentence, text) || hasOne(hits, question.never)) continue;
		for (const group of groups) {
			const match = matchOf(group, text, at);
			if (match) found.push({ sentence, match: { start: match.start, end: match.end }, counts: weaken(cues, group, sentence, match) });
		}
	}
	return found.some(({ counts }) => counts.as === 'says') ? found : [...found, ...findUnderTopic(cues, question, text)];
}

/** The groups of which a phrase was found; undefined where there is none, as for most sentences. */
function groupsIn({ groupsOf }: PreparedQuestion, hits: Hits): ReadonlySet<PreparedGroup> | undefined {
	let groups: Set<PreparedGroup> | undefined;
	for (const phrase of hits.keys())
		for (const group of groupsOf.get(phrase) ?? NO_GROUPS) {
			groups ??= new Set();
			groups.add(group);
		}
	return groups;
}

const NO_GROUPS: readonly PreparedGroup[] = [];

/** The first sentences under each heading, or behind each label, that has one of the phrases of the topic. */
function findUnderTopic(cues: PreparedCues, { topic, never }: PreparedQuestion, text: MatchedText): readonly Passage[] {
	const taken = new Map<number, number>();
	const found: Passage[] = [];
	let [last, isLastOnTopic]: [Sentence | undefined, boolean] = [undefined, false];
	for (const [at, sentence] of text.sentences.entries()) {
		const hits = text.hits[at];
		const { heading, kind, words } = sentence;
		if (heading !== last) [last, isLastOnTopic] = [heading, heading !== undefined && hasOne(text.hitsOf(heading), topic)];
		const isUnder = isLastOnTopic && kind !== 'heading';
		if (!isUnder && (!hits || hits.size === 0 || !isLabelled(kind, words) || !hasLabel(topic, sentence, hits, 1))) continue;
		if (!speaksForIssuer(cues, sentence, text) || (hits && hasOne(hits, never))) continue;
		const count = taken.get(heading?.start ?? -1) ?? 0;
		taken.set(heading?.start ?? -1, count + 1);
		if (count < MOST_UNDER_TOPIC) found.push({ sentence, match: sentence, counts: { as: 'mentions', reason: 'unsure' } });
	}
	return found;
}

/** A row, or a line with a colon near its beginning. */
const isLabelled = (kind: Sentence['kind'], words: Sentence['words']): boolean =>
	kind === 'row' || words.some(({ text }, at) => at < LABEL_REACHES && text === ':');

/** A question of a FAQ says nothing; nor does what somebody else says. */
function speaksForIssuer({ voices }: PreparedCues, sentence: Sentence, { hitsOf }: MatchedText): boolean {
	if (sentence.isQuoted || hasOne(hitsOf(sentence.heading), voices)) return false;
	return sentence.words.at(-1)?.text !== '?';
}

/** Where which phrase stands. */
interface Match extends Span {
	readonly phrase: number;
}

/** Where a sentence has a phrase of a group, with all that the group asks for beside it. */
function matchOf(group: PreparedGroup, { sentences, hits, hitsOf }: MatchedText, at: number): Match | undefined {
	const sentence = sentences[at];
	const own = hits[at];
	const phrase = own && group.phrases.find((one) => own.has(one));
	const span = phrase === undefined ? undefined : own?.get(phrase);
	if (!sentence || !own || phrase === undefined || !span) return undefined;
	if (group.unless && hasOne(own, group.unless)) return undefined;
	if (group.with && !hasOne(own, group.with)) return undefined;
	if (group.under && !hasOne(hitsOf(sentence.heading), group.under) && !hasLabel(group.under, sentence, own)) return undefined;
	if (group.near && !hits.slice(Math.max(0, at - NEAR), at + NEAR + 1).some((around) => hasOne(around, group.near ?? []))) return undefined;
	return { ...span, phrase };
}

/** Whether a line begins with one of these: "Assessment: online test". */
function hasLabel(labels: readonly number[], { words }: Sentence, hits: Hits, reach = LABEL_REACHES): boolean {
	const latest = words[Math.min(reach, words.length) - 1]?.start ?? 0;
	return labels.some((label) => (hits.get(label)?.start ?? Number.POSITIVE_INFINITY) <= latest);
}

function weaken(cues: PreparedCues, { counts }: PreparedGroup, sentence: Sentence, match: Match): Passage['counts'] {
	if (counts.as === 'mentions') return counts;
	const first = sentence.words.findIndex(({ start }) => start >= match.start);
	const after = sentence.words.findIndex(({ start }) => start >= match.end);
	const last = after < 0 ? sentence.words.length : after;
	// A phrase that denies something itself says what it means; any other is turned round by a "not" before it or within its gaps.
	if (!cues.denying.has(match.phrase) && stands(cues, cues.denials, sentence, reachBack(sentence, first, DENIAL_REACHES, ','), last))
		return { as: 'mentions', reason: 'unsure' };
	if (counts.isFirm) return counts;
	if (stands(cues, cues.promises, sentence, 0, sentence.words.length)) return { as: 'mentions', reason: 'promised' };
	if (stands(cues, cues.hedges, sentence, reachBack(sentence, first, HEDGE_REACHES), last)) return { as: 'mentions', reason: 'hedged' };
	return counts;
}

/** The word that so many stand before, or the one after the last mark that ends a clause. */
function reachBack({ words }: Sentence, from: number, reach: number, mark = '.'): number {
	let at = from;
	while (at > 0 && from - at < reach && !ENDS_CLAUSE.has(words[at - 1]?.text ?? '') && words[at - 1]?.text !== mark) at--;
	return at;
}

/** Whether one of these phrases begins from one word up to another. */
function stands({ index }: PreparedCues, phrases: readonly number[], sentence: Sentence, from: number, to: number): boolean {
	for (let at = from; at < to; at++)
		if (!isInDate(sentence, at) && phrases.some((phrase) => index.beginsAt(phrase, sentence, at))) return true;
	return false;
}

/** "May" is a month in a date. */
const isInDate = ({ quantities, words }: Sentence, at: number): boolean =>
	quantities.some(({ kind, start, end }) => kind === 'date' && start <= (words[at]?.start ?? -1) && (words[at]?.start ?? -1) < end);
