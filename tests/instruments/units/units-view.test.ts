import { describe, expect, test } from 'vitest';
import { quantityText, rangeText, shareText } from '../../../src/instruments/units/amount-text.ts';
import { headlineOf, secondOf } from '../../../src/instruments/units/headline.ts';
import { readUnits } from '../../../src/instruments/units/read-units.ts';
import * as words from '../../../src/instruments/units/result-words.ts';
import { viewUnits } from '../../../src/instruments/units/units-view.ts';
import { PRACTICES, UNITS } from './some-names.ts';

function view(entries: Record<string, string>) {
	const read = readUnits(entries, UNITS);
	const found = viewUnits(read, PRACTICES);
	if (!found) throw new Error('There is nothing to show.');
	return { ...found, read, headline: headlineOf(found, read.units), second: secondOf(found, read.units, read.share) };
}

describe('viewUnits(read, practices)', () => {
	test('shows nothing as long as there is no unit', () => {
		expect(viewUnits(readUnits({ amount: '6' }, UNITS), PRACTICES)).toBeUndefined();
	});

	test('is about one where there is no amount, and says that it is missing', () => {
		expect(view({ unit: 'ects' })).toMatchObject({
			amount: { lo: 1, hi: 1 },
			hours: { lo: 25, hi: 30 },
			missing: ['amount', 'share', 'load'],
		});
	});

	test('puts units of the kind that was entered first', () => {
		const kinds = (unit: string) => view({ amount: '2', unit }).groups.map(({ counts, ground }) => [counts, ground]);
		expect(kinds('ects')).toEqual([
			['total', 'straight'],
			['supervised', 'open'],
		]);
		expect(kinds('ceu')).toEqual([
			['supervised', 'straight'],
			['total', 'open'],
		]);
	});

	test('crosses over by the share that was entered, and needs nothing more', () => {
		const { groups, otherHours, missing } = view({ amount: '6', unit: 'ects', share: '20', load: '48' });
		expect(groups[1]).toMatchObject({ counts: 'supervised', ground: 'share' });
		expect(otherHours).toEqual({ lo: 30, hi: 36 });
		expect(missing).toEqual([]);
	});

	test('crosses over to all units but those without a size', () => {
		const { groups } = view({ amount: '2', unit: 'ceu', share: '20' });
		expect(groups[1]?.ground).toBe('share');
		expect(groups[1]?.rows.map(({ conversion }) => conversion.kind)).toEqual(['amount', 'amount', 'open', 'amount']);
	});

	test('does not ask for a share where it is the size of points that is missing', () => {
		expect(view({ amount: '12', unit: 'point', share: '20' })).toMatchObject({ hours: undefined, missing: ['load'] });
	});

	test('gives hours of an unknown kind to each kind of unit as what they would be', () => {
		const { groups, missing } = view({ amount: '40', unit: 'hours' });
		expect(groups.map(({ ground, rows }) => [ground, rows.map(({ unit }) => unit.counts)])).toEqual([
			['if', ['total', 'total', 'total', 'total']],
			['if', ['supervised', 'supervised']],
		]);
		expect(missing).toEqual(['unit', 'load']);
	});
});

describe('what is said first', () => {
	test.each([
		['credits in hours', { amount: '6', unit: 'ects' }, words.means('6 ECTS credits', '150 to 180 hours in all')],
		['hours in credits', { amount: '150', unit: 'total-hour' }, words.wouldBe('150 hours in all', '5 to 6 ECTS credits or 15 UK credits')],
		['supervised hours in units of their own', { amount: '20', unit: 'supervised-hour' }, words.wouldBe('20 supervised hours', '2 CEUs')],
		['one', { amount: '1', unit: 'ceu' }, words.means('1 CEU', '10 supervised hours')],
		['hours of an unknown kind', { amount: '40', unit: 'hours' }, words.askWhich],
		['points without a size', { amount: '12', unit: 'point' }, words.noSize('12 points')],
		['points with one', { amount: '12', unit: 'point', load: '48' }, words.means('12 points', '300 hours in all')],
	])('of %s', (_, entries, says) => {
		expect(view(entries).headline).toBe(says);
	});

	test.each([
		['without a share', { amount: '6', unit: 'ects' }, words.noShare.supervised],
		['with one', { amount: '6', unit: 'ects', share: '20' }, words.throughShare.supervised('20 %', '30 to 36 supervised hours')],
		['the other way', { amount: '2', unit: 'ceu', share: '20–40' }, words.throughShare.total('20 to 40 %', '50 to 100 hours in all')],
		['with one that may be 0', { amount: '2', unit: 'ceu', share: '0–40' }, words.noSupervision],
		['of hours of an unknown kind', { amount: '40', unit: 'hours' }, undefined],
	])('then of the other kind of hours, %s', (_, entries, says) => {
		expect(view(entries).second).toBe(says);
	});
});

describe('amounts as they are read', () => {
	test.each([
		[{ lo: 15, hi: 18 }, '15 to 18'],
		[{ lo: 400 / 30, hi: 16 }, '13.3 to 16'],
		[{ lo: 10 / 3, hi: 10 / 3 }, '3.33'],
		[{ lo: 127.5, hi: 135 }, '127.5 to 135'],
		[{ lo: 2_500_000, hi: 2_500_000 }, '2500000'],
		[{ lo: 0, hi: 0 }, '0'],
		[{ lo: 0.0001, hi: 0.5 }, words.range(words.under('0.01'), '0.5')],
		[{ lo: 3.0000001, hi: 3.0000002 }, '3'],
	])('%j is %s', (interval, text) => {
		expect(rangeText(interval)).toBe(text);
	});

	test('have their unit in one or in many', () => {
		const unit = { one: 'CEU', many: 'CEUs' };
		expect([0, 1, 1.5].map((count) => quantityText({ lo: count, hi: count }, unit))).toEqual(['0 CEUs', '1 CEU', '1.5 CEUs']);
		expect(quantityText({ lo: 1, hi: 2 }, unit)).toBe('1 to 2 CEUs');
	});

	test('are shares in percent', () => {
		expect(shareText({ lo: 0.2, hi: 0.4 })).toBe('20 to 40 %');
	});
});
