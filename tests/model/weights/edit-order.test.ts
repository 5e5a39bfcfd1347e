import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Order } from '../../../src/model/types.ts';
import {
	allEqual,
	groupOf,
	joinGroup,
	moveFactor,
	placeFactor,
	tieWithAbove,
	withoutFactor,
} from '../../../src/model/weights/edit-order.ts';
import { completeOrder } from '../../../src/model/weights/order.ts';
import { anyModel, anyOrder } from '../generated.ts';

const ORDER: Order = [['a'], ['b', 'c'], ['d']];

describe('moveFactor(order, factor, move)', () => {
	test.each([
		['alone, it changes places with the group below', 'a', 'down', [['b', 'c'], ['a'], ['d']]],
		['alone, it changes places with the group above', 'd', 'up', [['a'], ['d'], ['b', 'c']]],
		['tied, it leaves for a place just above', 'c', 'up', [['a'], ['c'], ['b'], ['d']]],
		['tied, it leaves for a place just below', 'b', 'down', [['a'], ['c'], ['b'], ['d']]],
		['at the top it stays', 'a', 'up', ORDER],
		['at the foot it stays', 'd', 'down', ORDER],
		['an unknown one changes nothing', 'x', 'up', ORDER],
	] as const)('%s', (_, factor, move, expected) => {
		expect(moveFactor(ORDER, factor, move)).toEqual(expected);
	});
});

describe('tieWithAbove(order, factor)', () => {
	test.each([
		['joins the group above, sorted', 'd', [['a'], ['b', 'c', 'd']]],
		['takes one out of its own tie', 'b', [['a', 'b'], ['c'], ['d']]],
		['at the top changes nothing', 'a', ORDER],
		['of an unknown one changes nothing', 'x', ORDER],
	] as const)('%s', (_, factor, expected) => {
		expect(tieWithAbove(ORDER, factor)).toEqual(expected);
	});
});

describe('placeFactor(order, factor, place)', () => {
	test.each([
		['a', 1, [['b', 'c'], ['a'], ['d']]],
		['a', 99, [['b', 'c'], ['d'], ['a']]],
		['d', -1, [['d'], ['a'], ['b', 'c']]],
		['b', 1, [['a'], ['b'], ['c'], ['d']]],
		['x', 0, ORDER],
	] as const)('puts %s before the group at %i of the others', (factor, place, expected) => {
		expect(placeFactor(ORDER, factor, place)).toEqual(expected);
	});
});

describe('joinGroup(order, factor, place)', () => {
	test.each([
		['a', 1, [['a', 'b', 'c'], ['d']]],
		['b', 1, ORDER],
		['a', 9, ORDER],
		['x', 0, ORDER],
	] as const)('makes %s as important as group %i', (factor, place, expected) => {
		expect(joinGroup(ORDER, factor, place)).toEqual(expected);
	});
});

describe('every change of an order', () => {
	const changes: readonly ((order: Order, factor: string) => Order)[] = [
		(order, factor) => moveFactor(order, factor, 'up'),
		(order, factor) => moveFactor(order, factor, 'down'),
		tieWithAbove,
		(order, factor) => placeFactor(order, factor, 1),
		(order, factor) => joinGroup(order, factor, 0),
		allEqual,
	];
	const cases = anyModel.chain((model) => {
		const ids = model.factors.map(({ id }) => id);
		return fc.record({
			model: fc.constant(model),
			order: anyOrder(ids),
			factor: fc.constantFrom(...ids),
			change: fc.constantFrom(...changes),
		});
	});

	test('keeps every factor once, in an order that is complete as it is', () => {
		fc.assert(
			fc.property(cases, ({ model, order, factor, change }) => {
				const complete = completeOrder(model, order);
				const changed = change(complete, factor);
				expect(completeOrder(model, changed)).toEqual(changed);
				expect(changed.flat().toSorted()).toEqual(complete.flat().toSorted());
			}),
		);
	});

	test('leaves the others in their order among themselves', () => {
		fc.assert(
			fc.property(cases, ({ model, order, factor, change }) => {
				fc.pre(change !== allEqual);
				const complete = completeOrder(model, order);
				expect(withoutFactor(change(complete, factor), factor)).toEqual(withoutFactor(complete, factor));
			}),
		);
	});

	test('moves up what moved down', () => {
		fc.assert(
			fc.property(cases, ({ model, order, factor }) => {
				const complete = completeOrder(model, order);
				fc.pre((complete[groupOf(complete, factor)]?.length ?? 0) === 1 && groupOf(complete, factor) < complete.length - 1);
				expect(moveFactor(moveFactor(complete, factor, 'down'), factor, 'up')).toEqual(complete);
			}),
		);
	});
});

describe('allEqual(order)', () => {
	test('is one group, and of nothing is nothing', () => {
		expect(allEqual(ORDER)).toEqual([['a', 'b', 'c', 'd']]);
		expect(allEqual([])).toEqual([]);
	});
});
