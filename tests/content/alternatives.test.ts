import { beforeAll, describe, expect, test } from 'vitest';
import { loadAlternatives } from '../../src/lib/content/alternatives.ts';
import { loadFit } from '../../src/lib/content/model.ts';
import { withConcerns } from '../../src/model/state/concerns.ts';
import { resolveAnswer } from '../../src/model/values/resolve-answer.ts';
import { setCollections } from '../support/collections.ts';
import { readCollection } from '../support/content.ts';
import { wholeContent } from '../support/whole-content.ts';

const FILES = readCollection('alternatives');
/** What results call each question. */
const SHORTS = new Map(readCollection('questions').map(({ id, data }) => [id, String(data['short'])]));

beforeAll(() => setCollections(wholeContent()));

describe('the alternatives', () => {
	test('are those of content, in their order, and one of them stands in every comparison', async () => {
		const alternatives = await loadAlternatives();
		const inOrder = FILES.toSorted((a, b) => Number(a.data['order']) - Number(b.data['order'])).map(({ id }) => id);
		expect(inOrder.length).toBeGreaterThan(1);
		expect(alternatives.map(({ id }) => id)).toEqual(inOrder);
		expect(alternatives.filter(({ isAlways }) => isAlways)).toHaveLength(1);
	});

	test('answer questions of the model by answers that it offers', async () => {
		const { model } = await loadFit();
		const given = (await loadAlternatives()).flatMap(({ answers }) => Object.entries(answers));
		expect(given.length).toBeGreaterThan(15);
		const questions = withConcerns(model, {}).questions;
		for (const [id, answer] of given) {
			const asked = questions.find((one) => one.id === id);
			expect(asked && resolveAnswer(asked, answer), id).toBeDefined();
		}
	});

	test('name no price and no hours but none', async () => {
		const numbers = (await loadAlternatives()).flatMap(({ answers }) =>
			Object.values(answers).flatMap((answer) => (answer.kind === 'measure' ? Object.entries(answer.numbers) : [])),
		);
		expect(numbers).not.toEqual([]);
		expect(numbers.filter(([field, number]) => (field !== 'price' && field !== 'hours') || number !== 0)).toEqual([]);
	});

	test.each(FILES)('$path says that its answers are our judgement, and gives the reason for each by its name', ({ data, body }) => {
		expect(body).toContain('our judgement');
		const reasons = [...body.matchAll(/^- \*\*(.+?): /gm)].map(([, name]) => name);
		expect(reasons).toEqual(Object.keys(data['answers'] as object).map((id) => SHORTS.get(id)));
	});
});

describe('loadAlternatives() refuses', () => {
	const [first, second] = FILES.map(({ id }) => id);

	const load = async (answers: object, always = [true]) => {
		const all = wholeContent();
		setCollections({
			...all,
			alternatives: all.alternatives.map((one, at) => ({
				...one,
				data: { ...one.data, order: at, always: always[at] ?? false, ...(at === 0 ? { answers } : {}) },
			})),
		});
		await loadAlternatives();
	};

	test.each([
		['an answer about the reader', { 'short-credentials-count': 'often' }, 'answers, short-credentials-count: this is about the reader'],
		['a number of the reader’s', { 'time-fits': { pace: 5 } }, 'answers, time-fits: this is about the reader'],
		['a question that does not exist', { luck: 'yes' }, 'answers, luck: there is no such question'],
		['an option that does not exist', { validity: 'perhaps' }, 'answers, validity: "perhaps" is not one of its options'],
	])('%s', async (_, answers, sentence) => {
		await expect(load(answers)).rejects.toThrow(`content/alternatives/${first}.mdx, ${sentence}`);
	});

	test('none that is always there, and two', async () => {
		await expect(load({ validity: 'lasting' }, [])).rejects.toThrow('and none says so');
		await expect(load({ validity: 'lasting' }, [true, true])).rejects.toThrow(`and ${first}, ${second} says so`);
	});
});
