import { z } from 'astro/zod';
import { INFORMANTS, MEASURE_KINDS, SUBJECTS } from '~/model/types.ts';
import { basis, id, RESERVED_ANSWERS, scope } from './fields.ts';

/** A value in quarters. */
export const quarter = z.union([z.literal(0), z.literal(0.25), z.literal(0.5), z.literal(0.75), z.literal(1)], {
	error: 'A value is 0, 0.25, 0.5, 0.75 or 1, so that the score sheet on paper gives the same sum.',
});

/** Pairs of [input, value], inputs ascending. */
const scale = z
	.array(z.tuple([z.number(), z.number().min(0).max(1)]))
	.min(2)
	.refine((pairs) => pairs.every(([input], index) => index === 0 || input > (pairs[index - 1]?.[0] ?? 0)), 'The inputs of a scale go up.');

/** Where the words of how to find something out say what is asked. */
export const ASK_SLOT = '{ask}';

const lift = z.string().describe('What would lift the deal-breaker, in one sentence.');
/** What an answer says of the credential, to stand after "ruled out as things stand:" or "held back:". */
const inSentence = z.string().max(80);

const option = z
	.strictObject({
		id: id.refine((word) => !RESERVED_ANSWERS.includes(word), `These ids mean something else in links: ${RESERVED_ANSWERS.join(', ')}.`),
		label: z.string().max(90),
		/** 0.5 means acceptable. Left out where the option only opens or closes a deal-breaker. */
		value: quarter.optional(),
		dealBreaker: scope.optional(),
		lift: lift.optional(),
		/** Goals for which this answer holds the credential back. */
		caps: scope.optional(),
		inSentence: inSentence.optional(),
		/** This answer says that the credential itself is required, which suspends caps, zeros and what adverts ask for. */
		saysRequired: z.boolean().optional(),
		/** This answer says that the price is not paid back. */
		noRefund: z.boolean().optional(),
	})
	.refine((self) => !self.dealBreaker || self.lift, 'An option that is a deal-breaker says in `lift` what would lift it.')
	.refine(
		(self) => !(self.caps || self.dealBreaker) === !self.inSentence,
		'An option that `caps` or is a deal-breaker, and no other, says in `inSentence` what it means for the credential.',
	);

const tally = z.strictObject({
	/** What is counted, as "k of n …". */
	label: z.string().max(60),
	scale,
	dealBreaker: z.strictObject({ read: z.number().int().positive(), for: scope, inSentence, lift }).optional(),
});

const measure = z.strictObject({
	kind: z.enum(MEASURE_KINDS, { error: `kind is one of ${MEASURE_KINDS.join(', ')}.` }),
	scale,
	/** Value where it fits only as stated, with nothing to spare. */
	tight: quarter.optional(),
	inSentence,
	lift,
});

/** How a question is closed while it is open. */
export const findOut = z
	.strictObject({
		whom: z.enum(INFORMANTS, { error: `whom is one of ${INFORMANTS.join(', ')}.` }),
		/** What the reader does, as a note to them. `{ask}` stands where they say what is in `ask`, with the quotation marks around it. */
		words: z.string(),
		/** What is said or written to somebody, in one question. The question kit sends it as it is; left out where there is only something to look up. */
		ask: z.string().endsWith('?', 'What is asked ends with a question mark.').optional(),
		minutes: z.number().int().positive(),
	})
	.refine(
		({ words, ask }) => words.split(ASK_SLOT).length === (ask === undefined ? 1 : 2),
		`Where \`ask\` is given, \`words\` say ${ASK_SLOT} once in its place; where it is not, they do not.`,
	);

/** Front matter of a question; the body says why its answers have these values. */
export const question = z
	.strictObject({
		factor: id,
		/** Its place among the questions of the factor. */
		order: z.number(),
		ask: z.string().max(110).endsWith('?', 'A question ends with a question mark.'),
		/** Its name in results. */
		short: z.string().max(44),
		/** The same within a sentence: "Find out first: total cost." */
		inSentence: z.string().max(44),
		/** Whether candidates share the answer: it is about the person, about the issuer, or about the credential alone. */
		about: z.enum(SUBJECTS, { error: `about is one of ${SUBJECTS.join(', ')}.` }).default('credential'),
		/** Why it is asked, in one sentence. */
		why: z.string(),
		options: z.array(option).min(2, 'A question offers at least two options.').max(6).optional(),
		tally: tally.optional(),
		measure: measure.optional(),
		/** The words for setting the question aside, where that is an answer. */
		notApplicable: z.string().max(60).optional(),
		/** Goals that it is asked for; every goal where it does not say. */
		onlyFor: z.array(id).min(1).optional(),
		/** It drops out where the price is 0. */
		dropsOutWhenFree: z.boolean().optional(),
		/** Its deal-breaker does not hold where the credential itself is required. */
		suspendedWhenRequired: z.boolean().optional(),
		/** Of what could rule something out, this is found out first. */
		askedFirst: z.boolean().optional(),
		/** What a good answer says, to stand after "worth it, if": where this one answer decides, the result says so. */
		condition: z.string().max(80),
		/** How to close it while it is open. */
		findOut,
		basis,
	})
	.refine((self) => Boolean(self.options) !== Boolean(self.measure), 'A question has either options or a measure.')
	.refine((self) => !self.tally || self.options, 'A tally stands beside options, for readers who have not counted.')
	.refine((self) => new Set(self.options?.map((one) => one.id)).size === (self.options?.length ?? 0), 'Two options have the same id.');
