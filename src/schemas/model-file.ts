import { z } from 'astro/zod';
import { INFORMANTS, MEASURE_KINDS, SUBJECTS } from '~/model/types.ts';

/**
 * The file of the model that other programs may read. Its JSON Schema is made from here, so what is said of a field is what whoever reads that
 * schema is told.
 */

const id = z.string().regex(/^[a-z][a-z0-9-]*$/);
const value = z.number().min(0).max(1);
const scope = z
	.union([z.literal('all'), z.strictObject({ only: z.array(id).min(1) }), z.strictObject({ except: z.array(id).min(1) })])
	.describe('The goals that a rule holds for: all, only some, or all but some.');
const scale = z
	.array(z.tuple([z.number(), value]))
	.min(2)
	.describe('Pairs of an input and its value, inputs ascending. Between two pairs the value changes evenly; beyond the ends it stays.');
const page = z.string().describe('Address of the page that explains it.');
const basis = z.enum(['evidence', 'judgement']).describe('Whether the choice rests on cited evidence or on our judgement.');
const effect = {
	inSentence: z.string().optional().describe('What it says of the credential, within a sentence.'),
	lift: z.string().optional().describe('What would lift the deal-breaker.'),
};

const rules = z
	.strictObject({
		acceptable: value.describe('The score from which a credential is worth it on balance.'),
		strong: value.describe('The score from which it is a strong fit.'),
		leastWeight: value.describe('No factor weighs less than this share, whatever the order.'),
		zeroPlaces: z.number().int().describe('A factor that is certain to be 0 holds back where it is among so many of the most important.'),
		timeMargin: z.number().describe('Hours as stated are planned for times this, unless somebody knows their own margin.'),
		mostOfBudget: value.describe('A price above this share of what was set aside brings a warning where nothing is paid back.'),
		countQuantile: z.number().describe('How wide a count of adverts is: the two-sided 80 % quantile in a Wilson interval.'),
	})
	.describe('The numbers that hold for every goal. Scores run from 0 to 1; the site shows them as 0 to 100.');

const factor = z.strictObject({
	id,
	name: z.string(),
	worst: z.string().describe('What value 0 means.'),
	best: z.string().describe('What value 1 means.'),
	page,
});

const goal = z.strictObject({
	id,
	label: z.string(),
	order: z
		.array(z.array(id).min(1))
		.min(1)
		.describe('Ids of all factors, the most important group first. Those of one group weigh the same.'),
	setAside: z.array(id).optional().describe('Ids of questions that are not asked for this goal.'),
	points: z.record(id, z.number().int()).describe('What each factor weighs in this order, out of about 100.'),
	total: z.number().int().describe('The sum of the points of factors that have a question for this goal. A score is divided by it.'),
	reason: z.string(),
	basis,
	page,
});

const option = z.strictObject({
	id,
	label: z.string(),
	value: value
		.optional()
		.describe('Left out where the option only opens or closes a deal-breaker; it then counts as the lowest of its question.'),
	dealBreaker: scope.optional().describe('Choosing it rules the credential out for these goals.'),
	caps: scope.optional().describe('Choosing it holds the credential back for these goals.'),
	saysRequired: z.boolean().optional().describe('It says that the credential itself is required: caps and zeros then hold nothing back.'),
	noRefund: z.boolean().optional().describe('It says that the price is not paid back.'),
	...effect,
});

const question = z.strictObject({
	id,
	factor: id,
	ask: z.string(),
	short: z.string(),
	why: z.string(),
	about: z.enum(SUBJECTS).describe('Whom the answer is about: candidates of one person, or of one issuer, share it.'),
	options: z.array(option).min(2).optional(),
	tally: z
		.strictObject({
			label: z.string().optional(),
			scale,
			dealBreaker: z
				.strictObject({ read: z.number().int(), for: scope })
				.optional()
				.describe('None found in at least so many adverts rules the credential out for these goals.'),
			...effect,
		})
		.optional()
		.describe('Answering by a count, so many of so many adverts. The scale takes their share.'),
	measure: z
		.strictObject({ kind: z.enum(MEASURE_KINDS), scale, tight: value.optional(), ...effect })
		.optional()
		.describe(
			'Answering by numbers. The scale takes the share used of what the person has. More than all of it rules the credential out for every goal.',
		),
	canBeSetAside: z.boolean().optional().describe('“Does not apply” is an answer, and the question then drops out.'),
	onlyFor: z.array(id).optional().describe('The goals that it is asked for; every goal where this is left out.'),
	dropsOutWhenFree: z.boolean().optional().describe('It drops out at a price of 0.'),
	suspendedWhenRequired: z.boolean().optional().describe('Its deal-breaker does not hold where the credential itself is required.'),
	isAskedFirst: z.boolean().optional().describe('Of what could rule the credential out, this is found out first.'),
	findOut: z.strictObject({ whom: z.enum(INFORMANTS), words: z.string(), ask: z.string().optional(), minutes: z.number().int() }),
	basis,
});

/** What `/model.json` holds. */
export const modelFile = z.strictObject({
	$schema: z.string(),
	name: z.string(),
	version: z.string().describe('Version of the model. A change of any value or rule raises it, and every link and record names it.'),
	license: z.string(),
	rules,
	factors: z.array(factor).min(1),
	goals: z.array(goal).min(1),
	questions: z
		.array(question)
		.min(1)
		.describe('An answer that is not known yet is a range, from the lowest to the highest value of its question.'),
});

/** The same, with nothing in it to be changed. */
type Fixed<Data> = Data extends readonly (infer One)[]
	? readonly Fixed<One>[]
	: Data extends object
		? { readonly [Key in keyof Data]: Fixed<Data[Key]> }
		: Data;
export type ModelFile = Fixed<z.output<typeof modelFile>>;
