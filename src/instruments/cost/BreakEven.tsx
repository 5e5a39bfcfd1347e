import type { ComponentChildren } from 'preact';
import { chanceNeeded, gainNeeded, type Needed, paybackMonths, prospectOf } from '~/model/money/break-even.ts';
import { workCost } from '~/model/money/cost.ts';
import { formatNumber } from '~/words/format.ts';
import { moneyIn } from './format-money.ts';
import { oddsOf, percentOf } from './format-share.ts';
import type { CostReading } from './read-entries.ts';
import * as words from './result-words.ts';

export interface BreakEvenProps {
	readonly reading: CostReading;
}

const strong = (its: string): ComponentChildren => <strong>{its}</strong>;
const monthsOf = (months: number) => words.monthsInWords(formatNumber(months, 1));

/** What it would have to bring in, and how likely that would have to be. */
export function BreakEven({ reading }: BreakEvenProps) {
	const { entry, months, gain, finishing, currency } = reading;
	const { total, bill } = workCost(entry);
	if (bill.min === 0 && bill.max === undefined) return null;
	const money = moneyIn(currency);
	const needed = gainNeeded(total, months);
	const chance = chanceNeeded(total, gain, months, finishing);
	if (total.max === 0) return <Part>{<p>{words.freeGain}</p>}</Part>;
	if (!needed || months === undefined) return <Part>{<p>{words.noMonths}</p>}</Part>;
	const says = words.breakEven(money.within(total), money.within(needed), monthsOf(months));
	return (
		<Part>
			<p key={says}>{says}</p>
			{chance && gain !== undefined && <Chance {...{ chance, reading, gain, months }} />}
		</Part>
	);
}

function Part({ children }: { readonly children: ComponentChildren }) {
	return (
		<div class="cost-gain">
			<h2>{words.breakEvenTitle}</h2>
			{children}
		</div>
	);
}

interface ChanceProps {
	readonly chance: Needed;
	readonly reading: CostReading;
	/** In cents, a month. */
	readonly gain: number;
	readonly months: number;
}

/** How likely the gain has to be, or that it cannot pay back. */
function Chance({ chance, reading: { entry, finishing, currency }, gain, months }: ChanceProps) {
	const money = moneyIn(currency);
	const { total } = workCost(entry);
	const prospect = prospectOf(chance);
	const named = money.exactly(gain);
	if (prospect === 'impossible') {
		const why = words.cannotWhy(named, monthsOf(months), money.exactly(gain * months), money.within(total));
		return (
			<>
				<p class="cost-gain__says">{words.cannot}</p>
				<p key={why}>{why}</p>
				{finishing !== undefined && finishing < 1 && total.min <= gain * months && <p>{words.cannotFinishing(percentOf(finishing))}</p>}
				<p>{words.otherReasons}</p>
			</>
		);
	}
	const isOne = chance.max === chance.min;
	const odds =
		chance.max !== undefined && prospect === 'possible' && !isOne
			? words.chanceRange(oddsOf(chance.min), oddsOf(chance.max))
			: oddsOf(chance.min);
	const believe = prospect === 'possible' ? words.believe : words.believeAtLeast;
	return (
		<>
			<p class="cost-gain__says" key={odds + named}>
				{believe(odds, named, strong)}
			</p>
			{prospect === 'unsettled' && <p>{finishing === undefined ? words.needsFinishing : words.mayExceed}</p>}
			{isOne && total.max !== undefined && (
				<p key={total.max + named}>{words.payback(named, monthsOf(Math.ceil(paybackMonths(total.max, gain))))}</p>
			)}
		</>
	);
}
