import { describe, expect, test } from 'vitest';
import { loadExamples } from '../../../src/lib/content/examples.ts';
import { loadFit } from '../../../src/lib/content/model.ts';
import { type Entry, setCollections } from '../../support/collections.ts';

const page = (id: string, data: object): Entry => ({
	id,
	data: { title: id, label: id, description: '', kind: 'start', order: 1, related: [], ...data },
});
const factor = (id: string, order: number) =>
	page(id, { order, factor: { id, name: `Factor ${id}`, inSentence: `factor ${id}`, worst: 'none', best: 'all' } });
const goal = (order: readonly (readonly string[])[], id = 'learn', setAside?: readonly string[]) =>
	page(id, { order: 9, goal: { id, label: 'Learn', inSentence: 'learn', order, setAside, reason: 'So.', basis: 'judgement' } });
const question = (id: string, data: object): Entry => ({
	id,
	data: {
		factor: 'fit',
		order: 1,
		ask: 'Is it so?',
		short: id,
		inSentence: id,
		why: 'Why.',
		condition: 'it is so',
		findOut: { whom: 'issuer', words: 'Ask.', minutes: 5 },
		basis: 'judgement',
		...data,
	},
});
const OPTIONS = [
	{ id: 'yes', label: 'Yes', value: 1 },
	{ id: 'no', label: 'No', value: 0, dealBreaker: { only: ['learn'] }, lift: 'Change it.' },
];
const EXPECTED = { standing: 'open-to-judgement', verdict: 'strong', settled: true };
const example = (data: object, range = 'about 100'): Entry => ({
	id: 'one',
	body: `It comes to ${range} points of 100.`,
	data: { order: 1, goal: 'learn', answers: {}, expected: EXPECTED, ...data },
});

const GUIDE = [factor('fit', 1), factor('price', 2), goal([['fit'], ['price']])];
const QUESTIONS = [
	question('demanded', {
		options: OPTIONS,
		tally: {
			label: 'Adverts',
			scale: [
				[0, 0],
				[1, 1],
			],
			dealBreaker: { read: 10, for: 'all', lift: 'Read more.' },
		},
	}),
	question('affordable', {
		factor: 'price',
		measure: {
			kind: 'cost',
			scale: [
				[0, 1],
				[1, 0.5],
			],
			lift: 'Save.',
		},
		notApplicable: 'It is a gift',
	}),
];

const load = (parts: Readonly<Record<string, readonly Entry[]>>) => setCollections({ guide: GUIDE, questions: QUESTIONS, ...parts });

describe('loadFit()', () => {
	test('makes the model of goals, factors and questions, wherever their pages stand', async () => {
		load({});
		const { model } = await loadFit();
		expect(model.goals).toEqual([{ id: 'learn', order: [['fit'], ['price']] }]);
		expect(model.factors).toEqual([{ id: 'fit' }, { id: 'price' }]);
		expect(model.questions.map(({ id, canBeSetAside }) => [id, canBeSetAside])).toEqual([
			['demanded', false],
			['affordable', true],
		]);
	});

	test('keeps words out of the model and beside it', async () => {
		load({});
		const { model, questions } = await loadFit();
		expect(JSON.stringify(model)).not.toContain('Change it.');
		expect(questions[0]?.options['no']).toEqual({ label: 'No', lift: 'Change it.' });
		expect(questions[0]?.tally).toEqual({ label: 'Adverts', lift: 'Read more.' });
		expect(questions[1]?.measure).toEqual({ lift: 'Save.' });
	});

	test('sorts questions by factor, then by their place in it', async () => {
		load({
			questions: [
				question('c', { factor: 'price', order: 1 }),
				question('b', { order: 2 }),
				question('a', { order: 3 }),
				question('d', { order: 1 }),
			],
		});
		expect((await loadFit()).questions.map(({ id }) => id)).toEqual(['d', 'b', 'a', 'c']);
	});

	test.each([
		[
			'a goal that forgets a factor',
			{ guide: [factor('fit', 1), factor('price', 2), goal([['fit']])] },
			'content/guide/learn.mdx, goal.order: the factor "price"',
		],
		[
			'a goal that names a factor twice',
			{ guide: [factor('fit', 1), goal([['fit'], ['fit']])] },
			'content/guide/learn.mdx, goal.order: the factor "fit"',
		],
		['a goal with an unknown factor', { guide: [factor('fit', 1), goal([['fit'], ['luck']])] }, 'there is no factor "luck"'],
		[
			'two pages for one factor',
			{ guide: [factor('fit', 1), { ...factor('fit', 2), id: 'other', data: { ...factor('fit', 2).data, title: 'o', label: 'o' } }] },
			'factor.id: another page',
		],
		[
			'a question of an unknown factor',
			{ questions: [question('demanded', { factor: 'luck' })] },
			'content/questions/demanded.mdx, factor: there is no factor "luck"',
		],
		[
			'a deal-breaker for an unknown goal',
			{ questions: [question('demanded', { options: [{ ...OPTIONS[1], dealBreaker: { only: ['fame'] } }] })] },
			'content/questions/demanded.mdx, options, no, dealBreaker: there is no goal "fame"',
		],
		[
			'a cap for an unknown goal',
			{ questions: [question('demanded', { options: [{ ...OPTIONS[0], caps: { except: ['fame'] } }] })] },
			'options, yes, caps: there is no goal "fame"',
		],
		[
			'a tally for an unknown goal',
			{
				questions: [
					question('demanded', { tally: { label: '', scale: [], dealBreaker: { read: 10, for: { only: ['fame'] }, lift: '' } } }),
				],
			},
			'tally.dealBreaker.for: there is no goal "fame"',
		],
		[
			'a question only for an unknown goal',
			{ questions: [question('demanded', { onlyFor: ['fame'] })] },
			'content/questions/demanded.mdx, onlyFor: there is no goal "fame"',
		],
		[
			'a goal that sets an unknown question aside',
			{ guide: [factor('fit', 1), factor('price', 2), goal([['fit'], ['price']], 'learn', ['luck'])] },
			'content/guide/learn.mdx, goal.setAside: there is no question "luck"',
		],
	])('refuses %s', async (_, parts, sentence) => {
		load(parts);
		await expect(loadFit()).rejects.toThrow(sentence);
	});
});

describe('loadExamples()', () => {
	test('takes an example through the model, whichever way its answers are written', async () => {
		load({ examples: [example({ answers: { demanded: '9 of 9', affordable: 'does-not-apply' } }, '85 to 100')] });
		const [one] = await loadExamples();
		expect(one?.answers).toEqual({ demanded: { kind: 'tally', found: 9, read: 9 }, affordable: { kind: 'set-aside' } });
		expect(one?.result.verdict).toBe('strong');
	});

	test('refuses another range than the model gives, and tells every example at once', async () => {
		const answers = { demanded: 'yes', affordable: { price: 0, budget: 10 } };
		load({ examples: [example({ answers }, '10 to 20'), { ...example({ answers }, '30 to 40'), id: 'two' }] });
		const failure = expect(loadExamples()).rejects;
		await failure.toThrow(/one\.mdx .* 10 to 20 points .* about 100 points[\s\S]*two\.mdx .* 30 to 40 points .* about 100 points/);
	});

	test('sorts examples by their order', async () => {
		const answers = { demanded: 'yes', affordable: { price: 0, budget: 10 } };
		load({
			examples: [
				{ ...example({ answers, order: 2 }), id: 'b' },
				{ ...example({ answers, order: 1 }), id: 'a' },
			],
		});
		expect((await loadExamples()).map(({ id }) => id)).toEqual(['a', 'b']);
	});

	test.each([
		['a goal that does not exist', { goal: 'fame' }, 'goal: there is no goal "fame"'],
		['a question that does not exist', { answers: { luck: 'yes' } }, 'answers, luck: there is no such question'],
		[
			'an option that does not exist',
			{ answers: { demanded: 'perhaps' } },
			'answers, demanded: "perhaps" is not one of its options: yes, no',
		],
		['a count where nothing is counted', { answers: { affordable: '1 of 2' } }, 'answers, affordable: it cannot be answered by counting'],
		['numbers where none are demanded for', { answers: { demanded: { price: 1 } } }, 'answers, demanded: it is not answered by numbers'],
		['setting aside what cannot be', { answers: { demanded: 'does-not-apply' } }, 'answers, demanded: it cannot be set aside'],
		[
			'another verdict than the model gives',
			{ answers: {}, expected: EXPECTED },
			'standing open-to-judgement, verdict open, settled false, 20 to 100 points',
		],
		[
			'a deal-breaker that the file denies',
			{ answers: { demanded: 'no' }, expected: { ...EXPECTED, verdict: 'weak' } },
			'standing ruled-out, verdict weak',
		],
	])('refuses %s', async (_, data, sentence) => {
		load({ examples: [example(data)] });
		await expect(loadExamples()).rejects.toThrow(sentence);
		await expect(loadExamples()).rejects.toThrow('content/examples/one.mdx');
	});
});
