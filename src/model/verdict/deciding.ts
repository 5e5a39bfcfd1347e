import { isAtLeast } from '../tolerance.ts';
import { looseAnswers, openQuestions } from './open-questions.ts';
import type { Result } from './result.ts';
import { ACCEPTABLE } from './verdict.ts';

/** Scores run to 100. */
const LINE = ACCEPTABLE * 100;

/** The open answers that a verdict waits for. */
export interface Deciding {
	/**
	 * What could rule it out, and then the fewest others, those that move most first, that lift the score to acceptable: if all of these turn
	 * out as well as they can, it is worth it whatever the rest says. Where questions without an answer do not suffice, counts that could be
	 * firmer follow. Never empty.
	 */
	readonly questions: readonly string[];
	/** So many of them, from the first, could rule it out. */
	readonly checks: number;
	/** If all of these turn out as badly as they can, it is ruled out or a weak fit whatever the rest says. */
	readonly isBothWays: boolean;
}

/** What decides while a verdict is not settled; null where it is, or where something rules it out or holds it back. */
export function findDeciding(result: Pick<Result, 'standing' | 'isSettled' | 'range' | 'open'>): Deciding | null {
	if (result.standing !== 'open-to-judgement' || result.isSettled) return null;
	const open = openQuestions(result);
	const checks = open.filter(({ isDealBreaker }) => isDealBreaker);
	const deciding = [...checks];
	const lift = () => deciding.reduce((sum, { movable }) => sum + movable, 0);
	for (const one of [...open.filter(({ isDealBreaker }) => !isDealBreaker), ...looseAnswers(result)]) {
		if (isAtLeast((result.range.lo + lift()) / 100, LINE / 100)) break;
		if (one.movable > 0) deciding.push(one);
	}
	return {
		questions: deciding.map(({ question }) => question),
		checks: checks.length,
		isBothWays: checks.length > 0 || !isAtLeast((result.range.hi - lift()) / 100, LINE / 100),
	};
}
