import { addBounds, countable, exactly, isAmount, isShare, mapBounds, NOTHING, OPEN, onlyInput, shareOfCents, toCents } from './cents.ts';
import { renewalsWithin } from './renewals.ts';
import type { Bounds, CourseFee, Exam, Input, Part, Renewal, Workload } from './types.ts';
import { missingWork, monthsBegun } from './work-time.ts';

/** What the course itself costs: its price, its instalments with what is paid before them, or a month's fee for each month begun. */
export function courseCost(course: CourseFee | undefined, workload: Workload): Part {
	if (!course) return { cost: OPEN, missing: ['fee-kind'] };
	if (course.kind === 'once') return onlyInput(course.price, 'price');
	return course.kind === 'instalments' ? instalmentCost(course) : subscriptionCost(course.fee, workload);
}

function instalmentCost({ instalment, count, deposit = 0 }: CourseFee & { readonly kind: 'instalments' }): Part {
	const each = onlyInput(instalment, 'instalment');
	const isCounted = isAmount(count) && Number.isInteger(count) && count > 0;
	// There is at least one of them, or there would be none to speak of.
	const all: Bounds = isCounted ? mapBounds(each.cost, (cents) => cents * count) : { min: each.cost.min, max: undefined };
	return {
		cost: addBounds([exactly(toCents(deposit)), all]),
		missing: [...each.missing, ...(isCounted ? [] : (['instalments'] as const))],
	};
}

function subscriptionCost(fee: number | undefined, workload: Workload): Part {
	const cents = toCents(fee);
	if (cents === 0) return { cost: NOTHING, missing: [] };
	const missing = missingWork(workload, true);
	if (cents === undefined) return { cost: OPEN, missing: ['monthly-fee', ...missing] };
	const months = monthsBegun(workload);
	const least = mapBounds(exactly(cents), (month) => month * months.min).min;
	return { cost: { min: least, max: months.max === undefined ? undefined : countable(cents * months.max) }, missing };
}

/** What the exam costs at the first try. */
export function examCost(exam: Exam | undefined): Part {
	if (!exam) return { cost: OPEN, missing: ['exam-kind'] };
	return exam.kind === 'extra' ? onlyInput(exam.fee, 'exam-fee') : { cost: NOTHING, missing: [] };
}

/**
 * What resits may cost: chance × fee of one, as an expectation over many people like this one. Where the chance is not known, anything from no
 * resit to one; where the fee is not known, anything at all, unless the person is sure of passing.
 */
export function resitCost(exam: Exam | undefined): Part {
	// Whether there is an exam at all is asked for by the line before.
	if (!exam) return { cost: OPEN, missing: [] };
	if (exam.kind === 'none') return { cost: NOTHING, missing: [] };
	const cents = toCents(exam.resitFee);
	if (exam.resitChance === 0 || cents === 0) return { cost: NOTHING, missing: [] };
	const isJudged = isShare(exam.resitChance);
	const missing: readonly Input[] = [
		...(cents === undefined ? (['resit-fee'] as const) : []),
		...(isJudged ? [] : (['resit-chance'] as const)),
	];
	if (cents === undefined) return { cost: OPEN, missing };
	return { cost: isJudged ? exactly(shareOfCents(cents, exam.resitChance ?? 0)) : { min: 0, max: cents }, missing };
}

/** What renewals cost within the horizon: fee × how many fall into it. */
export function renewalCost({ fee, everyYears }: Renewal, horizonYears: number | undefined): Part {
	const cents = toCents(fee);
	const count = renewalsWithin(horizonYears, everyYears);
	if (cents === 0 || count === 0) return { cost: NOTHING, missing: [] };
	if (cents !== undefined && count !== undefined) return { cost: mapBounds(exactly(cents), (one) => one * count), missing: [] };
	const isPositive = (years: number | undefined) => isAmount(years) && years > 0;
	return {
		cost: OPEN,
		missing: [
			...(cents === undefined ? (['renewal-fee'] as const) : []),
			...(isPositive(everyYears) ? [] : (['renewal-years'] as const)),
			...(isPositive(horizonYears) ? [] : (['horizon'] as const)),
		],
	};
}
