import { describe, expect, test } from 'vitest';
import { layOutSheet, type Sheet, sumSheet } from '../../src/model/sheet.ts';
import { SMALL_MODEL } from './small-model.ts';

describe('layOutSheet(model, goal)', () => {
	test('has a row for each factor, most important first, with the questions that are summed', () => {
		const { rows } = layOutSheet(SMALL_MODEL, 'fill-a-skill-gap');
		expect(rows.map(({ factor, points }) => `${factor} ${points}`)).toEqual([
			'match 22',
			'applied 15',
			'issuer 12',
			'cost 10',
			'time 10',
			'existing 9',
			'culture 8',
			'currency 7',
			'stacking 6',
		]);
		expect(rows.find(({ factor }) => factor === 'culture')?.questions).toEqual(['hired-on-short']);
		expect(rows.find(({ factor }) => factor === 'cost')?.questions).toEqual(['cost-fits', 'refund-terms']);
	});

	test('has a total and two lines', () => {
		expect(layOutSheet(SMALL_MODEL, 'fill-a-skill-gap')).toMatchObject({
			goal: 'fill-a-skill-gap',
			total: 99,
			acceptableLine: 49.5,
			strongLine: 74.25,
		});
	});

	test('follows the order of the person', () => {
		expect(layOutSheet(SMALL_MODEL, 'fill-a-skill-gap', [['stacking']]).rows[0]).toMatchObject({
			factor: 'stacking',
			points: 33,
		});
	});
});

describe('sumSheet(sheet, values)', () => {
	const sheet: Sheet = {
		goal: 'goal',
		rows: [
			{ factor: 'a', points: 60, questions: ['a1', 'a2'] },
			{ factor: 'b', points: 40, questions: ['b1'] },
			{ factor: 'c', points: 3, questions: [] },
		],
		total: 103,
		acceptableLine: 51.5,
		strongLine: 77.25,
	};
	const sum = (values: Record<string, readonly [number, number]>) =>
		sumSheet(sheet, new Map(Object.entries(values).map(([id, [lo, hi]]) => [id, { lo, hi }])));

	test('divides by how many count, times the points, and adds', () => {
		expect(sum({ a1: [0.5, 1], a2: [0, 0], b1: [1, 1] })).toEqual({ lo: 55, hi: 70, total: 100, verdict: 'worth' });
		expect(sum({ a2: [0.25, 0.25], b1: [0, 1] })).toEqual({ lo: 15, hi: 55, total: 100, verdict: 'open' });
	});

	test('leaves out a factor without a question that counts', () => {
		expect(sum({ b1: [0.5, 1] })).toEqual({ lo: 20, hi: 40, total: 40, verdict: 'worth' });
	});

	test('adds nothing up to not settled', () => {
		expect(sum({})).toEqual({ lo: 0, hi: 0, total: 0, verdict: 'open' });
	});

	test.each([
		['under both lines is weak', 0.49, 'weak'],
		['on the first line is worth it', 0.5, 'worth'],
		['under the second line is worth it', 0.74, 'worth'],
		['on the second line is strong', 0.75, 'strong'],
	])('%s', (_, value, verdict) => {
		expect(sum({ b1: [value, value] }).verdict).toBe(verdict);
	});
});
