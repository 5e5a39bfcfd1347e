import fc from 'fast-check';
import type { Renewal, RenewalQuestions } from '../../../src/model/renewal/types.ts';
import type { Interval } from '../../../src/model/types.ts';

const anyAmount: fc.Arbitrary<Interval> = fc
	.tuple(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 400 })), fc.oneof(fc.constant(0), fc.nat(200)))
	.map(([lo, more]) => ({ lo, hi: lo + more }));
const maybe = <Value>(one: fc.Arbitrary<Value>) => fc.option(one, { nil: undefined });

/** Entries of every kind: exact, rough, absent. */
export const anyRenewal = (questions: RenewalQuestions): fc.Arbitrary<Renewal> => {
	const chosen = questions
		.filter(({ reckoned }) => !reckoned)
		.map(({ id, options }) => maybe(fc.constantFrom(...options)).map((option) => (option ? [[id, option.id]] : [])));
	return fc.record({
		chosen: fc.tuple(...chosen).map((pairs) => Object.fromEntries(pairs.flat()) as Record<string, string>),
		useMonths: maybe(anyAmount),
		termMonths: maybe(anyAmount.map(({ lo, hi }) => ({ lo: lo + 1, hi: hi + 1 }))),
		price: maybe(anyAmount),
		hours: maybe(anyAmount),
		canBeTakenAgain: maybe(fc.boolean()),
		againPrice: maybe(anyAmount),
		againHours: maybe(anyAmount),
	});
};

/** A number that a range allows: `at` is the place in it, 0 to 1. */
const within = ({ lo, hi }: Interval, at: number): Interval => {
	const exact = lo + (hi - lo) * at;
	return { lo: exact, hi: exact };
};

/** The same entries with everything known, in one of the ways that they leave. `at` decides which. */
export function complete(questions: RenewalQuestions, renewal: Renewal, at: readonly number[]): Renewal {
	const [place = 0, other = 0, again = 0, most = 0] = at;
	const known = (amount: Interval | undefined, least = 0) => within(amount ?? { lo: least, hi: 600 }, place);
	const isTold = renewal.canBeTakenAgain ?? (renewal.againPrice || renewal.againHours ? true : undefined);
	return {
		chosen: Object.fromEntries(
			questions
				.filter(({ reckoned }) => !reckoned)
				.map(({ id, options }, index) => {
					const drawn = options[Math.floor((most * (index + 3) * 7) % options.length)] ?? options[0];
					return [id, renewal.chosen[id] ?? drawn?.id ?? ''];
				}),
		),
		useMonths: known(renewal.useMonths),
		termMonths: within(renewal.termMonths ?? { lo: 1, hi: 600 }, other),
		price: known(renewal.price),
		hours: within(renewal.hours ?? { lo: 0, hi: 600 }, other),
		canBeTakenAgain: isTold ?? again > 0.5,
		againPrice: within(renewal.againPrice ?? { lo: 0, hi: 600 }, other),
		againHours: known(renewal.againHours),
	};
}
