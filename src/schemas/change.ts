import { z } from 'astro/zod';
import { day, title } from './fields.ts';

/** One change that a reader would notice. */
export const change = z
	.strictObject({
		title,
		date: day,
		/** Whether the same answers can now give another result. */
		results: z.enum(['changed', 'unchanged']),
		/** Version of the model that begins with it: what is opened from an earlier one is told of this change. */
		version: z
			.string()
			.regex(/^[0-9a-z.-]{1,16}$/, 'A version is short, such as "2".')
			.optional(),
	})
	.refine((self) => self.results === 'unchanged' || self.version, 'A change of results says in `version` which model begins with it.');
