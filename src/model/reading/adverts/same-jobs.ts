import type { Term } from './terms.ts';

/** Names of jobs by the word that they begin with, each with the words of the name that stands for it. */
export type JobNames = ReadonlyMap<string, readonly { readonly name: readonly Term[]; readonly first: readonly Term[] }[]>;

/** @param lists the names of one job each, as their words; the first name of a list stands for the others */
export function jobNames(lists: readonly (readonly (readonly Term[])[])[]): JobNames {
	const names = lists.flatMap(([first = [], ...others]) => others.map((name) => ({ name, first })));
	// "Care support worker" goes before "care worker".
	return Map.groupBy(
		names.toSorted((a, b) => b.name.length - a.name.length),
		({ name }) => name[0]?.text ?? '',
	);
}

/** Words with each job under the first of its names: "care assistant" as "carer". */
export function asOneJob(terms: readonly Term[], names: JobNames): readonly Term[] {
	const said: Term[] = [];
	for (let at = 0; at < terms.length; ) {
		const term = terms[at];
		if (!term) break;
		const found = names.get(term.text)?.find(({ name }) => name.every(({ text }, place) => terms[at + place]?.text === text));
		const end = terms[at + (found?.name.length ?? 1) - 1]?.end ?? term.end;
		said.push(...(found ? found.first.map((one) => ({ ...one, start: term.start, end })) : [term]));
		at += found?.name.length ?? 1;
	}
	return said;
}
