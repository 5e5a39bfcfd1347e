import { z } from 'astro/zod';
import { ACCEPTANCES, BREADTHS } from '../model/routes/types.ts';
import { label } from './fields.ts';

/** What stands beside each need: a sentence that stands alone, and the sources behind it where it states a fact about the world. */
const said = {
	/** One or two plain sentences without Markdown. */
	says: z
		.string()
		.max(190, 'At most 190 characters: it stands in a cell of a table.')
		.endsWith('.', 'What it says is a sentence: end it with a full stop.'),
	/** Ids of sources. Without one it is our judgement. */
	sources: z.array(z.string()).default([]),
};

const amount = z.number().min(0, 'A number here is 0 or more.');
const isUpright = ({ least, most }: { least: number; most?: number | undefined }) => most === undefined || most >= least;
const UPRIGHT = 'least comes first, and most is at least as much.';

/** Numbers stand only with a source. */
const NEEDS_SOURCE = 'Numbers need sources that give them. Without one, write unknown.';
const isSourced = (numbers: unknown, sources: readonly string[]) => typeof numbers !== 'object' || sources.length > 0;

const breadth = z.enum(BREADTHS, { error: `How broad it is: ${BREADTHS.join(', ')}.` });
const acceptance = z.enum(ACCEPTANCES, { error: `Write ${ACCEPTANCES.join(', ')}.` });

/** One route to something to show, with what it can do about each need of a reader. */
export const route = z.strictObject({
	/** Its name in the table. */
	label,
	/** The same within a sentence: "a degree". */
	inSentence: z.string().max(40),
	/** Its place in the table, which ranks nothing. */
	order: z.number(),
	/** How long it takes. */
	time: z
		.strictObject({
			/** Hours of work, from `least` to `most`, the latter left out where the upper end is not known; `own` where the reader decides; `unknown`. */
			hours: z.union([z.enum(['own', 'unknown']), z.strictObject({ least: amount, most: amount.optional() }).refine(isUpright, UPRIGHT)]),
			...said,
		})
		.refine(({ hours, sources }) => isSourced(hours, sources), NEEDS_SOURCE),
	/** What it costs. */
	cost: z
		.strictObject({
			/** `none` where nobody charges, `paid` where the learner is paid, `unknown`, or amounts in one currency. */
			price: z.union([
				z.enum(['none', 'paid', 'unknown']),
				z.strictObject({ least: amount, most: amount.optional(), currency: z.string().regex(/^[A-Z]{3}$/) }).refine(isUpright, UPRIGHT),
			]),
			...said,
		})
		.refine(({ price, sources }) => isSourced(price, sources), NEEDS_SOURCE),
	/** How much of a field it covers. */
	breadth: z
		.strictObject({
			usual: breadth,
			/** The broadest that one can be. */
			broadest: breadth,
			...said,
		})
		.refine(({ usual, broadest }) => BREADTHS.indexOf(usual) <= BREADTHS.indexOf(broadest), 'broadest is at least as broad as usual.'),
	/** Whether each of them recognises it: as a rule, only when asked, or never. */
	recognition: z.strictObject({ 'own-employer': acceptance, employers: acceptance, university: acceptance, body: acceptance, ...said }),
	/** Whether an authority can count it towards a licence. */
	licence: z.strictObject({ counts: z.enum(['can-count', 'never']), ...said }),
});
