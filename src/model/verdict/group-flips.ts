import type { Conclusion } from './conclusion.ts';
import type { Flip } from './result.ts';

/** Answers of one question that would all make the same of the conclusion. */
export interface FlipGroup extends Pick<Flip, 'question' | 'from' | 'to' | 'direction'> {
	/** Never empty. */
	readonly flips: readonly Flip[];
}

/** Puts answers of one question that make the same of the conclusion, as it is told, into one group. Groups and answers keep their order. */
export function groupFlips(flips: readonly Flip[]): readonly FlipGroup[] {
	const groups = new Map<string, FlipGroup>();
	for (const flip of flips) {
		const { question, from, to, direction } = flip;
		const key = JSON.stringify([question, direction, told(from, to)]);
		groups.set(key, { question, from, to, direction, flips: [...(groups.get(key)?.flips ?? []), flip] });
	}
	return [...groups.values()];
}

/** What is told of it: where it stands, and the verdict unless a new standing says it all. */
function told(from: Conclusion, { standing, verdict, isSettled }: Conclusion): readonly unknown[] {
	return standing === from.standing || standing === 'open-to-judgement' ? [standing, verdict, isSettled] : [standing];
}
