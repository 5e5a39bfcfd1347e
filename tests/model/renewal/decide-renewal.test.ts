import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decideRenewal } from '../../../src/model/renewal/decide-renewal.ts';
import { modelOf, orderOf } from '../../../src/model/renewal/renewal-model.ts';
import type { Renewal } from '../../../src/model/renewal/types.ts';
import { tries } from '../tries.ts';
import { exactly, NOTHING, readRenewalQuestions } from './questions.ts';
import { anyRenewal, complete } from './renewals.ts';

const QUESTIONS = await readRenewalQuestions();
const decide = (renewal: Partial<Renewal>) => decideRenewal(QUESTIONS, { ...NOTHING, ...renewal });
const anyPlaces = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 });

/** A certificate of three years that adverts ask for, still used for five; renewing is a quarter of coming back. */
const USUAL: Renewal = {
	chosen: { 'asked-for': 'adverts', 'can-renew': 'can', 'rests-on-it': 'nothing', spare: 'by-giving-up' },
	useMonths: exactly(60),
	termMonths: exactly(36),
	price: exactly(50),
	hours: exactly(10),
	againPrice: exactly(200),
	againHours: exactly(40),
};
const withChosen = (chosen: Record<string, string>, renewal: Partial<Renewal> = {}): Renewal => ({
	...USUAL,
	...renewal,
	chosen: { ...USUAL.chosen, ...chosen },
});
const without = (...names: readonly (keyof Renewal)[]): Renewal =>
	Object.fromEntries(Object.entries(USUAL).filter(([name]) => !names.includes(name as keyof Renewal))) as unknown as Renewal;

describe('the weights', () => {
	test('are worked by hand: three factors tied first and two second, of five', () => {
		// Each at least 1/10. Corners: a half shared by three, a half shared by five. Their mean: 0.1 + (1/6 + 1/10) / 2 = 23.3; 0.1 + (0 + 1/10) / 2 = 15.
		expect(orderOf(QUESTIONS)).toEqual([
			['asked-for', 'rests-on-it', 'use'],
			['again', 'spare'],
		]);
		expect(decideRenewal(QUESTIONS, USUAL).contributions.map(({ question }) => question)).not.toContain('can-renew');
	});
});

describe('decideRenewal(questions, renewal)', () => {
	test('adds up by hand', () => {
		// Points 23, 23, 23, 15, 15 = 99. Values: adverts 3/4, nothing 0, whole term 1, (1 + 1) / 2, by giving up 1/2.
		const got = (23 * 0.75 + 23 * 0 + 23 * 1 + 15 * 1 + 15 * 0.5) / 0.99;
		const { range, outcome, kind, verdict } = decideRenewal(QUESTIONS, USUAL);
		expect(range.lo).toBeCloseTo(got, 9);
		expect(range.hi).toBeCloseTo(got, 9);
		expect({ outcome, kind, verdict }).toEqual({ outcome: 'renew', kind: 'score', verdict: 'worth' });
	});

	test.each([
		['nothing known', NOTHING, 'open', 'not-settled'],
		[
			'required, usable and renewable, whatever it costs',
			withChosen({ 'asked-for': 'required', spare: 'hardly' }, { price: exactly(9e9) }),
			'renew',
			'required',
		],
		['required, and nothing else known', { chosen: { 'asked-for': 'required' } }, 'open', 'required-if'],
		['required and wanted, but perhaps too late', withChosen({ 'asked-for': 'required', 'can-renew': '' }), 'open', 'required-if'],
		['required for work that is given up', withChosen({ 'asked-for': 'required' }, { useMonths: exactly(0) }), 'lapse', 'ruled-out'],
		['required and too late', withChosen({ 'asked-for': 'required', 'can-renew': 'cannot' }), 'lapse', 'ruled-out'],
		['no more use, and nothing else known', { ...NOTHING, useMonths: exactly(0) }, 'lapse', 'ruled-out'],
		['perhaps no more use', { ...USUAL, useMonths: { lo: 0, hi: 60 } }, 'open', 'not-settled'],
		['all as usual but for whether it can be renewed', withChosen({ 'can-renew': '' }), 'open', 'worth-if'],
		[
			'nobody asks, nothing rests on it, and it costs what coming back costs',
			withChosen({ 'asked-for': 'nobody' }, { price: exactly(200), hours: exactly(40) }),
			'lapse',
			'score',
		],
		[
			'the same, but who asks for it is not known',
			withChosen({ 'asked-for': '', spare: 'hardly' }, { price: exactly(900), hours: exactly(90), useMonths: exactly(1) }),
			'open',
			'may-be-required',
		],
		[
			'nobody asks, but another credential rests on it',
			withChosen({ 'asked-for': 'nobody', 'rests-on-it': 'credential' }),
			'renew',
			'score',
		],
		[
			'everything acceptable',
			withChosen({ 'asked-for': 'plus', 'rests-on-it': 'membership' }, { useMonths: exactly(18), price: exactly(200), hours: exactly(40) }),
			'renew',
			'score',
		],
		['prices not known, which cannot turn it', without('price', 'againPrice'), 'renew', 'score'],
	] as const)('with %s', (_, renewal, outcome, kind) => {
		const decision = decideRenewal(QUESTIONS, renewal as Renewal);
		expect([decision.outcome, decision.kind]).toEqual([outcome, kind]);
	});

	test('puts what is acceptable on everything at 50', () => {
		const { range, verdict } = decideRenewal(
			QUESTIONS,
			withChosen({ 'asked-for': 'plus', 'rests-on-it': 'membership' }, { useMonths: exactly(18), price: exactly(200), hours: exactly(40) }),
		);
		expect(range.lo).toBeCloseTo(50, 9);
		expect(verdict).toBe('worth');
	});

	test.each([
		['what rules it out', { ...USUAL, useMonths: exactly(0) }, ['use']],
		['both that rule it out', { ...withChosen({ 'can-renew': 'cannot' }), useMonths: exactly(0) }, ['can-renew', 'use']],
		['what a requirement waits for, what is asked first before the rest', { chosen: { 'asked-for': 'required' } }, ['can-renew', 'use']],
		[
			'who asks, where only that could save it',
			withChosen({ 'asked-for': '', spare: 'hardly' }, { price: exactly(900), hours: exactly(90), useMonths: exactly(1) }),
			['asked-for'],
		],
		['nothing, where the score decides', USUAL, []],
	] as const)('rests on %s', (_, renewal, because) => {
		expect(decideRenewal(QUESTIONS, renewal as Renewal).because).toEqual(because);
	});

	test('waits for some open answer as long as it is open', () => {
		fc.assert(
			fc.property(anyRenewal(QUESTIONS), (renewal) => {
				const { outcome, kind, because, open } = decideRenewal(QUESTIONS, renewal);
				if (outcome === 'open') {
					expect(because).not.toEqual([]);
					expect(open.map(({ question }) => question)).toEqual(expect.arrayContaining([...because]));
				} else expect(because.length > 0).toBe(kind === 'ruled-out');
			}),
			{ numRuns: tries(200) },
		);
	});

	test('says nothing settled that any way of filling in the rest would change, and narrows the range', () => {
		fc.assert(
			fc.property(anyRenewal(QUESTIONS), anyPlaces, (renewal, places) => {
				const [now, then] = [decideRenewal(QUESTIONS, renewal), decideRenewal(QUESTIONS, complete(QUESTIONS, renewal, places))];
				expect(then.outcome).not.toBe('open');
				if (now.outcome !== 'open') expect(then.outcome).toBe(now.outcome);
				expect(then.range.lo).toBeGreaterThanOrEqual(now.range.lo - 1e-9);
				expect(then.range.hi).toBeLessThanOrEqual(now.range.hi + 1e-9);
			}),
			{ numRuns: tries(300) },
		);
	});

	test('gives contributions that add up to the range less 50', () => {
		fc.assert(
			fc.property(anyRenewal(QUESTIONS), (renewal) => {
				const { contributions, range } = decideRenewal(QUESTIONS, renewal);
				expect(contributions.reduce((sum, { lo }) => sum + lo, 50)).toBeCloseTo(range.lo, 6);
				expect(contributions.reduce((sum, { hi }) => sum + hi, 50)).toBeCloseTo(range.hi, 6);
			}),
			{ numRuns: tries(100) },
		);
	});

	test('says the same in whatever order the questions stand, but for that order', () => {
		fc.assert(
			fc.property(anyRenewal(QUESTIONS), (renewal) => {
				const { contributions, ...one } = decideRenewal(QUESTIONS, renewal);
				const { contributions: turned, ...other } = decideRenewal(QUESTIONS.toReversed(), renewal);
				expect(other).toEqual(one);
				expect(turned.toReversed()).toEqual(contributions);
			}),
			{ numRuns: tries(100) },
		);
	});

	test('never lowers the range for a cheaper renewal or a longer use', () => {
		fc.assert(
			fc.property(anyRenewal(QUESTIONS), fc.nat(50), (renewal, less) => {
				const cheaper = (amount: Renewal['price']) => amount && { lo: Math.max(0, amount.lo - less), hi: Math.max(0, amount.hi - less) };
				const better: Renewal = {
					...renewal,
					useMonths: renewal.useMonths && { lo: renewal.useMonths.lo + less, hi: renewal.useMonths.hi + less },
					price: cheaper(renewal.price),
					hours: cheaper(renewal.hours),
				};
				// Where taking it again is free, a renewal that becomes free too is as expensive, which is still better than before.
				const [now, then] = [decideRenewal(QUESTIONS, renewal), decideRenewal(QUESTIONS, better)];
				expect(then.range.lo).toBeGreaterThanOrEqual(now.range.lo - 1e-9);
				expect(then.range.hi).toBeGreaterThanOrEqual(now.range.hi - 1e-9);
			}),
			{ numRuns: tries(200) },
		);
	});

	test('changes nothing that it is given', () => {
		const frozen = structuredClone(USUAL);
		decideRenewal(QUESTIONS, USUAL);
		expect(USUAL).toEqual(frozen);
	});
});

describe('what would change the outcome', () => {
	test('is every single answer that does, and no other', () => {
		fc.assert(
			fc.property(anyRenewal(QUESTIONS), (renewal) => {
				const now = decideRenewal(QUESTIONS, renewal);
				const { answers } = modelOf(QUESTIONS, renewal);
				for (const { id, options, reckoned } of QUESTIONS) {
					if (reckoned) continue;
					for (const option of options) {
						const then = decideRenewal(QUESTIONS, { ...renewal, chosen: { ...renewal.chosen, [id]: option.id } });
						const told = now.changes.find((change) => change.question === id && change.option === option.id);
						expect(told?.to ?? now.outcome).toBe(then.outcome);
						if (told && !Object.hasOwn(answers, id)) expect(told.step).toBe(0);
					}
				}
			}),
			{ numRuns: tries(60) },
		);
	});

	test('begins with the smallest step', () => {
		const { changes } = decide(withChosen({ 'asked-for': 'plus' }));
		expect(changes.map(({ step }) => step)).toEqual(changes.map(({ step }) => step).sort((a, b) => a - b));
		expect(changes).toContainEqual({ question: 'can-renew', option: 'cannot', to: 'lapse', step: 1 });
	});
});
