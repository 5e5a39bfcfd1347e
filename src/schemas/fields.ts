import { z } from 'astro/zod';

/** A permanent id: it appears in addresses and shared links. */
export const id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'An id is lower-case words joined by hyphens, such as "issuer-known".');

/** A day, written 2026-11-23. */
export const day = z.coerce.date({ error: 'Write a day as 2026-11-23.' });

/** What search engines and overview pages show. */
export const description = z
	.string()
	.min(80, 'A description needs at least 80 characters: say what the page answers.')
	.max(170, 'A description has at most 170 characters: search engines cut the rest.');

export const title = z.string().max(70, 'A title has at most 70 characters.');

/** Short name in navigation and lists. */
export const label = z.string().max(32, 'A label has at most 32 characters: it must fit the navigation.');

/** Goals a rule holds for: all, only some, or all but some. */
export const scope = z.union(
	[z.literal('all'), z.strictObject({ only: z.array(id).min(1) }), z.strictObject({ except: z.array(id).min(1) })],
	{ error: 'Write all, or {only: [goal ids]}, or {except: [goal ids]}.' },
);

/** Whether a choice of the model rests on cited evidence or on our judgement. */
export const basis = z.enum(['evidence', 'judgement'], { error: 'Say basis: evidence (and cite it) or basis: judgement.' });

/** Words an option may not use as its id, because answers mean something of their own by them. */
export const RESERVED_ANSWERS = ['does-not-apply', 'unknown'];

/** Question id to answer: an option id, "k of n", a map of numbers, or does-not-apply. Left out: not known yet. */
export const writtenAnswers = z.record(id, z.union([z.string(), z.record(z.string(), z.number())]));
