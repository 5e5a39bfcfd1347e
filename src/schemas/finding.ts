import { z } from 'astro/zod';
import { CERTAINTY_LEVELS, certaintyOf, RULE_OUTCOMES } from '~/model/certainty.ts';
import { id, title } from './fields.ts';

/** What a finding answers, in the order of the pages; each has a page of its own, `/evidence/<question>/`. */
export const EVIDENCE_QUESTIONS = ['recognition', 'pay', 'completion', 'assessment', 'stacking', 'hiring', 'delivery'] as const;
export type EvidenceQuestion = (typeof EVIDENCE_QUESTIONS)[number];

/** Where something was measured. `lib/kinds.ts` has their names. A study of several countries without a list of them is of the world. */
export const EVIDENCE_PLACES = [
	'au',
	'ca',
	'ch',
	'cn',
	'co',
	'cr',
	'de',
	'es',
	'eu',
	'fr',
	'gb',
	'ie',
	'in',
	'nl',
	'nz',
	'ph',
	'ru',
	'sg',
	'us',
	'world',
	'za',
] as const;
export type EvidencePlace = (typeof EVIDENCE_PLACES)[number];

/** What whoever paid has to do with the answer. `lib/kinds.ts` has their names. */
export const PAYER_INTERESTS = [
	/** None that we can see: a university, a research body or a firm that gains by no particular answer. */
	'none',
	/** A government or one of its agencies. */
	'public',
	/** A charity or foundation. */
	'charity',
	/** Whoever paid or measured gains from the answer: it sells credentials, or its members do. */
	'sells',
	/** The text does not say who paid. */
	'unknown',
] as const;
export type PayerInterest = (typeof PAYER_INTERESTS)[number];

const outcome = z.enum(RULE_OUTCOMES, { error: 'Each rule is met, partly or not.' });

/** How sure it is: five rules and the level that follows from them. `/evidence/certainty/` says when each rule is met. */
const certainty = z.strictObject({
	level: z.enum(CERTAINTY_LEVELS),
	rules: z.strictObject({
		/** Met: drawn by lot, or, where the finding is a plain count, everyone counted from records. Partly: records compared with care, or a random sample asked what they do. Not: opinions, intentions, whoever chose to answer. */
		design: outcome,
		/** Met: with people or things alike in all but this, or a plain count of a known whole. Partly: adjusted for differences, or with themselves before. Not: with nobody. */
		comparison: outcome,
		/** Met: a thousand or more. Partly: a hundred or more, or a national survey or register whose number the text that we read leaves out. Not: fewer, or not said. */
		size: outcome,
		/** Met: short credentials, and what really happened. Partly: one of the two. Not: neither. */
		directness: outcome,
		/** Met: neither who paid nor who measured gains from the answer. Partly: data of one who gains, worked on by others; or nobody says who paid. Not: the seller paid or measured. */
		independence: outcome,
	}),
	/** Why, in one sentence that names the rules that cost most. */
	reason: z.string().max(220),
});

/** Dots for natural frequencies, only where they show more than the number. The sentence beside it is its text alternative. */
const share = {
	count: z.number().int().min(0),
	/** To stand after "3 of 100": "people who opened the course finished it". */ label: z.string().max(90),
};
const picture = z
	.strictObject({
		of: z.union([z.literal(10), z.literal(100), z.literal(1000)]),
		...share,
		/** A second share of as many, to look at beside the first. */
		compare: z.strictObject(share).optional(),
	})
	.refine(({ of, count, compare }) => count <= of && (compare?.count ?? 0) <= of, 'A picture counts no more than the whole.');

/** One thing that somebody measured, as a card: with its bearings, and how sure it is. */
export const finding = z
	.strictObject({
		question: z.enum(EVIDENCE_QUESTIONS),
		/** The page under `/evidence/` that shows it, where its question has more than one. Left out, it is the page with the question's name. */
		page: id.optional(),
		/** Its place among the findings of its question. */
		order: z.number(),
		/** What it is called in lists: says the finding in a few words. Unique. */
		title,
		/** One or two plain sentences: what was found, with its figure in words and digits. Of a registered trial: what it will measure. */
		found: z.string().max(360),
		measuredBy: z.string().max(160),
		/** Who or what was measured. */
		whom: z.string().max(200),
		/** As text: "37.7 million CVs". */
		howMany: z.string().max(120),
		where: z.array(z.enum(EVIDENCE_PLACES)).min(1),
		/** When it was measured: "2017–18"; of a text that does not say, its year: "published 2020". */
		when: z.string().max(80),
		payer: z.strictObject({ who: z.string().max(180), interest: z.enum(PAYER_INTERESTS) }),
		/** Compared with what. "Nobody", in so many words, where there was no comparison. */
		comparedWith: z.string().max(220),
		/** What a reader could take from it that it does not show. */
		doesNotShow: z.string().max(300),
		/** Left out for a registered trial alone. */
		certainty: certainty.optional(),
		picture: picture.optional(),
		/** Ids of the sources that say it. The first is the one that it rests on. */
		sources: z.array(id).min(1),
		/** A registered trial without results. */
		registered: z.literal(true).optional(),
	})
	.superRefine(({ certainty, registered, payer }, context) => {
		const ask = (path: string[], message: string) => context.addIssue({ code: 'custom', path, message });
		if (!certainty) {
			if (!registered) ask(['certainty'], 'Say how sure it is: rules, level and reason. Only a registered trial has none.');
			return;
		}
		if (registered) ask(['certainty'], 'A registered trial without results is neither sure nor unsure: leave certainty out.');
		const level = certaintyOf(certainty.rules);
		if (certainty.level !== level) ask(['certainty', 'level'], `By its five rules the level is ${level}.`);
		const { independence } = certainty.rules;
		if (independence === 'met' && (payer.interest === 'sells' || payer.interest === 'unknown'))
			ask(['certainty', 'rules', 'independence'], `It cannot be met where the interest of the payer is "${payer.interest}".`);
	});
export type Finding = z.output<typeof finding>;
