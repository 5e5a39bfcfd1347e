import { z } from 'astro/zod';
import { parsePhrase } from '../model/reading/cues/phrases.ts';
import { INFORMANTS } from '../model/types.ts';
import { id } from './fields.ts';

/** What claims are about; each has a page of its own, `content/guide/before-you-pay/claims/<group>.mdx`. */
export const CLAIM_GROUPS = [
	'recognition',
	'what-it-counts-for',
	'worth-and-pay',
	'price',
	'assessment',
	'time',
	'people-and-numbers',
] as const;
export type ClaimGroup = (typeof CLAIM_GROUPS)[number];

/** One phrase, in the grammar that `model/reading/cues/phrases.ts` explains. */
const phrase = z.string().superRefine((source, context) => {
	try {
		parsePhrase(source);
	} catch (error) {
		context.addIssue({ code: 'custom', message: error instanceof Error ? error.message : String(error) });
	}
});
const phrases = z.array(phrase).min(1);

const sentence = z
	.string()
	.max(170, 'At most 170 characters: what is more goes into the body.')
	.regex(/[.!?]$/, 'End the sentence with a full stop.');

/** Front matter of a claim that sellers make. Its body says why they make it, and what it looks like when it is true. */
export const claim = z.strictObject({
	/** The words as readers meet them, without quotation marks: "Industry recognised". */
	label: z.string().max(48),
	group: z.enum(CLAIM_GROUPS, { error: `group is one of ${CLAIM_GROUPS.join(', ')}.` }),
	/** Its place in the group. */
	order: z.number(),
	/** What the words can truthfully mean. */
	says: sentence,
	/** What they leave open, to stand after "It does not say". */
	doesNotSay: sentence,
	/** The one question that tests it, as one would write it. */
	ask: z.string().max(150).endsWith('?', 'What is asked ends with a question mark.'),
	whom: z.enum(INFORMANTS, { error: `whom is one of ${INFORMANTS.join(', ')}.` }),
	/** Id of the question of the fit check that it bears on. */
	question: id.optional(),
	/** How texts word it. Of two claims that overlap, the longer words win. */
	phrases,
	/** A sentence that has one of these does not make the claim. */
	unless: phrases.optional(),
	/** The sentence also has one of these. */
	with: phrases.optional(),
	/** The heading above, or the question before it, has one of these. */
	under: phrases.optional(),
	/** Texts that make the claim, and texts that look like it. A test reads them. */
	examples: z.strictObject({ match: z.array(z.string()).min(3), not: z.array(z.string()).min(2) }),
});
