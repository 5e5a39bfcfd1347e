import { type ComparedCandidate, OPEN_ID } from '~/model/compare/candidates.ts';
import { cleanName } from '~/model/state/clean-name.ts';
import * as words from './candidates-words.ts';

/** What each candidate is called, no two alike. */
export function nameCandidates(candidates: readonly ComparedCandidate[]): readonly string[] {
	const taken = new Set<string>();
	return candidates.map(({ id, state }, at) => {
		const name = cleanName(state.name) || (id === OPEN_ID ? words.open : words.candidate(at + 1));
		let own = name;
		for (let again = 2; taken.has(own); again++) own = words.again(name, again);
		taken.add(own);
		return own;
	});
}
