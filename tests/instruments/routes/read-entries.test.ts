import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EXAMPLE, isField } from '../../../src/instruments/routes/entries.ts';
import { entriesFromFit, readEntries } from '../../../src/instruments/routes/read-entries.ts';
import { cleanEntries, type Entries } from '../../../src/model/keeping/entries.ts';

const TODAY = '2026-11-29';
const read = (entries: Entries) => readEntries(entries, ['a', 'b'], TODAY);

describe('isField()', () => {
	test.each(['day', 'weeks', 'pace', 'who-nobody', 'named-no-credential', 'hours-a', 'price-learning-at-work'])('knows %s', (field) => {
		expect(isField(field)).toBe(true);
	});
	test.each(['', 'days', 'who-', 'who-everyone', 'named-', 'hours-A', 'price-1', 'constructor'])('does not know %j', (field) => {
		expect(isField(field)).toBe(false);
	});
	test('knows every field of the example', () => {
		expect(cleanEntries(EXAMPLE, isField)).toEqual(EXAMPLE);
	});
});

describe('readEntries()', () => {
	test('knows no need where nothing is entered', () => {
		expect(read({}).needs).toEqual({
			time: { days: undefined, pace: undefined },
			cost: undefined,
			breadth: undefined,
			recognition: undefined,
			licence: undefined,
		});
	});

	test('reads the example', () => {
		expect(read(EXAMPLE).needs).toEqual({
			time: { days: 182, pace: { min: 6, max: 6 } },
			cost: { limit: 500 },
			breadth: 'skill',
			recognition: ['employers'],
			licence: { isInvolved: false, named: undefined },
		});
	});

	test.each<[string, Entries, number | undefined]>([
		['a day', { day: '2026-12-09' }, 10],
		['a day of another year, over 29 February', { day: '2028-11-29' }, 731],
		['a day before weeks', { day: '2026-12-09', weeks: '52' }, 10],
		['today', { day: TODAY }, 0],
		['weeks', { weeks: '12' }, 84],
		['months', { weeks: '6 months' }, 183],
		['weeks where the day has passed', { day: '2026-11-28', weeks: '2' }, 14],
		['nothing where the day has passed', { day: '2026-11-28' }, undefined],
		['nothing where there is no such day', { day: '2027-02-29' }, undefined],
		['nothing from what is no length of time', { weeks: 'soon' }, undefined],
		['nothing from more than fifty years', { weeks: '3000' }, undefined],
	])('takes the time until then from %s', (_, entries, days) => {
		expect(read(entries).needs.time?.days).toBe(days);
	});

	test('says of a day that has passed that it has, and of one that does not exist that it does not', () => {
		expect(read({ day: '2026-11-28' })).toMatchObject({ isPast: true, typed: { day: { problem: 'no-day' } } });
		expect(read({ day: '2027-02-29' })).toMatchObject({ isPast: false, typed: { day: { problem: 'no-day' } } });
		expect(read({ day: TODAY }).typed['day']).toEqual({});
	});

	test('takes a range of hours a week, and none beyond a week', () => {
		expect(read({ pace: '4–6' }).needs.time?.pace).toEqual({ min: 4, max: 6 });
		expect(read({ pace: '169' })).toMatchObject({ needs: { time: { pace: undefined } }, typed: { pace: { problem: 'too-much' } } });
	});

	test.each([
		['€ 1.200,50', 1200.5],
		['0', 0],
		['CHF 1’2', undefined],
	])('reads %j as a limit', (limit, amount) => {
		expect(read({ limit }).needs.cost?.limit).toBe(amount);
	});

	test('tells nobody from nobody yet', () => {
		expect(read({ 'who-nobody': 'yes' }).needs.recognition).toEqual([]);
		expect(read({ 'who-nobody': 'yes', 'who-body': 'yes' }).needs.recognition).toEqual(['body']);
	});

	test('reads what the authority named, of the routes that there are', () => {
		expect(read({ licence: 'yes', 'named-b': 'yes', 'named-c': 'yes' }).needs.licence).toEqual({ isInvolved: true, named: ['b'] });
		expect(read({ licence: 'yes' }).needs.licence).toEqual({ isInvolved: true, named: undefined });
		expect(read({ licence: 'perhaps' }).needs.licence).toBeUndefined();
	});

	test('reads what was told of each route', () => {
		expect(read({ 'hours-a': '30–40', 'price-a': '$ 300', 'hours-b': '0' })).toMatchObject({
			told: { a: { hours: { min: 30, max: 40 }, price: { min: 300, max: 300 } }, b: { hours: undefined, price: undefined } },
			typed: { 'hours-b': { problem: 'too-little' } },
		});
	});

	test('throws on nothing that can be typed', () => {
		fc.assert(
			fc.property(
				fc.dictionary(fc.constantFrom('day', 'weeks', 'pace', 'limit', 'breadth', 'hours-a', 'price-a'), fc.string()),
				(entries) => {
					expect(() => read(entries)).not.toThrow();
				},
			),
		);
	});
});

describe('entriesFromFit()', () => {
	test('takes hours a week, weeks and budget, and nothing of the credential', () => {
		expect(entriesFromFit({ hours: 40, pace: 7.5, weeks: 12, price: 300, budget: 500, allowance: 1.5 })).toEqual({
			pace: '7.5',
			weeks: '12',
			limit: '500',
		});
	});

	test('writes each number so that it is read as it was, and none below 0', () => {
		expect(entriesFromFit({ pace: 3.125, weeks: -12 })).toEqual({ pace: '3.1250' });
		expect(entriesFromFit({})).toEqual({});
	});
});
