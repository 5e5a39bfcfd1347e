import { describe, expect, test } from 'vitest';
import { listProducts, offerOf } from '../../../src/model/reading/product-offer.ts';
import type { Finding, FoundQuantity, ReadNumber } from '../../../src/model/reading/types.ts';

const place = { start: 0, end: 3 };
const money = (amount: number, rest: Partial<ReadNumber> = {}): ReadNumber => ({
	role: 'course',
	quantity: { kind: 'money', min: amount, max: amount, currency: 'EUR', ...place },
	...rest,
});
const hours = (min: number, max: number, product: string): ReadNumber => ({
	role: 'hours',
	quantity: { kind: 'duration', min, max, unit: 'hour', ...place } satisfies FoundQuantity,
	product,
});
const finding = (...numbers: readonly ReadNumber[]): Finding => ({
	question: 'price',
	status: 'contradicts',
	quotes: [],
	numbers,
	reason: 'several-products',
});

test('listProducts(findings) names each once', () => {
	const findings = [finding(money(1, { product: 'Basic' }), money(2, { product: 'Plus' })), finding(hours(1, 1, 'plus'))];
	expect(listProducts(findings)).toEqual(['Basic', 'Plus']);
	expect(listProducts([{ ...finding(money(1, { product: 'Basic' })), reason: undefined }])).toEqual([]);
});

describe('offerOf(finding, product)', () => {
	const basic = money(90, { product: 'Basic' });
	test.each([
		['its price', finding(basic, money(190, { product: 'Plus' })), { kind: 'measure', numbers: { price: 90 } }],
		['its hours', finding(hours(60, 60, 'basic')), { kind: 'measure', numbers: { hours: 60 } }],
		['its price beside a resit', finding(basic, money(20, { role: 'resit' })), { kind: 'measure', numbers: { price: 90 } }],
		['nothing where an exam comes on top', finding(basic, money(20, { role: 'exam' })), undefined],
		['nothing where it has two', finding(basic, basic), undefined],
		['nothing of a range', finding(hours(40, 60, 'Basic')), undefined],
		['nothing of a fee that is no price', finding(money(5, { product: 'Basic', role: 'registration' })), undefined],
		['nothing of another', finding(money(190, { product: 'Plus' })), undefined],
	])('is %s', (_, given, offer) => {
		expect(offerOf(given, 'Basic')).toEqual(offer);
	});
});
