import { z } from 'astro/zod';
import { day } from './fields.ts';

/** The longest quotation, in words: enough to find the place again, and too little to stand for the text. */
const QUOTE_WORDS = 39;

/** What a source is, from what binds most to what is told at second hand. Each group has its pages below `/sources/`. */
export const SOURCE_GROUPS = ['law', 'official', 'framework', 'study', 'survey', 'issuer', 'account'] as const;
export type SourceGroup = (typeof SOURCE_GROUPS)[number];

/** One thing that a text says, so that a claim can be checked again without finding the page. */
const support = z.strictObject({
	/** One plain sentence of what the text says, with its figures, whom they are about and when. */
	says: z.string().regex(/[.!?]”?$/, 'Write what the text says as a sentence, with its full stop.'),
	/** Words of the text itself, to the letter. Left out where nobody has them; `says` then keeps to what was noted. */
	quote: z
		.string()
		.refine((words) => words.trim().split(/\s+/).length <= QUOTE_WORDS, `A quotation has at most ${QUOTE_WORDS} words.`)
		.optional(),
});

/** The reading that the entry rests on. */
const reading = z.strictObject({
	/** The day the text was read. */
	on: day,
	/** Who or what read it. */
	by: z.string(),
	/** What was read and how much of it: the original page whole, an abstract, press coverage. */
	extent: z.string(),
});

/** A source that pages may cite. */
export const source = z
	.strictObject({
		title: z.string(),
		authors: z.array(z.string()).optional(),
		publisher: z.string(),
		year: z.number().int().optional(),
		url: z.url('Write the whole address, beginning with https:// or http://.'),
		/** The group whose page it stands on; `kind` says it more closely. */
		group: z.enum(SOURCE_GROUPS, { error: `group is one of ${SOURCE_GROUPS.join(', ')}.` }),
		/** What it is: law, survey, randomised experiment … */
		kind: z.string(),
		/** Who or what was studied. */
		population: z.string().optional(),
		method: z.string().optional(),
		/** Who paid for it or gains from its result. */
		sponsor: z.string().optional(),
		/** What its text says, as far as pages lean on it: that for which it is cited most stands first. */
		supports: z.array(support).min(1, 'Write at least one thing that the text says.').optional(),
		/** When, by what and how much of the text was read. */
		read: reading.optional(),
		/** The text that supports the claims was read, by a person or by a language model: `read` says by which. */
		text_seen: z.boolean(),
		/** It may carry a claim. */
		cite_ok: z.boolean(),
	})
	.superRefine(({ cite_ok, supports, read }, context) => {
		const ask = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message });
		if (cite_ok && !supports) ask('supports', 'Write what the text says: one or more of says and quote. Else say cite_ok: false.');
		if (cite_ok && !read) ask('read', 'Write when, by what and how much of the text was read: on, by, extent. Else say cite_ok: false.');
	});
export type Source = z.output<typeof source>;
