import { z } from 'astro/zod';
import type { AdvertCues } from '~/model/reading/adverts/types.ts';
import { phrases } from './cues.ts';

const words = z
	.array(z.string().min(1), { error: 'Write a list of words, one a line or in square brackets.' })
	.min(1, 'A list of words needs at least one.');

/**
 * `content/cues/adverts.yaml`: how job adverts say that they ask for something, would like it, or do not need it, and what their headings are.
 * Phrases are written as `src/model/reading/cues/phrases.ts` says; words are in small letters.
 */
export const advertCues = z.strictObject({
	/** Beside the credential: it must be there. */
	must: phrases,
	/** Beside the credential: it is wished for. */
	wish: phrases,
	/** Beside the credential: it is not needed. */
	notNeeded: phrases,
	/** No credential is needed at all. In the gaps of these only `fillers`, `credentialWords` and words of the credential's names may stand. */
	noneNeeded: phrases,
	fillers: words,
	/** What stands in headings, in labels before a colon, and in lines that lead a list. */
	sections: z.strictObject({
		/** Under these the credential is required. */
		must: phrases,
		/** Under these it is preferred; they go before `must`. */
		wish: phrases,
		/** Under these the skill is asked for, and the credential is not. */
		tasks: phrases,
		/** Under these neither is asked for: pay, benefits, training. */
		offers: phrases,
		/** Under these neither is needed: "What we don’t look for". They go before all others. */
		notNeeded: phrases,
		/** Under these neither is asked for: the employer, how to apply, what a job board adds. */
		other: phrases,
	}),
	/** Letters in a column or in brackets that stand for must and wish: E and D. */
	letters: z.strictObject({ must: words, wish: words }),
	/** A sentence with one of these, under no heading, speaks of what is taught, paid for or advertised, or of the employer itself. */
	notAsked: phrases,
	/** Joins what one may choose from. */
	or: words,
	/** Right after such a word: no other way is meant, as in "or equivalent". */
	same: phrases,
	/** Right after those: another way is meant after all, as in "or equivalent experience". */
	experience: words,
	/** Before a list to choose from. */
	oneOf: phrases,
	/** Before examples. */
	suchAs: phrases,
	/** After the credential: something else will do. */
	instead: phrases,
	/** Words for a credential of any kind. */
	credentialWords: words,
	/** Words that count as one. The first of each list stands for the others. */
	sameWords: z.array(words),
	/** Words that a name can do without. */
	glue: words,
	/** Abbreviations that are also words: where a reader types one in capitals, only capitals count. */
	ordinary: words,
	/** Words that name a job. */
	jobs: words,
	/** Names of one job. The first of each list stands for the others. */
	sameJobs: z.array(words),
	/** Words that make another job of the same name. */
	grades: words,
	/** Words of a title that name no job. */
	titleNoise: words,
	/** Hours and terms that make another job of the same name, in groups; `inTitle` where only the line of the title counts. */
	parting: z.array(z.strictObject({ inTitle: z.boolean().optional(), ways: z.array(words).min(2, 'A group needs at least two ways.') })),
	/** Beside one of these words a number says nothing of the job. */
	passing: words,
	/** Before a colon and the title. */
	titleLabels: words,
	/** Right before the title, without a colon. */
	titleOpeners: words,
	/** Before a colon and the place. */
	placeLabels: words,
	/** Before a colon and the employer. */
	employerLabels: words,
	/** In the lines under the title: neither an employer nor a place. */
	headNoise: words,
	/** In lines that a job board adds. */
	boardLines: words,
	/** Behind the name of a company on one board, and not on another. */
	companyForms: words,
	/** In the place of an employer's name. */
	hiddenEmployer: words,
	/** Towns, countries and other words that make a place. */
	places: words,
	/** In the last lines of an advert. */
	closing: phrases,
});

advertCues satisfies z.ZodType<AdvertCues>;
