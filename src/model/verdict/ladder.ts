import { looseAnswers, openQuestions } from './open-questions.ts';
import type { Result } from './result.ts';

/** One step of the way from the lowest score to the highest: from where it starts as far as its points reach. */
export interface Rung {
	/** Ids of what is open in it: one question, or several small ones in one step. */
	readonly questions: readonly string[];
	readonly lo: number;
	readonly hi: number;
	/** How many of them could rule it out. */
	readonly checks: number;
}

/** The range taken apart, step by step. */
export interface Ladder {
	/** One for each question, what could rule it out first and then what moves most. */
	readonly single: readonly Rung[];
	/** The smaller ones together. */
	readonly smaller: Rung | undefined;
	/** Answers that a closer count could make firmer. */
	readonly loose: Rung | undefined;
}

/** More than this many steps of their own are no longer taken in at a glance. */
const STEPS = 5;

/**
 * Takes the range apart: each open answer is a step as long as the points that it can move, and together they lead from the lowest score to
 * the highest.
 *
 * @param kept one of earlier answers whose questions stay in their places, so that none moves while it is answered: one that is answered
 * meanwhile is a step of no length
 */
export function findLadder(result: Pick<Result, 'range' | 'open'>, kept?: Ladder): Ladder {
	const byId = new Map(result.open.map((one) => [one.question, one]));
	const open = openQuestions(result).map(({ question }) => question);
	// One that is left over alone is no group.
	const steps = open.length === STEPS + 1 ? open.length : STEPS;
	const single = kept ? kept.single.flatMap(({ questions }) => questions) : open.slice(0, steps);
	const grouped = kept?.smaller?.questions ?? [];
	const smaller = [...grouped, ...open.filter((id) => !single.includes(id) && !grouped.includes(id))];
	const loose = looseAnswers(result)
		.map(({ question }) => question)
		.filter((id) => !single.includes(id) && !smaller.includes(id));
	let from = result.range.lo;
	const rung = (questions: readonly string[]): Rung => {
		const lo = from;
		from += questions.reduce((sum, id) => sum + (byId.get(id)?.movable ?? 0), 0);
		return { questions, lo, hi: from, checks: questions.filter((id) => byId.get(id)?.isDealBreaker).length };
	};
	const group = (questions: readonly string[]) => (questions.length > 0 ? rung(questions) : undefined);
	return { single: single.map((id) => rung([id])), smaller: group(smaller), loose: group(loose) };
}
