import fc from 'fast-check';
import { allowanceFrom } from '../../../src/model/time/allowance.ts';
import { dayNumber, dayOf } from '../../../src/model/time/day-numbers.ts';
import type { DaysOff } from '../../../src/model/time/days-off.ts';
import type { TimePlan } from '../../../src/model/time/plan.ts';

/** Days, days off and plans as people could enter them. */

const FIRST = dayNumber('2026-01-01');
const LAST = dayNumber('2032-12-31');

export const anyDay: fc.Arbitrary<string> = fc.integer({ min: FIRST, max: LAST }).map((number) => dayOf(number) ?? '');

const anyGap: fc.Arbitrary<DaysOff> = fc
	.tuple(anyDay, fc.integer({ min: -2, max: 30 }))
	.map(([from, length]) => ({ from, to: dayOf(dayNumber(from) + length) ?? from }));
export const anyDaysOff: fc.Arbitrary<readonly DaysOff[]> = fc.array(anyGap, { maxLength: 8 });

const tenths = (max: number) => fc.integer({ min: 0, max: max * 10 }).map((number) => number / 10);
const anyHours = fc.tuple(tenths(400), tenths(100)).map(([least, more]) => ({ least, most: least + more }));
const anyAllowance = fc.tuple(tenths(60), tenths(90)).map(([planned, actual]) => allowanceFrom(planned, actual));

/** What a whole plan says in any case. */
interface WholePlan extends TimePlan {
	readonly hours: { readonly least: number; readonly most: number };
	readonly pace: number;
	readonly start: string;
	readonly deadline: string;
}

/** A plan in which everything is known. */
export const wholePlan: fc.Arbitrary<WholePlan> = fc.record({
	hours: anyHours,
	pace: tenths(40),
	start: anyDay,
	deadline: anyDay,
	daysOff: anyDaysOff,
	undatedDaysOff: fc.integer({ min: 0, max: 20 }),
	allowance: anyAllowance,
});

/** A plan in which anything may be missing. */
export const anyPlan: fc.Arbitrary<TimePlan> = fc.record(
	{
		hours: fc.oneof(
			anyHours,
			tenths(100).map((least) => ({ least, most: undefined })),
		),
		pace: fc.oneof(tenths(40), fc.constantFrom(0, 168, 169, 1e-9, 1e9, Number.NaN, -1)),
		start: anyDay,
		deadline: anyDay,
		daysOff: anyDaysOff,
		undatedDaysOff: fc.constantFrom(0, 1, 10, 1e9, -1),
		allowance: anyAllowance,
	},
	{ requiredKeys: [] },
);
