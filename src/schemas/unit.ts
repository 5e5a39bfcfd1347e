import { z } from 'astro/zod';
import { COUNTED } from '../model/units/types.ts';
import { id } from './fields.ts';

const MINUTES_OF_HOUR = 60;

/** The least and the most that one can be; both are written, and are the same where there is only one number. */
const range = z
	.tuple([z.number().positive(), z.number().positive()], { error: 'Write the least and the most, as in [25, 30].' })
	.refine(([least, most]) => least <= most, 'The least comes first.')
	.transform(([lo, hi]) => ({ lo, hi }));

/** What somebody counts one of another unit as, whatever its hours. */
const practice = z.strictObject({
	/** Id of the other unit. */
	of: id,
	/** So many of this unit are one of the other. */
	gives: z.number().positive(),
	/** Whose practice it is, to stand after "by": "the practice of UK universities". */
	by: z.string().max(60),
	/** Id of the source that says so. */
	source: id,
});

/** A unit in which learning is counted, with the convention that says how many hours one stands for. */
export const unit = z
	.strictObject({
		/** Its name where it is chosen or heads a row: "ECTS credits". */
		label: z.string().max(32, 'A label has at most 32 characters: it must fit a narrow table.'),
		/** One of it, within a sentence: "ECTS credit". */
		one: z.string().max(40),
		/** Any other number of it, within a sentence: "ECTS credits". */
		many: z.string().max(40),
		/** Its place in lists. */
		order: z.number(),
		/** Which hours it counts: all the work of a learner, or only what is supervised. */
		counts: z.enum(COUNTED, { error: `counts is one of ${COUNTED.join(', ')}.` }),
		/** Hours of one. */
		hours: range.optional(),
		/** The same in minutes, where that is the rounder number. */
		minutes: range.transform(({ lo, hi }) => ({ lo: lo / MINUTES_OF_HOUR, hi: hi / MINUTES_OF_HOUR })).optional(),
		/** Instead of either: hours of a full-time year, where each institution says how many of the unit make one. */
		hoursOfYear: range.optional(),
		/** Whose convention it is, to stand after "by": "the European credit system, ECTS". Left out for an hour, which needs none. */
		convention: z.string().max(60).optional(),
		/** The year of the rule; left out where its text has no date. */
		year: z.number().int().optional(),
		/** Id of the source that gives the hours. */
		source: id.optional(),
		/** What a reader must know before using it, in one or two sentences: how the hours are worked out, and where they mislead. */
		note: z.string().max(260, 'A note has at most 260 characters.').endsWith('.', 'A note ends with a full stop.'),
		practices: z.array(practice).default([]),
	})
	.superRefine(({ hours, minutes, hoursOfYear, convention, source }, context) => {
		const ask = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message });
		if ([hours, minutes, hoursOfYear].filter(Boolean).length !== 1) ask('hours', 'Write exactly one of hours, minutes and hoursOfYear.');
		const isHour = hours?.lo === 1 && hours.hi === 1;
		if (!isHour && (convention === undefined || source === undefined))
			ask('source', 'Say whose convention it is, and which source gives the hours: convention and source.');
	})
	.transform(({ hours, minutes, ...others }) => ({ ...others, hours: hours ?? minutes }));
