import { describe, expect, test } from 'vitest';
import { EXAMPLE } from '../../../src/instruments/stack/example.ts';
import * as findings from '../../../src/instruments/stack/findings.ts';
import { readPlan } from '../../../src/instruments/stack/read-plan.ts';
import * as words from '../../../src/instruments/stack/result-words.ts';
import { sayAmount, sayDays, sayMoney, sayUntil } from '../../../src/instruments/stack/say.ts';
import { answerOf, sumOf } from '../../../src/instruments/stack/taken.ts';
import * as formWords from '../../../src/instruments/stack/words.ts';
import type { Entries } from '../../../src/model/keeping/entries.ts';
import { questionOf } from '../../../src/model/look-up.ts';
import { WORDS } from '../../../src/model/stack/types.ts';
import { workOut } from '../../../src/model/stack/work-out.ts';
import { readRealModel } from '../../model/real-model.ts';

import { UNITS } from './units.ts';

const [ects] = UNITS;
const found = (entries: Entries) => {
	const read = readPlan(entries, UNITS);
	return [read, workOut(read.plan)] as const;
};
const INFINITY = Number.POSITIVE_INFINITY;

describe('amounts, prices and days', () => {
	test('are rounded outwards where they are ranges, and not at all where they are exact', () => {
		if (!ects) throw new Error();
		expect(sayAmount({ low: 3.125, high: 3.125 }, ects)).toBe('3.125 big credits');
		expect(sayAmount({ low: 1, high: 1 }, ects)).toBe('1 big credit');
		expect(sayAmount({ low: 1.3333, high: 1.6 }, ects)).toBe('1.3 to 1.6 big credits');
		expect(sayAmount({ low: 1.39, high: 1.61 }, ects)).toBe('1.3 to 1.7 big credits');
		expect(sayAmount({ low: 5, high: INFINITY }, ects)).toBe('at least 5 big credits');
	});

	test('carry their currency where it was typed', () => {
		expect(sayMoney({ low: 450, high: 450 }, { before: '€', after: '' })).toBe('€\u00a0450');
		expect(sayMoney({ low: 49.5, high: INFINITY }, { before: '', after: 'kr' })).toBe('at least 49.50\u00a0kr');
	});

	test('of which the end is not known say so', () => {
		expect(sayDays({ low: 0, high: 0 })).toBe('by 1 January 1970');
		expect(sayDays({ low: 0, high: INFINITY })).toBe('on 1 January 1970 at the earliest');
		expect(sayUntil({ low: 0, high: 31 })).toBe('until a day between 1 January 1970 and 1 February 1970');
		expect(sayUntil(undefined)).toBe(words.untilUnknown);
	});
});

describe('the headline', () => {
	const target: Entries = { name: 'A diploma', total: '60', limit: '15' };
	const piece: Entries = { 'piece-1-name': 'One', 'piece-1-amount': '20' };
	test.each([
		['nothing', {}, formWords.nothingYet],
		['a target alone', target, words.noPieces],
		['a piece without an amount', { ...target, 'piece-1-name': 'One' }, words.sizesUnknown],
		['no total', piece, words.noTotal('20 big credits')],
		['both', { ...target, ...piece }, words.wouldCount('A diploma', '15', '60 big credits', '45')],
		[
			'the word of the accepting body',
			{ ...target, ...piece, word: 'accepted-in-writing' },
			words.doesCount('A diploma', '15', '60 big credits', '45'),
		],
		['a no', { ...target, ...piece, word: 'does-not-count' }, words.countsNothing('A diploma', '60 big credits')],
		['enough', { total: '20', ...piece }, words.mayCoverAll(words.theTarget, '20 big credits')],
		[
			'a limit that closes an unknown amount',
			{ ...target, 'piece-1-amount': '5', 'piece-2-name': 'Two' },
			words.wouldCount('A diploma', '15', '60 big credits', '45'),
		],
	])('of %s', (_, entries: Entries, says) => {
		expect(findings.headline(...found(entries))).toBe(says);
	});
});

describe('what is said of the example', () => {
	const example = found(EXAMPLE);

	test('names the piece that expires, and the one from which on the limit is passed', () => {
		expect(findings.warnings(...example)).toEqual([
			expect.stringContaining('Data protection counts until a day between'),
			words.over('Statistics', '5 big credits', '15 big credits'),
		]);
	});

	test('compares the costs: 450 + 180 + 900 + 450 + 4,900 against 6,400', () => {
		expect(findings.costSays(...example)).toBe(words.dearer('€\u00a06880', '€\u00a0480'));
	});

	test('says what was converted, and that the target may count it otherwise', () => {
		expect(findings.conversions(example[0])).toEqual([
			words.converted('Data protection', '40 hours', '1.3 to 1.6 big credits'),
			words.convertedNote,
		]);
	});

	test('leaves nothing out, so nothing is missing', () => {
		expect(findings.missingSays(...example)).toBeUndefined();
	});

	test('says of each stop what is held, spent and left', () => {
		const stops = example[1].stops.map((stop) => findings.stopSays(example[0], stop));
		expect(stops[0]?.slice(0, 3)).toEqual([
			words.standing('5 big credits', '55'),
			words.holdOne('Reading data'),
			words.spent('€\u00a0450'),
		]);
		expect(stops[3]).toContain(words.expiredBy(['Data protection'], 1));
	});

	test('is the answer to the question, with its sum', () => {
		expect(answerOf(example[0])).toEqual({ kind: 'option', option: 'seller-in-writing' });
		expect(sumOf(...example)).toContain('at most 15 of 60 big credits would count');
	});
});

describe('what is said of less', () => {
	test('costs without the price of the rest say what the rest may cost', () => {
		expect(findings.costSays(...found({ price: '1000', 'piece-1-cost': '300' }))).toBe(words.restBelow('300', '1000', '700'));
		expect(findings.costSays(...found({ price: '200', 'piece-1-cost': '300' }))).toBe(words.piecesDearer('300', '200'));
		expect(findings.costSays(...found({ 'piece-1-cost': '300' }))).toBe(words.piecesCost('300'));
		expect(findings.costSays(...found({ word: 'does-not-count', 'piece-1-cost': '300' }))).toBe(words.onTop('300'));
		expect(findings.costSays(...found({ 'piece-1-name': 'One' }))).toBeUndefined();
		expect(findings.costSays(...found({ price: '1000', rest: '800', 'piece-1-cost': '150' }))).toBe(words.cheaper('950', '50'));
		expect(findings.costSays(...found({ price: '1000', rest: '800', 'piece-1-cost': '200' }))).toBe(words.costsSame);
		expect(findings.costSays(...found({ price: '1000', rest: '800', 'piece-1-cost': '1', 'piece-2-name': 'Two' }))).toBe(words.costsOpen);
	});

	test('all that is missing is named, and nothing before there is a piece', () => {
		expect(findings.missingSays(...found({ total: '60' }))).toBeUndefined();
		expect(findings.missingSays(...found({ 'piece-1-name': 'One' }))).toBe(
			words.missing([
				words.noSize(['One']),
				words.noTargetTotal,
				words.noTargetLimit,
				words.noTargetWord,
				words.noExpiry(['One']),
				words.noPrice(['One']),
				words.noTargetPrice,
				words.noRestPrice,
			]),
		);
	});

	test('an amount that cannot be converted says why', () => {
		expect(findings.conversions(found({ 'piece-1-amount': '3', 'piece-1-unit': 'ceu' })[0])).toEqual([
			words.notConvertible(words.pieceAt(1), 'units', 'big credits'),
		]);
	});

	test('without anybody’s word there is no answer', () => {
		const entries = { 'piece-1-amount': '3' };
		expect(answerOf(found(entries)[0])).toBeUndefined();
		expect(sumOf(...found(entries))).toBe('');
	});
});

test('whose word it can be are the options of the question', () => {
	expect(questionOf(readRealModel(), 'stacks').options?.map(({ id }) => id)).toEqual([...WORDS]);
});
