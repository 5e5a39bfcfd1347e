import type { Conclusion, Flip } from './result.ts';
import { toldVerdict } from './verdict.ts';

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
		const key = JSON.stringify([question, direction, told(to)]);
		groups.set(key, { question, from, to, direction, flips: [...(groups.get(key)?.flips ?? []), flip] });
	}
	return [...groups.values()];
}

/** Where it stands, and the verdict where that does not decide. */
function told(to: Conclusion): readonly string[] {
	return to.standing === 'open-to-judgement' ? [to.standing, toldVerdict(to)] : [to.standing];
}
