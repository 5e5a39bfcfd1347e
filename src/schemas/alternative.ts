import { z } from 'astro/zod';
import { label, title, writtenAnswers } from './fields.ts';

/**
 * Front matter of an alternative: something to do in the place of a credential, that a reader can put into a comparison. The body gives
 * the reason for each answer, which is our judgement.
 */
export const alternative = z.strictObject({
	title,
	/** What the comparison calls it. */
	label,
	/** What one does, in one sentence. */
	summary: z
		.string()
		.max(130, 'A summary has at most 130 characters: it stands beside a button.')
		.endsWith('.', 'A summary is a sentence.'),
	/** Its place in lists. */
	order: z.number(),
	/** It stands in every comparison. True of exactly one. */
	always: z.boolean().default(false),
	/** Only what follows from its kind, and nothing that is about the reader: the rest is not known yet. */
	answers: writtenAnswers.refine((given) => Object.keys(given).length > 0, 'An alternative answers at least one question.'),
});
