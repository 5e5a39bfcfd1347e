import type { Goal, Model, Option, Question, Scope } from '../../src/model/types.ts';

/** Every goal but exploring: a nil there is no reason to stop looking around. */
const BUT_EXPLORING: Scope = { except: ['explore-a-field'] };

const GAP_OR_CAREER: Scope = { only: ['fill-a-skill-gap', 'change-career'] };

const GOALS: readonly Goal[] = [
	{
		id: 'fill-a-skill-gap',
		order: [['match'], ['applied'], ['issuer'], ['time', 'cost'], ['existing'], ['culture'], ['currency'], ['stacking']],
	},
	{
		id: 'signal-currency',
		order: [['match'], ['currency'], ['issuer'], ['applied'], ['culture'], ['existing'], ['time', 'cost'], ['stacking']],
	},
	{
		id: 'complement-a-degree',
		order: [['issuer', 'match'], ['existing'], ['applied'], ['culture'], ['currency'], ['time', 'cost'], ['stacking']],
	},
	{
		id: 'explore-a-field',
		order: [['cost', 'time'], ['applied'], ['match'], ['stacking'], ['culture'], ['issuer'], ['currency'], ['existing']],
	},
	{
		id: 'change-career',
		order: [['applied'], ['match'], ['issuer'], ['culture'], ['stacking'], ['existing'], ['cost', 'time'], ['currency']],
	},
	{
		id: 'not-sure-yet',
		order: [['culture', 'issuer', 'match', 'existing', 'applied', 'time', 'cost', 'currency', 'stacking']],
	},
];

const FACTORS = ['culture', 'issuer', 'match', 'existing', 'applied', 'time', 'cost', 'currency', 'stacking'];

/** A question with valued options, best first. */
function valued(id: string, factor: string, values: Record<string, number>): Question {
	return { id, factor, options: Object.entries(values).map(([option, value]): Option => ({ id: option, value })) };
}

const QUESTIONS: readonly Question[] = [
	{
		id: 'licence-demanded',
		factor: 'culture',
		options: [{ id: 'no' }, { id: 'this-is-it', saysRequired: true }, { id: 'another', dealBreaker: BUT_EXPLORING }],
		isAskedFirst: true,
		minutes: 15,
	},
	valued('hired-on-short', 'culture', { often: 1, sometimes: 0.5, 'hardly-ever': 0 }),
	{
		...valued('issuer-known', 'issuer', { named: 1, field: 0.75, brand: 0.5, nobody: 0 }),
		tally: {
			scale: [
				[0, 0],
				[0.05, 0.5],
				[0.2, 1],
			],
		},
	},
	valued('who-assures', 'issuer', { independent: 1, university: 0.75, maker: 0.75, seller: 0.25 }),
	{
		id: 'match-demand',
		factor: 'match',
		options: [
			{ id: 'most', value: 1 },
			{ id: 'some', value: 0.5 },
			{ id: 'few', value: 0.25 },
			{ id: 'none', value: 0, dealBreaker: GAP_OR_CAREER },
		],
		tally: {
			scale: [
				[0, 0],
				[0.3, 0.5],
				[0.6, 1],
			],
			dealBreaker: { read: 10, for: GAP_OR_CAREER },
		},
		suspendedWhenRequired: true,
		minutes: 20,
	},
	valued('outcomes-match', 'match', { 'line-by-line': 1, broadly: 0.5, loosely: 0.25, 'none-stated': 0 }),
	{
		id: 'what-it-adds',
		factor: 'existing',
		options: [
			{ id: 'missing-piece', value: 1 },
			{ id: 'fresh-proof', value: 0.75 },
			{ id: 'first-proof', value: 0.25 },
			{ id: 'repeats', value: 0, caps: BUT_EXPLORING },
		],
	},
	{
		id: 'presupposes',
		factor: 'existing',
		options: [{ id: 'met' }, { id: 'with-preparation' }, { id: 'not-met', dealBreaker: 'all' }],
		minutes: 20,
	},
	{
		id: 'how-judged',
		factor: 'applied',
		options: [
			{ id: 'person', value: 1 },
			{ id: 'supervised', value: 0.75 },
			{ id: 'unsupervised', value: 0.5 },
			{ id: 'not-judged', value: 0, caps: BUT_EXPLORING },
		],
	},
	valued('what-to-show', 'applied', { 'public-work': 1, record: 0.5, certificate: 0.25 }),
	{
		id: 'time-fits',
		factor: 'time',
		measure: {
			kind: 'time',
			scale: [
				[1 / 3, 1],
				[1, 0.5],
			],
			tight: 0.25,
		},
		minutes: 15,
	},
	{
		id: 'cost-fits',
		factor: 'cost',
		measure: {
			kind: 'cost',
			scale: [
				[0, 1],
				[1, 0.5],
			],
		},
		minutes: 15,
	},
	{
		id: 'refund-terms',
		factor: 'cost',
		options: [
			{ id: 'clear', value: 1 },
			{ id: 'no-refund', value: 0.5, noRefund: true },
			{ id: 'by-pace', value: 0.5 },
			{ id: 'unclear', value: 0 },
		],
		dropsOutWhenFree: true,
	},
	valued('how-current', 'currency', { 'this-year': 1, 'three-years': 0.5, older: 0 }),
	valued('can-be-checked', 'currency', { 'with-detail': 1, 'name-only': 0.75, 'on-request': 0.5, no: 0 }),
	{
		id: 'still-valid',
		factor: 'currency',
		options: [
			{ id: 'no-expiry', value: 1 },
			{ id: 'renewable', value: 0.5 },
			{ id: 'expires-before', dealBreaker: 'all' },
		],
		minutes: 5,
	},
	{
		...valued('stacks', 'stacking', { accepted: 1, promised: 0.5, said: 0.25, no: 0 }),
		canBeSetAside: true,
	},
];

/** The start values of the specification, in a form small enough to read beside it. */
export const SMALL_MODEL: Model = { goals: GOALS, factors: FACTORS.map((id) => ({ id })), questions: QUESTIONS };
