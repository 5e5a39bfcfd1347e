import { isSettled, toCents } from '~/model/money/cents.ts';
import { type Cost, workCost } from '~/model/money/cost.ts';
import type { CostEntry } from '~/model/money/types.ts';
import { type MoneyFormat, moneyIn } from './format-money.ts';
import type { CostReading } from './read-entries.ts';
import * as words from './result-words.ts';
import * as fieldWords from './words.ts';

export interface CostSaysProps {
	readonly reading: CostReading;
}

/** Whether anything is known of a bill yet. */
export const isBegun = ({ bill }: Cost): boolean => bill.min > 0 || bill.max !== undefined;

/** What it costs in one sentence, whether that fits what is set aside, what would have to be paid back, and what is missing. */
export function CostSays({ reading: { entry, currency, otherCurrency, budget } }: CostSaysProps) {
	const cost = workCost(entry);
	const money = moneyIn(currency);
	if (!isBegun(cost))
		return (
			<p class="worksheet__says" role="status">
				{fieldWords.start}
			</p>
		);
	const { clawback } = cost;
	const says = saysOwn(cost, money, isExpected(entry));
	const fits = budget === undefined ? '' : saysBudget(cost, toCents(budget) ?? 0, money);
	const owed =
		clawback &&
		(clawback.months === undefined
			? words.owedOpen(money.within(clawback.owed))
			: words.owed(money.within(clawback.owed), clawback.months));
	const missing = words.missing(cost.missing.map((input) => words.inputs[input]));
	return (
		<>
			<p class="worksheet__says" role="status">
				<span key={says}>{says}</span>
			</p>
			{otherCurrency && <p class="cost-warns">{words.twoCurrencies(currency, otherCurrency)}</p>}
			{fits && <p key={fits}>{fits}</p>}
			{owed && <p key={owed}>{owed}</p>}
			{cost.missing.length > 0 && (
				<p class="worksheet__missing" key={missing}>
					{missing}
				</p>
			)}
		</>
	);
}

/** A chance of a resit is in it: nobody pays exactly this. */
const isExpected = ({ exam }: CostEntry) =>
	exam !== undefined && exam.kind !== 'none' && Boolean(exam.resitFee) && Boolean(exam.resitChance) && exam.resitChance !== 1;

function saysOwn({ own }: Cost, money: MoneyFormat, isAverage: boolean): string {
	if (own.max === 0) return words.own.free;
	if (own.max === undefined) return own.min === 0 ? words.own.coveredSoFar : words.own.atLeast(money.exactly(own.min));
	return !isSettled(own)
		? words.own.range(money.exactly(own.min), money.exactly(own.max))
		: isAverage
			? words.own.expected(money.exactly(own.min))
			: words.own.settled(money.exactly(own.min));
}

function saysBudget({ own }: Cost, budget: number, money: MoneyFormat): string {
	if (own.min > budget) {
		const over = { min: own.min - budget, max: own.max === undefined ? undefined : own.max - budget };
		return words.budgetSays.over(money.within(over));
	}
	if (own.max === undefined || own.max > budget) return words.budgetSays.open;
	if (own.min === budget) return words.budgetSays.exact;
	return words.budgetSays.fits(money.within({ min: budget - own.max, max: budget - own.min }));
}
