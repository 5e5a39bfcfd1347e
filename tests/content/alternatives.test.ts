import { beforeAll, describe, expect, test } from 'vitest';
import { loadAlternatives } from '../../src/lib/content/alternatives.ts';
import { loadFit } from '../../src/lib/content/model.ts';
import { withConcerns } from '../../src/model/state/concerns.ts';
import { resolveAnswer } from '../../src/model/values/resolve-answer.ts';
import { alternative } from '../../src/schemas/alternative.ts';
import { change } from '../../src/schemas/change.ts';
import { page } from '../../src/schemas/page.ts';
import { question } from '../../src/schemas/question.ts';
import { setCollections } from '../support/collections.ts';
import { type Collection, readCollection } from '../support/content.ts';

const parsed = (name: Collection, schema: { parse: (data: unknown) => object }) =>
	readCollection(name).map(({ id, data }) => ({ id, data: schema.parse(data) }));

/** The collections as the build has them. */
const whole = () => ({
	guide: parsed('guide', page),
	questions: parsed('questions', question),
	changes: parsed('changes', change),
	alternatives: parsed('alternatives', alternative),
});

const FILES = readCollection('alternatives');
/** What results call each question. */
const SHORTS = new Map(readCollection('questions').map(({ id, data }) => [id, String(data['short'])]));

beforeAll(() => setCollections(whole()));

describe('the alternatives', () => {
	test('are the four real ones, and doing without a credential stands in every comparison', async () => {
		const alternatives = await loadAlternatives();
		expect(alternatives.map(({ id }) => id)).toEqual(['no-credential', 'learn-at-work', 'free-course-and-project', 'longer-qualification']);
		expect(alternatives.filter(({ isAlways }) => isAlways).map(({ id }) => id)).toEqual(['no-credential']);
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

	test('name no price but nothing, and no hours', async () => {
		const numbers = (await loadAlternatives()).flatMap(({ answers }) =>
			Object.values(answers).flatMap((answer) => (answer.kind === 'measure' ? Object.entries(answer.numbers) : [])),
		);
		expect(numbers).not.toEqual([]);
		expect(numbers.filter(([field, number]) => field !== 'price' || number !== 0)).toEqual([]);
	});

	test.each(FILES)('$path says that its answers are our judgement, and gives the reason for each by its name', ({ data, body }) => {
		expect(body).toContain('our judgement');
		const reasons = [...body.matchAll(/^- \*\*(.+?): /gm)].map(([, name]) => name);
		expect(reasons).toEqual(Object.keys(data['answers'] as object).map((id) => SHORTS.get(id)));
	});
});

describe('loadAlternatives() refuses', () => {
	const [first, second] = FILES.map(({ id }) => id);

	const load = async (answers: object, always = [true, false, false, false]) => {
		const all = whole();
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
