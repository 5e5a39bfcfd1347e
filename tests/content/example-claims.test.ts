import { beforeAll, describe, expect, test } from 'vitest';
import { loadExamples, type WorkedExample } from '../../src/lib/content/examples.ts';
import { setCollections } from '../support/collections.ts';
import { readCollection } from '../support/content.ts';
import { wholeContent } from '../support/whole-content.ts';
import { type ExamplePage, findOversaid, type Printed, printedOf } from './example-claims.ts';

const PRINTED: Printed = {
	verdict: 'worth it on balance',
	standing: 'open-to-judgement',
	range: '55 to 70',
	bounds: '45 to 75',
	ways: ['about 9 in 10', 'about 1 in 10'],
	isSure: false,
};
const PAGE: ExamplePage = {
	description: 'A worked example that is worth it on balance. Nothing rules it out, though one answer could rule it out.',
	body: 'It is worth it on balance, at 55 to 70 points of 100.\n\nWeighed differently in the same order, it could be 45 to 75. It stays so in about 9 in 10 of these ways.\n\n## What it is\n\nText.',
};
const OUT: Printed = { ...PRINTED, standing: 'ruled-out' };
const HELD: Printed = { ...PRINTED, standing: 'held-back' };
const opening = (text: string): ExamplePage => ({ ...PAGE, body: text });

describe('findOversaid(page, printed)', () => {
	test('finds nothing where a page says what its result prints', () => {
		expect(findOversaid(PAGE, PRINTED)).toEqual([]);
		expect(
			findOversaid(
				{
					description: 'A deal-breaker rules it out.',
					body: 'One thing rules it out. Apart from that it is worth it, at 55 to 70 points of 100.',
				},
				OUT,
			),
		).toEqual([]);
	});

	test.each<[string, ExamplePage, Printed]>([
		['another verdict in its description', { ...PAGE, description: 'A worked example of a strong fit.' }, PRINTED],
		['another verdict in its opening', opening('It is worth it on balance, nearly a strong fit.'), PRINTED],
		['no verdict in its opening', opening('It is a good test.'), PRINTED],
		['that something rules it out where nothing does', { ...PAGE, description: 'It is ruled out.' }, PRINTED],
		['another range', opening('It is worth it, at 60 to 70 points of 100.'), PRINTED],
		['that it stays however it is weighed, where it does not', opening('It is worth it, however you weigh it.'), PRINTED],
		['another range of other weights', opening('It is worth it.\n\nWeighed differently it could be 50 to 75.'), PRINTED],
		['another count of ways', opening('It is worth it.\n\nIt stays so in all of these ways.'), PRINTED],
		['that something holds it back where nothing does', { ...PAGE, description: 'One thing holds it back.' }, PRINTED],
		['nothing of what holds it back', { ...PAGE, description: 'It is held back.' }, HELD],
		['nothing of what rules it out', { description: 'A deal-breaker rules it out.', body: 'It is worth it on balance.' }, OUT],
	])('finds %s', (_, page, printed) => {
		expect(findOversaid(page, printed)).toHaveLength(1);
	});
});

describe('a worked example says no more than its result prints:', () => {
	const files = readCollection('examples');
	let examples: readonly WorkedExample[];

	beforeAll(async () => {
		setCollections(wholeContent());
		examples = await loadExamples();
	});

	test.each(files)('$path', ({ id, data, body }) => {
		const example = examples.find((one) => one.id === id);
		expect(example && findOversaid({ description: String(data['description']), body }, printedOf(example.result))).toEqual([]);
	});
});
