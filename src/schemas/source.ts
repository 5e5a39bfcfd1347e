import { z } from 'astro/zod';

/** A source that pages may cite. */
export const source = z.strictObject({
	title: z.string(),
	authors: z.array(z.string()).optional(),
	publisher: z.string(),
	year: z.number().int().optional(),
	url: z.url('Write the whole address, beginning with https:// or http://.'),
	/** What it is: law, survey, randomised experiment … */
	kind: z.string(),
	/** Who or what was studied. */
	population: z.string().optional(),
	method: z.string().optional(),
	/** Who paid for it or gains from its result. */
	sponsor: z.string().optional(),
	/** What was read: the original, a copy, press coverage. */
	read: z.string().optional(),
	/** Somebody read the text that supports the claim. */
	text_seen: z.boolean(),
	/** It may carry a claim. */
	cite_ok: z.boolean(),
});
export type Source = z.output<typeof source>;
