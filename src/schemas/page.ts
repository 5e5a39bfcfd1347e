import { z } from 'astro/zod';
import { basis, day, description, id, label, title } from './fields.ts';
import { official } from './official.ts';

/** Page kinds; search groups its results by them. */
export const PAGE_KINDS = [
	'start',
	'comparison',
	'issuer',
	'use-case',
	'stage',
	'stacking',
	'value-factor',
	'before-you-pay',
	'who-pays',
	'proof',
	'after',
	'field',
	'evidence',
	'official-view',
	'adviser',
	'about',
] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

/** What a person may want the credential for. Lives on its use-case page. */
const goal = z.strictObject({
	id,
	/** As the fit check offers it. */
	label: z.string().max(60),
	/** The same within a sentence: "Goal: change career." */
	inSentence: z.string().max(60),
	/** Groups of factor ids, most important first; a tie shares a group. Every factor stands in it once. */
	order: z.array(z.array(id).min(1)).min(1),
	/** Ids of the questions that make no sense for it, and are not asked. */
	setAside: z.array(id).min(1).optional(),
	/** Why in this order. */
	reason: z.string(),
	basis,
});

/** One criterion of the model. Lives on the page that explains it. */
const factor = z.strictObject({
	id,
	/** Its place in the fit check. */
	order: z.number(),
	name: z.string().max(60),
	/** The same within a sentence: "Your goal puts cost first." */
	inSentence: z.string().max(60),
	/** The worst end of its scale, in a few words. */
	worst: z.string().max(70),
	/** The best end of its scale, in a few words. */
	best: z.string().max(70),
});

/** What decides first in a field of work, in the order of the overview of fields. */
export const FIELD_RULES = ['register', 'law', 'acceptance', 'adverts', 'work'] as const;
export type FieldRule = (typeof FIELD_RULES)[number];

/** A field of work. Lives on the page about it; the overview of all fields is made from it. */
const field = z.strictObject({
	/** What decides first there. */
	rules: z.enum(FIELD_RULES, { error: `rules is one of ${FIELD_RULES.join(', ')}.` }),
	/** How, in a sentence. */
	says: z.string().max(120).regex(/\.$/, 'Say what decides as a sentence, with its full stop.'),
	/** Where to look first, to stand after "Look first:". */
	first: z.string().max(120),
});

/** Front matter of a page of the guide. */
export const page = z.strictObject({
	title,
	label,
	description,
	kind: z.enum(PAGE_KINDS, { error: `kind is one of ${PAGE_KINDS.join(', ')}.` }),
	/** Place among the pages of the same folder; an index page stands among the chapters. */
	order: z.number(),
	/** The day on which the whole page was last checked, by a person or by a language model. */
	reviewed: day,
	/** Other names that people search for. Not shown. */
	aliases: z.array(z.string()).default([]),
	/** Ids of up to four pages that help next. */
	related: z.array(z.string()).max(4).default([]),
	/** Other sites may show the page in a frame, below `/embed/` under this name. */
	embed: id.optional(),
	goal: goal.optional(),
	factor: factor.optional(),
	field: field.optional(),
	/** What a body or country says; its page prints it at `::official-facts`. */
	official: official.optional(),
});
