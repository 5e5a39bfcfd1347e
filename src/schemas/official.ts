import { z } from 'astro/zod';

/** What a body settled, and where it says so. */
const settled = z.strictObject({
	/** The same in a few words, for the comparison of all bodies. */
	short: z.string().max(72, 'The short form has at most 72 characters: it stands in a cell of a table.'),
	/** One to three plain sentences, each fact with its citation. No Markdown but `[@id]`. */
	says: z
		.string()
		.regex(/\[@[^\]]+\]/, 'What is settled has a citation, as in [@nzqa-mc]. Where we found nothing, write nothing in place of says.'),
	/** The day or year of the rule, or that its text has none: "June 2022", "undated, read in November 2026". */
	asOf: z.string().regex(/\b(?:19|20)\d\d\b/, 'Say the year from which it is, or "undated, read in November 2026".'),
	/** The address where a person can look one up, if we have it from a text. */
	address: z.url('Write the whole address, beginning with https:// or http://.').optional(),
});

/** What nobody settled, as far as we could see. */
const unsettled = z.strictObject({
	/** Where we looked, in one sentence after "We found nothing." */
	nothing: z.string().endsWith('.', 'Say where we looked in a sentence, with its full stop.'),
});

const field = z.union([settled, unsettled], {
	error: 'Write short, says and asOf, or nothing with a sentence on where we looked. No field of a body is left out.',
});

/** What one body or country says of micro-credentials. Every field is written, so that none is forgotten. */
export const official = z.strictObject({
	/** Its name in the comparison. */
	name: z.string().max(32, 'A name has at most 32 characters: it must fit a narrow table.'),
	/** What a micro-credential is there, and with what force. */
	definition: field,
	/** How large one may be. */
	size: field,
	/** Whether someone has to be tested. */
	assessment: field,
	/** Who checks the quality. */
	quality: field,
	/** Where a person can look one up. */
	register: field,
	/** Whether pieces add up to something larger. */
	stacking: field,
	/** Who helps to pay. `/who-pays/` tells more. */
	funding: field,
});
export type Official = z.output<typeof official>;
/** The fields of a body: all but its name. */
export type OfficialField = Exclude<keyof Official, 'name'>;
export type OfficialFact = Official[OfficialField];
