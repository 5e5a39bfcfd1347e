import { z } from 'astro/zod';
import { day, title } from './fields.ts';

/** One change that a reader would notice. */
export const change = z.strictObject({
	title,
	date: day,
	/** Whether the same answers can now give another result. */
	results: z.enum(['changed', 'unchanged']),
});
