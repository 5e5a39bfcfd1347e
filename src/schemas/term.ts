import { z } from 'astro/zod';

/** Front matter of a term of the glossary. Its body, where there is one, says more than the meaning has room for. */
export const term = z.strictObject({
	/** As it stands inside a sentence: "learning outcome", "Open Badges". */
	term: z.string().max(40, 'A term has at most 40 characters.'),
	/** Other names and spellings, plurals too: pages are searched for them, and the glossary is found by them. */
	also: z.array(z.string()).default([]),
	/** One or two plain sentences without Markdown that stand alone: pages show them beside the word. */
	meaning: z
		.string()
		.min(40, 'A meaning has at least 40 characters: one sentence that stands alone.')
		.max(220, 'A meaning has at most 220 characters: pages show it beside the word. What is more goes into the body.')
		.regex(/[.!?]$/, 'A meaning is a sentence: end it with a full stop.'),
	/** Ids of the sources behind the meaning, where it states a fact about the world. */
	sources: z.array(z.string()).default([]),
	/** Id of the guide page that explains it. That page does not mark it. */
	page: z.string().optional(),
	/** Say false where the word also has an everyday meaning, so that pages leave it plain. */
	mark: z.boolean().default(true),
});
