import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeCost } from '../../../src/model/routes/cost.ts';
import type { CostNeed, RouteCost } from '../../../src/model/routes/types.ts';
import { anyCost } from './made-routes.ts';

const price = (least: number, most: number | undefined = least, currency: string | undefined = 'EUR'): RouteCost => ({
	kind: 'price',
	least,
	most,
	currency,
});
const euros = (limit: number): CostNeed => ({ limit, currency: 'EUR' });
const RANKS = { cannot: 0, 'may-meet': 1, meets: 2 };

describe('judgeCost()', () => {
	test.each<[string, RouteCost, CostNeed | undefined, string | undefined, string]>([
		['no limit is given', price(100), undefined, undefined, 'not-known'],
		['the limit is below 0', price(100), euros(-1), undefined, 'not-known'],
		['the limit is no number', price(100), euros(Number.NaN), undefined, 'not-known'],
		['the limit has no end', price(100), euros(Infinity), undefined, 'not-known'],
		['nobody charges', { kind: 'none' }, euros(0), 'meets', 'no-fee'],
		['nobody charges, and no limit is given', { kind: 'none' }, undefined, undefined, 'not-known'],
		['the learner is paid', { kind: 'paid' }, euros(0), 'meets', 'paid'],
		['the price is not known', { kind: 'unknown' }, euros(500), 'may-meet', 'price-unknown'],
		['the price is not known, and nothing may be spent', { kind: 'unknown' }, euros(0), 'may-meet', 'only-if-free'],
		['it costs as much as may be spent', price(500), euros(500), 'meets', 'within'],
		['all of its range is within', price(0, 499.99), euros(500), 'meets', 'within'],
		['part of its range is within', price(100, 501), euros(500), 'may-meet', 'depends'],
		['its upper end is not known', { kind: 'price', least: 100, currency: 'EUR' }, euros(500), 'may-meet', 'depends'],
		['even its lowest price is above', price(500.01, 900), euros(500), 'cannot', 'over'],
		['the price is in another currency', price(100, 100, 'USD'), euros(500), 'may-meet', 'other-currency'],
		['the price does not say its currency', { kind: 'price', least: 1, most: 1 }, euros(500), 'may-meet', 'other-currency'],
		['neither says its currency', { kind: 'price', least: 1, most: 1 }, { limit: 5 }, 'meets', 'within'],
		['it is free in another currency', price(0, 0, 'USD'), euros(500), 'meets', 'within'],
		['it is free, and nothing may be spent', price(0), euros(0), 'meets', 'within'],
		['nothing may be spent, in another currency', price(1, 1, 'USD'), euros(0), 'cannot', 'over'],
		['both are enormous', price(1e15), euros(1e15), 'meets', 'within'],
	])('says of cost, where %s', (_, cost, need, fit, reason) => {
		expect(judgeCost(cost, need)).toMatchObject({ need: 'cost', fit, reason });
	});

	test('gives the price that decided, and none where there is none', () => {
		expect(judgeCost(price(100, 501), euros(500)).price).toEqual({ least: 100, most: 501, currency: 'EUR' });
		expect(judgeCost({ kind: 'unknown' }, euros(500))).not.toHaveProperty('price');
		expect(judgeCost({ kind: 'none' }, euros(500))).not.toHaveProperty('price');
	});

	test('never worsens with more to spend', () => {
		fc.assert(
			fc.property(anyCost, fc.integer({ min: 1, max: 6000 }), fc.nat(6000), (cost, limit, more) => {
				const [less, greater] = [limit, limit + more].map((one) => judgeCost(cost, euros(one)).fit ?? 'cannot');
				expect(RANKS[greater ?? 'cannot']).toBeGreaterThanOrEqual(RANKS[less ?? 'cannot']);
			}),
		);
	});
});
