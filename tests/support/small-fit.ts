import type { Model } from '../../src/model/types.ts';
import type { FitContent, QuestionWording } from '../../src/model/wording.ts';

/** Two goals, three factors and five questions: valued options, a gate, a tally, one that can be set aside and caps, and a measure. */
export const SMALL_MODEL: Model = {
	goals: [
		{ id: 'learn', order: [['match'], ['cost'], ['issuer']] },
		{ id: 'signal', order: [['issuer'], ['match'], ['cost']] },
	],
	factors: [{ id: 'issuer' }, { id: 'match' }, { id: 'cost' }],
	questions: [
		{
			id: 'known',
			factor: 'issuer',
			options: [
				{ id: 'named', value: 1 },
				{ id: 'brand', value: 0.5 },
				{ id: 'nobody', value: 0 },
			],
		},
		{ id: 'licence', factor: 'issuer', options: [{ id: 'none-asked' }, { id: 'another', dealBreaker: 'all' }] },
		{
			id: 'demand',
			factor: 'match',
			options: [
				{ id: 'most', value: 1 },
				{ id: 'some', value: 0.5 },
				{ id: 'never', value: 0, dealBreaker: { only: ['learn'] } },
			],
			tally: {
				scale: [
					[0, 0],
					[0.3, 0.5],
					[0.6, 1],
				],
				dealBreaker: { read: 10, for: { only: ['learn'] } },
			},
		},
		{
			id: 'adds',
			factor: 'match',
			options: [
				{ id: 'much', value: 1 },
				{ id: 'little', value: 0.25 },
				{ id: 'repeats', value: 0, caps: 'all' },
			],
			canBeSetAside: true,
		},
		{
			id: 'price',
			factor: 'cost',
			measure: {
				kind: 'cost',
				scale: [
					[0, 1],
					[1, 0.5],
				],
			},
		},
	],
};

function wording(id: string, short: string, rest: Partial<QuestionWording>): QuestionWording {
	return {
		id,
		ask: `${short}?`,
		short,
		inSentence: short.toLowerCase(),
		why: `Why ${id}.`,
		condition: `${id} is good`,
		findOut: { whom: 'employer', words: `Ask about ${id}.`, minutes: 10 },
		basis: 'judgement',
		options: {},
		...rest,
	};
}

export const SMALL_FIT: FitContent = {
	model: SMALL_MODEL,
	goals: [
		{
			id: 'learn',
			label: 'Learn it',
			inSentence: 'learn it',
			reason: 'Because of learning.',
			basis: 'judgement',
			url: '/use-cases/learn/',
		},
		{ id: 'signal', label: 'Show it', inSentence: 'show it', reason: 'Because of showing.', basis: 'judgement', url: '/use-cases/signal/' },
	],
	factors: [
		{
			id: 'issuer',
			name: 'The issuer',
			inSentence: 'the issuer',
			worst: 'nobody knows it',
			best: 'everybody does',
			url: '/value-factors/issuer/',
		},
		{ id: 'match', name: 'The match', inSentence: 'the match', worst: 'beside the point', best: 'spot on', url: '/value-factors/match/' },
		{ id: 'cost', name: 'The cost', inSentence: 'the cost', worst: 'all you have', best: 'nothing', url: '/value-factors/cost/' },
	],
	questions: [
		wording('known', 'Known to employers', {
			options: { named: { label: 'They name it' }, brand: { label: 'They know the brand' }, nobody: { label: 'Nobody knows it' } },
		}),
		wording('licence', 'Licence demanded', {
			options: {
				'none-asked': { label: 'No licence' },
				another: { label: 'Another licence', lift: 'Get the licence first.', inSentence: 'another licence is demanded' },
			},
		}),
		wording('demand', 'Asked for in adverts', {
			options: {
				most: { label: 'Most adverts' },
				some: { label: 'Some adverts' },
				never: { label: 'No advert', lift: 'Find one advert.', inSentence: 'no advert asks for it' },
			},
			tally: { label: 'Adverts that ask for it', lift: 'Find one advert in ten.', inSentence: 'no advert asks for it' },
		}),
		wording('adds', 'Adds to what you have', {
			options: { much: { label: 'A lot' }, little: { label: 'A little' }, repeats: { label: 'It repeats it' } },
			notApplicable: 'I have nothing yet',
		}),
		wording('price', 'Within your money', { measure: { lift: 'Ask for a bursary.', inSentence: 'it costs too much' } }),
	],
	versions: [{ version: '1', title: 'First version', url: '/changelog/#first' }],
};
