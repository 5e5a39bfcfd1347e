import { isSettled, toCents } from '~/model/money/cents.ts';
import { type Cost, workCost } from '~/model/money/cost.ts';
import { workPaces } from '~/model/money/paces.ts';
import type { CostEntry } from '~/model/money/types.ts';
import { billRows } from './bill-rows.ts';
import { type MoneyFormat, moneyIn } from './format-money.ts';
import { Paces } from './Paces.tsx';
import type { CostReading } from './read-entries.ts';
import * as words from './result-words.ts';
import { Split } from './Split.tsx';
import * as fieldWords from './words.ts';

export interface CostResultProps {
	readonly reading: CostReading;
	/** Only what it comes to, and what is missing. */
	readonly isShort?: boolean;
}

/** What it costs: in one sentence, then line by line, then at other paces. */
export function CostResult({ reading, isShort = false }: CostResultProps) {
	const { entry, currency, otherCurrency } = reading;
	const cost = workCost(entry);
	const money = moneyIn(currency);
	const isBegun = cost.bill.min > 0 || cost.bill.max !== undefined;
	const says = isBegun ? saysOwn(cost, money, isExpected(entry)) : fieldWords.start;
	const paces = isShort ? undefined : workPaces(entry);
	const missing = cost.missing.map((input) => words.inputs[input]);
	const budget = isBegun && reading.budget !== undefined ? saysBudget(cost, toCents(reading.budget) ?? 0, money) : '';
	return (
		<>
			<p class="worksheet__says" role="status">
				<span key={says}>{says}</span>
			</p>
			{otherCurrency && <p class="cost-warns">{words.twoCurrencies(currency, otherCurrency)}</p>}
			{budget && <p key={budget}>{budget}</p>}
			{cost.clawback && (
				<p key={String(cost.clawback.months)}>
					{cost.clawback.months === undefined
						? words.owedOpen(money.within(cost.clawback.owed))
						: words.owed(money.within(cost.clawback.owed), cost.clawback.months)}
				</p>
			)}
			{isBegun && missing.length > 0 && (
				<p class="worksheet__missing" key={missing.join()}>
					{words.missing(missing)}
				</p>
			)}
			{isBegun && !isShort && <Split rows={billRows(entry, cost, money)} cost={cost} money={money} />}
			{paces && <Paces paces={paces} money={money} />}
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
