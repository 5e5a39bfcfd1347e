import { z } from 'astro/zod';

const words = z.array(z.string().min(1), { error: 'Write a list of words.' });

/** How people ask: what search takes out of a query, spells otherwise, and takes for the same. */
export const searchWords = z.strictObject({
	/** Queries that an empty search offers. */
	common: words.min(6).max(6),
	/** Words that say nothing about what is looked for. */
	leftOut: words.min(1),
	/** Other spellings, each with the one that this site uses. */
	spellings: z.record(z.string(), z.string()),
	/** Groups of words and phrases that people use for the same. */
	same: z.array(words.min(2, 'A group needs at least two words.')).min(1),
});
