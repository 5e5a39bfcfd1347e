import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../src/model/types.ts';
import { effectOf } from '../../../src/model/verdict/effect.ts';
import { scoreAnswers } from '../../../src/model/verdict/score.ts';
import { effect } from '../../../src/words/effect-words.ts';
import { SMALL_MODEL } from '../../support/small-fit.ts';

const option = (id: string) => ({ kind: 'option', option: id }) as const;
const price = (of: number) => ({ kind: 'measure', numbers: { price: of, budget: 100 } }) as const;
const CLEAR: Answers = { licence: option('none-asked'), demand: option('some') };
const PAID: Answers = { ...CLEAR, price: price(100) };

/** What the second set of answers did, and how it is told. */
function between(before: Answers, after: Answers) {
	const [first, second] = [before, after].map((answers) => scoreAnswers(SMALL_MODEL, 'learn', answers));
	if (!first || !second) throw new Error('Two sets of answers give two results.');
	const found = effectOf(first, second);
	return { ...found, told: effect(found, second) };
}

describe('effectOf(before, after)', () => {
	test('gives the whole points by which each end of the range moves, and the range before', () => {
		const moved = between(PAID, { ...PAID, known: option('brand') });
		expect(moved.lo).toBeGreaterThan(0);
		expect(moved.hi).toBe(-moved.lo);
		expect(moved.told).toBe(`Worst case up ${moved.lo}, best case down ${moved.lo}`);
		expect(moved.before).toEqual(scoreAnswers(SMALL_MODEL, 'learn', PAID).shownRange);
	});

	test('takes a move that a rounded range would hide', () => {
		const before = scoreAnswers(SMALL_MODEL, 'learn', { ...PAID, price: price(90) });
		const after = scoreAnswers(SMALL_MODEL, 'learn', { ...PAID, price: price(86) });
		expect(after.shownRange).toEqual(before.shownRange);
		expect(effectOf(before, after)).toMatchObject({ lo: 1, hi: 1 });
	});

	test('says that nothing moves, without a minus before the nought', () => {
		expect(Object.values(between(PAID, PAID)).map((value) => Object.is(value, -0))).not.toContain(true);
		expect(between(PAID, PAID)).toMatchObject({
			lo: 0,
			hi: 0,
			standing: null,
			checksLess: 0,
			told: 'No change: this answer moves nothing',
		});
	});

	test('tells no points before a range is due, and then of the first one', () => {
		expect(between({}, { known: option('named') })).toMatchObject({ lo: 0, hi: 0, before: null, told: '' });
		expect(between(CLEAR, PAID)).toMatchObject({ lo: 0, hi: 0, before: null, told: 'Your first range' });
	});

	test('tells what rules it out at once, also before a range is due, and what no longer does', () => {
		const out = { ...CLEAR, licence: option('another') };
		expect(between(CLEAR, out)).toMatchObject({ standing: { from: 'open-to-judgement', to: 'ruled-out' }, told: 'This rules it out' });
		expect(between(out, CLEAR).told).toBe('No longer ruled out');
		expect(between(PAID, { ...PAID, adds: option('repeats') }).told).toMatch(/^This holds it back, /);
		expect(between({ ...PAID, adds: option('repeats') }, PAID).told).toMatch(/^No longer held back, /);
	});

	test('counts what can no longer rule it out', () => {
		expect(between({ demand: option('some') }, CLEAR).checksLess).toBe(1);
		const due = scoreAnswers(SMALL_MODEL, 'learn', PAID);
		const nothing = { lo: 0, hi: 0, standing: null, before: due.shownRange };
		expect(effect({ ...nothing, checksLess: 1 }, due)).toBe('No change in points, but this cannot rule it out any more');
	});
});
