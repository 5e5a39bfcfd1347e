import { type CollectionEntry, getCollection } from 'astro:content';
import { RECKONINGS, type RenewalOption, type RenewalQuestion } from '../../model/renewal/types.ts';
import type { RenewalContent, RenewalQuestionWording } from '../../model/renewal/wording.ts';
import { ASK_SLOT } from '../../schemas/question.ts';
import { oncePerBuild } from './once-per-build.ts';

type RenewalEntry = CollectionEntry<'renewal'>;

/** The questions of "Renew or let it lapse", in the order of the form. */
export const loadRenewalEntries = oncePerBuild(
	async (): Promise<readonly RenewalEntry[]> => (await getCollection('renewal')).sort((a, b) => a.data.order - b.data.order),
);

/** @throws where content contradicts itself: numbers that no question is answered by, shares that leave a gap … */
export const loadRenewal = oncePerBuild(async (): Promise<RenewalContent> => {
	const entries = await loadRenewalEntries();
	for (const reckoning of RECKONINGS) {
		const of = entries.filter(({ data }) => data.reckoned === reckoning).map(({ id }) => id);
		if (of.length !== 1)
			throw new Error(`content/renewal/, reckoned: exactly one question is answered by "${reckoning}", and ${of.join(', ') || 'none'} is.`);
	}
	for (const entry of entries) check(entry, entries);
	return { questions: entries.map(toQuestion), wordings: entries.map(toWording) };
});

function check({ id, data }: RenewalEntry, entries: readonly RenewalEntry[]): void {
	const fail = (field: string, sentence: string): never => {
		throw new Error(`content/renewal/${id}.mdx, ${field}: ${sentence}`);
	};
	const brother = entries.find((one) => (one.data.factor ?? one.id) === (data.factor ?? id) && one.data.rank !== data.rank);
	if (brother) fail('rank', `"${brother.id}" weighs together with it and has another rank, ${brother.data.rank}.`);
	if (data.reckoned === undefined) return;
	const starts = data.options.filter(({ onlyWay }) => !onlyWay).map(({ from, over }) => from ?? over ?? null);
	if (starts.filter((start) => start === null).length !== 1)
		fail('options', 'exactly one option has neither `from` nor `over`: it holds from 0.');
	if (new Set(starts).size !== starts.length) fail('options', 'two options hold from the same share.');
}

function toQuestion({ id, data }: RenewalEntry): RenewalQuestion {
	return {
		id,
		factor: data.factor ?? id,
		rank: data.rank,
		options: data.options.map(
			({ id: option, value, saysRequired, rulesOut, from, over, onlyWay }): RenewalOption => ({
				id: option,
				value,
				saysRequired,
				dealBreaker: rulesOut ? 'all' : undefined,
				from,
				over,
				isOnlyWay: onlyWay,
			}),
		),
		reckoned: data.reckoned,
		isAskedFirst: data.askedFirst,
		minutes: data.findOut.minutes,
	};
}

function toWording({ id, data }: RenewalEntry): RenewalQuestionWording {
	const { ask, short, inSentence, why, findOut, basis, options } = data;
	return {
		id,
		ask,
		short,
		inSentence,
		why,
		findOut: { ...findOut, words: findOut.words.replace(ASK_SLOT, findOut.ask ?? '') },
		basis,
		options: Object.fromEntries(
			options.map((option) => [option.id, { label: option.label, inSentence: option.inSentence, lift: option.lift }]),
		),
	};
}
