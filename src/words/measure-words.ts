import type { MeasureKind } from '~/model/types.ts';
import { fitOf } from '~/model/values/measure-fit.ts';
import { type CostNeeds, type MeasureNumbers, measureCost, measureTime, type TimeNeeds } from '~/model/values/measure-needs.ts';
import type { MeasureField, OptionalField } from '~/model/values/measures.ts';

/** The words of the measures: a table by kind or by field for each, so that a measure without its words does not compile. */

/** What each number of a measure asks for. */
export const FIELD_LABELS: Readonly<Record<MeasureField, string>> = {
	hours: 'Hours of work it asks for',
	pace: 'Hours a week that you really have',
	weeks: 'Weeks until you need it, or that you would give it',
	allowance: 'Margin: plan for the stated hours times this number',
	price: 'Price, all in, that you pay yourself',
	budget: 'What you have set aside',
};

/** How a number that may be left out is offered, and what holds without it. */
export const OPTIONAL_FIELDS: Readonly<Record<OptionalField, { readonly offer: string; readonly explains: string }>> = {
	allowance: {
		offer: 'Change the margin',
		explains:
			'Left empty, it is 1.5, a rule of thumb. Your own figure is better: divide the hours your last course took by the hours it stated.',
	},
};

/** Whole numbers as they are, others with one decimal. */
function plain(amount: number): string {
	return String(Math.round(amount * 10) / 10);
}

/** What the numbers about time come to. */
function timeWords(needs: TimeNeeds): string {
	const { needed, available, paceNeeded, spareHours } = needs;
	if (needed === 0) return 'It takes none of your time.';
	const fit = fitOf(needs);
	const sum = `With the margin that is about ${plain(needed)} hours of work, and you have ${plain(available)}.`;
	if (spareHours >= 0) return `${sum} It fits.`;
	if (fit === 'tight') return `${sum} It is tight: it fits only if it takes no longer than stated.`;
	return paceNeeded === null
		? `${sum} There is no time left.`
		: `${sum} It does not fit: you would need ${plain(Math.ceil(paceNeeded * 2) / 2)} hours a week.`;
}

/** What the numbers about cost come to. */
function costWords({ share, spare }: CostNeeds): string {
	if (spare >= 0)
		return share === 0
			? 'It costs you nothing, so you need no budget.'
			: `That is about ${Math.round(share * 100)} % of what you set aside.`;
	const over = plain(-spare);
	return `That is ${over === '0' ? 'a little' : over} more than you set aside.`;
}

/** What a measure's numbers come to; empty while they say nothing yet. */
export function measureWords(kind: MeasureKind, numbers: MeasureNumbers): string {
	switch (kind) {
		case 'time': {
			const needs = measureTime(numbers);
			return needs ? timeWords(needs) : '';
		}
		case 'cost': {
			const needs = measureCost(numbers);
			return needs ? costWords(needs) : '';
		}
	}
}
