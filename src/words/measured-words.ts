import type { MeasureKind } from '~/model/types.ts';
import { fitOf } from '~/model/values/measure-fit.ts';
import { type CostNeeds, type MeasureNumbers, measureCost, measureTime, type TimeNeeds } from '~/model/values/measure-needs.ts';

/** What a measure's numbers come to, in sentences. They load by themselves: nobody has entered a number yet when a question shows. */

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
