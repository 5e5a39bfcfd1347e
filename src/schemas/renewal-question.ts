import { z } from 'astro/zod';
import { RECKONINGS } from '../model/renewal/types.ts';
import { basis, id, RESERVED_ANSWERS } from './fields.ts';
import { findOut, quarter } from './question.ts';

const option = z
	.strictObject({
		id: id.refine((word) => !RESERVED_ANSWERS.includes(word), `These ids mean something else in links: ${RESERVED_ANSWERS.join(', ')}.`),
		label: z.string().max(90),
		/** What it says, to stand after "if" and after "because". */
		inSentence: z.string().max(80),
		/** 0.5 means acceptable: it speaks as much for renewing as against it. Left out where the option only rules out, or only does not. */
		value: quarter.optional(),
		/** This answer says that a law, an employer or a contract requires it: renewing is then settled, unless it is ruled out. */
		saysRequired: z.boolean().optional(),
		/** This answer rules renewing out, whatever the score. */
		rulesOut: z.boolean().optional(),
		lift: z.string().describe('What to do where it is ruled out, in one sentence.').optional(),
		/** Of a reckoned question: the share from which the option holds, itself included. */
		from: z.number().positive().optional(),
		/** Of a reckoned question: the share above which the option holds. With neither it holds from 0. */
		over: z.number().min(0).optional(),
		/** Of a reckoned question: it holds where the credential cannot be taken again. */
		onlyWay: z.boolean().optional(),
	})
	.refine((self) => !self.rulesOut === !self.lift, 'An option that `rulesOut`, and no other, says in `lift` what to do then.')
	.refine(
		(self) => [self.from, self.over, self.onlyWay].filter((one) => one !== undefined).length < 2,
		'An option has one of `from`, `over` and `onlyWay`.',
	);

/** Front matter of a question of "Renew or let it lapse"; the body says why its answers have these values. */
export const renewalQuestion = z
	.strictObject({
		/** Its place in the form. */
		order: z.number(),
		/** Its place in the importance order, 1 the most important; equal ranks weigh the same. */
		rank: z.number().int().positive(),
		/** Where several questions weigh together as one, a name that they share. */
		factor: id.optional(),
		ask: z.string().max(110).endsWith('?', 'A question ends with a question mark.'),
		/** Its name in results. */
		short: z.string().max(44),
		/** The same within a sentence: "Find out first: who still asks for it." */
		inSentence: z.string().max(60),
		/** Why it is asked, in one sentence. */
		why: z.string(),
		/** The numbers that answer it in place of a choice. */
		reckoned: z.enum(RECKONINGS, { error: `reckoned is one of ${RECKONINGS.join(', ')}.` }).optional(),
		options: z.array(option).min(2, 'A question offers at least two options.').max(6),
		/** Of what could rule renewing out, this is found out first. */
		askedFirst: z.boolean().optional(),
		findOut,
		basis,
	})
	.refine(
		({ reckoned, options }) =>
			reckoned !== undefined || options.every(({ from, over, onlyWay }) => from === undefined && over === undefined && !onlyWay),
		'Only a question that is `reckoned` has options with `from`, `over` or `onlyWay`.',
	)
	.refine((self) => new Set(self.options.map((one) => one.id)).size === self.options.length, 'Two options have the same id.');
