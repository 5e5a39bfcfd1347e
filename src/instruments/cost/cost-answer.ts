import { isSettled } from '~/model/money/cents.ts';
import { workCost } from '~/model/money/cost.ts';
import type { Answer } from '~/model/types.ts';
import { moneyIn } from './format-money.ts';
import type { CostReading } from './read-entries.ts';
import * as words from './result-words.ts';

const CENTS = 100;

/** What the cost comes to as an answer to the question of the fit check. */
export interface CostAnswer {
	/** Undefined as long as something that could cost any amount is open. */
	readonly answer: Answer | undefined;
	/** What it was worked out from, in one line. */
	readonly sum: string;
	/** The highest that it can be, where it is a range. */
	readonly top: string | undefined;
}

/**
 * What a person pays in money, at its highest. Own hours are no money.
 *
 * @param before the answer that the question has: what is set aside stays where nothing else is entered here
 */
export function costAnswer({ entry, budget, currency }: CostReading, before: Answer | undefined): CostAnswer {
	const { lines, own, covered } = workCost(entry);
	const money = moneyIn(currency);
	const kept = before?.kind === 'measure' ? before.numbers['budget'] : undefined;
	const set = budget ?? kept;
	const parts = lines.flatMap(({ line, cost }) =>
		cost.max === 0 ? [] : [words.drawnPart(words.linesInSentence[line], money.within(cost))],
	);
	return {
		answer:
			own.max === undefined
				? undefined
				: { kind: 'measure', numbers: { price: own.max / CENTS, ...(set === undefined ? {} : { budget: set }) } },
		sum: parts.length === 0 ? words.workedFree : words.workedFrom(parts, covered.max === 0 ? '' : money.within(covered), money.within(own)),
		top: own.max === undefined || isSettled(own) ? undefined : money.exactly(own.max),
	};
}
