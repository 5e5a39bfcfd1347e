/** Job adverts, as data. `content/cues/adverts.yaml` holds the words; nothing here knows a job, a credential or an employer by name. */
import type { AdvertClass, LookFor } from '../../advert-log.ts';
import type { Quote, Span } from '../types.ts';

/** How adverts are worded. `cues/phrases.ts` says how a phrase is written; lists called words hold single words. */
export interface AdvertCues {
	/** A credential beside one of these must be there. */
	readonly must: readonly string[];
	/** Beside one of these it is wished for. */
	readonly wish: readonly string[];
	/** Beside one of these it is said not to be needed. */
	readonly notNeeded: readonly string[];
	/** Says of credentials at large that none is needed; words in its gaps must be `fillers` or the credential's own. */
	readonly noneNeeded: readonly string[];
	readonly fillers: readonly string[];
	/** Headings, labels before a colon, and lines that lead a list. */
	readonly sections: {
		readonly must: readonly string[];
		readonly wish: readonly string[];
		readonly tasks: readonly string[];
		readonly offers: readonly string[];
		/** What is not looked for. */
		readonly notNeeded: readonly string[];
		/** The employer, how to apply, and what a job board adds. */
		readonly other: readonly string[];
	};
	/** Words in a cell or in brackets that stand for must and wish: "E", "D". */
	readonly letters: { readonly must: readonly string[]; readonly wish: readonly string[] };
	/** A sentence that has one of these speaks of what is taught, paid for, advertised, or of the employer itself. */
	readonly notAsked: readonly string[];
	/** Words that join what one may choose from. */
	readonly or: readonly string[];
	/** What may follow such a word without naming another way: an equivalent, a time to get it, another strength. */
	readonly same: readonly string[];
	/** Words that make another way of an equivalent: experience. */
	readonly experience: readonly string[];
	/** What follows is a list to choose from. */
	readonly oneOf: readonly string[];
	/** What follows is a list of examples. */
	readonly suchAs: readonly string[];
	/** Says that something else will do. */
	readonly instead: readonly string[];
	/** Words for a credential of any kind. */
	readonly credentialWords: readonly string[];
	/** Words that count as one: the first of each list stands for the others. */
	readonly sameWords: readonly (readonly string[])[];
	/** Words of a name that it does without. */
	readonly glue: readonly string[];
	/** Words of the language that are also abbreviations: of a name in capitals, only capitals count. */
	readonly ordinary: readonly string[];
	/** Words that titles of jobs end with. */
	readonly jobs: readonly string[];
	/** Names of one job, the first of each list for the others: on another board a care assistant is a carer. */
	readonly sameJobs: readonly (readonly string[])[];
	/** Words that part two jobs of one name. */
	readonly grades: readonly string[];
	/** Words of a title that name no job: "urgent". */
	readonly titleNoise: readonly string[];
	/** Hours and terms that part two jobs of one name, in groups: one advert for one way and one for another are two. */
	readonly parting: readonly {
		/** Only in the line of the title: days and nights stand everywhere. */
		readonly inTitle?: boolean | undefined;
		/** Each way with its words. */
		readonly ways: readonly (readonly string[])[];
	}[];
	/** Beside one of these words a number changes from day to day: "posted 3 days ago". */
	readonly passing: readonly string[];
	/** Labels with a colon that give the title, the place, or the employer. */
	readonly titleLabels: readonly string[];
	/** Words right before a title, without a colon. */
	readonly titleOpeners: readonly string[];
	readonly placeLabels: readonly string[];
	readonly employerLabels: readonly string[];
	/** What stands in the head of an advert and is neither place nor employer. */
	readonly headNoise: readonly string[];
	/** Words of lines that a job board adds. */
	readonly boardLines: readonly string[];
	/** What stands behind the name of a company, or does not. */
	readonly companyForms: readonly string[];
	/** An employer that hides its name. */
	readonly hiddenEmployer: readonly string[];
	/** Places that are no town: remote, countries. */
	readonly places: readonly string[];
	/** How adverts end. */
	readonly closing: readonly string[];
}

/** An advert as it is read. All places are those of its own text. */
export interface ReadAdvert {
	readonly title: Span | undefined;
	readonly place: Span | undefined;
	readonly employer: Span | undefined;
	readonly class: AdvertClass;
	/** The sentence that decided, with what it names; undefined where nothing is named. */
	readonly decided: Quote | undefined;
	/** Whether the skill is asked for, among the requirements or the tasks. */
	readonly asksSkill: boolean;
	readonly skill: Quote | undefined;
}

export type { AdvertClass, LookFor, Quote, Span };
