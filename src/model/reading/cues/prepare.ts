import { type PreparedClaims, prepareClaims } from '../find-claims.ts';
import type { AnsweringCues, CueGroup, MentionReason, QuestionCues, ReadingCues, TextKind } from '../types.ts';
import { createPhraseIndex, type Hits, type PhraseIndex } from './phrase-index.ts';

/** Numbers of phrases; undefined where the group does not ask for any. */
type Numbers = readonly number[] | undefined;

/** A group of phrases by their numbers, and what its finds count as. */
export interface PreparedGroup {
	readonly phrases: readonly number[];
	readonly unless: Numbers;
	readonly under: Numbers;
	readonly with: Numbers;
	readonly near: Numbers;
	readonly counts:
		| { readonly as: 'says'; readonly option: string | undefined; readonly isFirm: boolean }
		| { readonly as: 'mentions'; readonly reason: MentionReason };
}

export interface PreparedQuestion {
	readonly cues: QuestionCues;
	readonly topic: readonly number[];
	readonly never: readonly number[];
	/** The groups in which a phrase stands. */
	readonly groupsOf: ReadonlyMap<number, readonly PreparedGroup[]>;
}

/** Cues ready to be matched: made once, used for any number of texts. */
export interface PreparedCues {
	readonly index: PhraseIndex;
	readonly questions: readonly PreparedQuestion[];
	readonly claims: PreparedClaims;
	readonly hedges: readonly number[];
	readonly denials: readonly number[];
	/** Phrases of the questions that deny something themselves: "no exam". */
	readonly denying: ReadonlySet<number>;
	readonly promises: readonly number[];
	readonly voices: readonly number[];
	readonly english: ReadonlySet<string>;
	readonly signs: readonly { readonly kind: TextKind; readonly phrases: readonly number[] }[];
}

const prepared = new WeakMap<ReadingCues, PreparedCues>();

/**
 * Prepares cues, once for each object of them.
 *
 * @throws with the phrase where one cannot be read
 */
export function prepareCues(cues: ReadingCues): PreparedCues {
	const known = prepared.get(cues);
	if (known) return known;
	const made = prepare(cues);
	prepared.set(cues, made);
	return made;
}

function prepare({ common, questions, claims }: ReadingCues): PreparedCues {
	const index = createPhraseIndex();
	const denialWords = new Set(common.denials);
	const denying = new Set<number>();
	const numbers = (phrases: readonly string[]) =>
		phrases.map((phrase) => {
			const number = index.add(phrase);
			if (phrase.split(/[\s|?-]+/).some((word) => denialWords.has(word))) denying.add(number);
			return number;
		});
	const group = ({ phrases, unless, under, with: beside, near }: CueGroup) => ({
		phrases: numbers(phrases),
		unless: unless && numbers(unless),
		under: under && numbers(under),
		with: beside && numbers(beside),
		near: near && numbers(near),
	});
	const answering = (cues: AnsweringCues): PreparedGroup => ({
		...group(cues),
		counts: { as: 'says', option: cues.option, isFirm: cues.isFirm ?? false },
	});
	/** Promises and pointers mention a question where its topic stands over them or beside them. */
	const touching = (topic: readonly string[], phrases: readonly string[], reason: MentionReason): readonly PreparedGroup[] =>
		(['under', 'with'] as const).map((place) => ({ ...group({ phrases, [place]: topic }), counts: { as: 'mentions', reason } }));

	const prepareQuestion = (cues: QuestionCues): PreparedQuestion => {
		const groups = [
			...cues.says.map(answering),
			...cues.mentions.map((one): PreparedGroup => ({ ...group(one), counts: { as: 'mentions', reason: one.reason ?? 'unsure' } })),
			...(cues.topic ? touching(cues.topic, common.promises, 'promised') : []),
			...(cues.topic ? touching(cues.topic, common.elsewhere, 'elsewhere') : []),
		];
		return { cues, topic: numbers(cues.topic ?? []), never: numbers(cues.never), groupsOf: byPhrase(groups) };
	};

	return {
		index,
		questions: questions.map(prepareQuestion),
		claims: prepareClaims(claims),
		hedges: numbers(common.hedges),
		denials: numbers(common.denials),
		denying,
		promises: numbers(common.promises),
		voices: numbers(common.voices),
		english: new Set(common.english),
		signs: common.signs.map(({ kind, phrases }) => ({ kind, phrases: numbers(phrases) })),
	};
}

function byPhrase<Group extends { readonly phrases: readonly number[] }>(groups: readonly Group[]): ReadonlyMap<number, readonly Group[]> {
	const byNumber = new Map<number, Group[]>();
	for (const group of groups)
		for (const phrase of new Set(group.phrases)) {
			const known = byNumber.get(phrase);
			if (known) known.push(group);
			else byNumber.set(phrase, [group]);
		}
	return byNumber;
}

/** Whether one of these phrases was found. */
export const hasOne = (hits: Hits | undefined, phrases: readonly number[]): boolean =>
	hits !== undefined && phrases.some((phrase) => hits.has(phrase));
