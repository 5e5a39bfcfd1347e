import { toCents } from '~/model/money/cents.ts';
import type { Cost } from '~/model/money/cost.ts';
import { renewalsWithin } from '~/model/money/renewals.ts';
import type { Bounds, CostEntry, LineKind } from '~/model/money/types.ts';
import { monthsBegun } from '~/model/money/work-time.ts';
import type { MoneyFormat } from './format-money.ts';
import { percentOf } from './format-share.ts';
import * as words from './result-words.ts';

/** One row of the bill. */
export interface BillRow {
	readonly line: LineKind;
	readonly cost: Bounds;
	/** How it comes about; '' where there is nothing to say. */
	readonly how: string;
}

/** The lines that cost something, or could: what is certain to cost nothing is no row. */
export function billRows(entry: CostEntry, { lines }: Cost, money: MoneyFormat): readonly BillRow[] {
	return lines.filter(({ cost }) => cost.max !== 0).map(({ line, cost }) => ({ line, cost, how: HOW[line](entry, money) }));
}

/** Months as words: "6 months begun", "4 to 6 months begun"; '' where they are not known. */
export function monthsWords({ min, max }: { readonly min: number; readonly max: number | undefined }): string {
	if (max === undefined) return '';
	return min === max ? words.how.monthCount(max) : words.how.monthRange(min, max);
}

const amountOf = (amount: number | undefined, money: MoneyFormat) => {
	const cents = toCents(amount);
	return cents === undefined ? undefined : money.exactly(cents);
};

const HOW: Readonly<Record<LineKind, (entry: CostEntry, money: MoneyFormat) => string>> = {
	course: ({ course, workload = {} }, money) => {
		if (course?.kind === 'instalments') {
			const [each, before] = [amountOf(course.instalment, money), course.deposit ? amountOf(course.deposit, money) : undefined];
			if (!each || course.count === undefined) return '';
			return [words.how.instalments(course.count, each), before && words.how.deposit(before)].filter(Boolean).join(' ');
		}
		const fee = course?.kind === 'monthly' ? amountOf(course.fee, money) : undefined;
		const months = monthsWords(monthsBegun(workload));
		return fee && months ? words.how.months(months, fee) : '';
	},
	exam: () => '',
	resits: ({ exam }, money) => {
		if (!exam || exam.kind === 'none') return '';
		const fee = amountOf(exam.resitFee, money);
		if (!fee) return '';
		return exam.resitChance === undefined ? words.how.resitOpen : words.how.resit(percentOf(exam.resitChance), fee);
	},
	materials: () => '',
	renewals: ({ renewal = {}, horizonYears }, money) => {
		const [fee, count] = [amountOf(renewal.fee, money), renewalsWithin(horizonYears, renewal.everyYears)];
		return fee && count !== undefined ? words.how.renewals(count, fee) : '';
	},
};
