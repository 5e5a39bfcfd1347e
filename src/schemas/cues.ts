import { z } from 'astro/zod';
import { parsePhrase } from '../model/reading/cues/phrases.ts';
import { type CommonCues, MENTION_REASONS, type QuestionCues, READING_STATUSES, TEXT_KINDS } from '../model/reading/types.ts';
import { id } from './fields.ts';

/** Words that texts use, as `src/model/reading/cues/phrases.ts` says how to write them. */
const phrase = z
	.string({ error: 'Write each phrase as text, in quotes where it holds a colon or begins with a bracket.' })
	.superRefine((source, context) => {
		try {
			parsePhrase(source);
		} catch (error) {
			context.addIssue({ code: 'custom', message: `${error instanceof Error ? error.message : error} Write it as the other phrases are.` });
		}
	});

export const phrases = z.array(phrase, { error: 'Write a list of phrases, one a line.' }).min(1, 'A list of phrases needs at least one.');

/** Phrases that count in one way. */
const cueGroup = z.strictObject({
	/** Any of these. */
	phrases,
	/** Not in a sentence that has one of these. */
	unless: phrases.optional(),
	/** Only under a heading or a question that has one of these, or in a line that begins with one. */
	under: phrases.optional(),
	/** Only in a sentence that also has one of these. */
	with: phrases.optional(),
	/** Only where one of these stands within two sentences. */
	near: phrases.optional(),
});

/** A text that shows what the phrases must do. Write texts of your own, never those by which the desk is measured. */
const cueExample = z.strictObject({
	/** One or several lines, as a page has them. */
	text: z.string().min(2),
	gives: z.enum(READING_STATUSES, { error: `Say what it must give: ${READING_STATUSES.join(', ')}.` }),
	/** The option that must be offered; left out where none may be. */
	option: id.optional(),
	/** The numbers that must be offered, by the field of the measure: `hours: 40`. */
	numbers: z.record(z.string(), z.number()).optional(),
});

/** A file of `content/cues`, named after its question: how texts answer it. A doubtful phrase goes under `mentions` with `reason: unsure`. */
export const questionCues = z.strictObject({
	/** Ways of saying an answer. A wrong offer is worse than none, so only what is plain stands here. */
	says: z
		.array(
			cueGroup.extend({
				/** The option that follows; left out where the fact stands and no option follows. */
				option: id.optional(),
				/** Say true where "may" and its like are a permission, not a hedge. */
				isFirm: z.boolean().optional(),
			}),
		)
		.default([]),
	/** Ways of touching the question without an answer. */
	mentions: z
		.array(
			cueGroup.extend({
				/** Why it is none. */
				reason: z.enum(MENTION_REASONS, { error: `Say why it is no answer: ${MENTION_REASONS.join(', ')}.` }).optional(),
			}),
		)
		.default([]),
	/** What the question is about: there, promises and pointers elsewhere are mentions. */
	topic: phrases.optional(),
	/** Look-alikes: no sentence with one of these is read for this question. */
	never: phrases.or(z.tuple([])).default([]),
	/** Say true where a seller says it of the law or of somebody else: it is told as what “they say”. */
	isClaimOnly: z.boolean().optional(),
	/** Where several of these options stand in a text, the first is offered; others contradict each other. */
	highest: z.array(id).optional(),
	/** Say true while fewer than 95 of 100 offers are right: its sentences are then pointed to, and nothing is offered. */
	isTentative: z.boolean().optional(),
	/** Its numbers are read too. */
	reads: z.enum(['hours', 'price', 'refund']).optional(),
	/** Words that say what its numbers stand for, by the name of the group. */
	groups: z.record(z.string(), phrases).optional(),
	/** Ids of the options that follow from its numbers, by what was found. */
	outcomes: z.record(z.string(), id).optional(),
	/** At least twelve, of what must match and of what must not. */
	examples: z.array(cueExample).default([]),
}) satisfies z.ZodType<Omit<QuestionCues, 'question'>>;

/** `content/cues/common.yaml`: phrases that hold for every question. */
export const commonCues = z.strictObject({
	/** "may", "up to": before a match they make it less than an answer. */
	hedges: phrases,
	/** "not", "without": shortly before a match they turn it round. */
	denials: phrases,
	/** "coming soon", "I'll check". */
	promises: phrases,
	/** "see our terms", "on request". */
	elsewhere: phrases,
	/** Single words that nearly every English text has. */
	english: z.array(z.string()).min(20, 'Name at least twenty words.'),
	/** Headings over what others say, such as testimonials. */
	voices: phrases,
	/** What shows the kind of a text. */
	signs: z.array(z.strictObject({ kind: z.enum(TEXT_KINDS), phrases })),
}) satisfies z.ZodType<CommonCues>;
