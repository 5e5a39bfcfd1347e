import { z } from 'astro/zod';
import { STANDINGS, VERDICTS } from '~/model/types.ts';
import { day, description, id, label, title, writtenAnswers } from './fields.ts';

/** The four types of issuer, as the issuer pages name them. */
export const ISSUER_TYPES = ['platform', 'university', 'industry-body', 'vendor'] as const;

/** Front matter of a worked example: a page for readers and a fixture for the tests. */
export const example = z.strictObject({
	title,
	label,
	description,
	order: z.number(),
	reviewed: day,
	aliases: z.array(z.string()).default([]),
	issuerType: z.enum(ISSUER_TYPES, { error: `issuerType is one of ${ISSUER_TYPES.join(', ')}.` }),
	field: z.string().max(40),
	/** Who decides and for what. A situation, never an invented person. */
	situation: z.string(),
	credential: z.string(),
	goal: id,
	answers: writtenAnswers,
	/** What of its facts goes out of date, and from which day on nobody should lean on it: the build lists what is due. */
	recheck: z.strictObject({
		by: day,
		/** Within a sentence, after "Check again:". */
		what: z.string().max(140),
	}),
	/** What the model must say of these answers. */
	expected: z.strictObject({ standing: z.enum(STANDINGS), verdict: z.enum(VERDICTS), settled: z.boolean() }),
});
