import fc from 'fast-check';
import type { CostEntry } from '../../../src/model/money/types.ts';

/** Whole cents of a sum that somebody could be asked for. */
export const anyCents = () => fc.integer({ min: 0, max: 1_000_000_00 });
const amount = () => anyCents().map((cents) => cents / 100);
const share = () => fc.integer({ min: 0, max: 10_000 }).map((parts) => parts / 10_000);
const years = () => fc.integer({ min: 1, max: 40 }).map((quarters) => quarters / 4);
const maybe = <Value>(known: fc.Arbitrary<Value>, isWhole: boolean) => (isWhole ? known : fc.option(known, { nil: undefined }));

/** Any entry; with `isWhole` every input of it is known. */
export function anyEntry(isWhole = false): fc.Arbitrary<CostEntry> {
	const one = <Value>(known: fc.Arbitrary<Value>) => maybe(known, isWhole);
	const resit = { resitFee: one(amount()), resitChance: one(share()) };
	const range = fc
		.tuple(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 200 }))
		.map(([min, more]) => ({ min, max: min + more }));
	return fc.record({
		course: one(
			fc.oneof(
				fc.record({ kind: fc.constant('once' as const), price: one(amount()) }),
				fc.record({
					kind: fc.constant('instalments' as const),
					instalment: one(amount()),
					count: one(fc.integer({ min: 1, max: 60 })),
					deposit: fc.option(amount(), { nil: undefined }),
				}),
				fc.record({ kind: fc.constant('monthly' as const), fee: one(amount()) }),
			),
		),
		workload: fc.record({
			hours: one(range),
			allowance: one(fc.integer({ min: 1, max: 12 }).map((quarters) => quarters / 4)),
			pace: one(fc.integer({ min: 1, max: 40 })),
		}),
		exam: one(
			fc.oneof(
				fc.constant({ kind: 'none' as const }),
				fc.record({ kind: fc.constant('included' as const), ...resit }),
				fc.record({ kind: fc.constant('extra' as const), fee: one(amount()), ...resit }),
			),
		),
		materials: one(amount()),
		renewal: fc.record({ fee: one(amount()), everyYears: one(years()) }),
		horizonYears: one(years()),
		funding: fc.option(
			fc.record({
				kind: fc.constantFrom('amount', 'course-share', 'whole-share'),
				amount: one(amount()),
				share: one(share()),
				clawbackMonths: one(fc.integer({ min: 0, max: 48 })),
			}),
			{ nil: undefined },
		),
		hourValue: fc.option(amount(), { nil: undefined }),
	});
}
