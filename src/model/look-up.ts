/**
 * Rows of the model, or of the words beside it, by their id. Whoever asks for one that is not there has made a mistake, which is told at
 * once with the id instead of showing as an empty place. An id that comes from a link, a file or a kept record may be of an older version:
 * such ids are checked where they are read, or told by `src/words/kept-names.ts`.
 */

interface Row {
	readonly id: string;
}

/** @throws where there is no such question */
export function questionOf<Found extends Row>({ questions }: { readonly questions: readonly Found[] }, id: string): Found {
	return rowOf(questions, id, 'question');
}

/** @throws where there is no such factor */
export function factorOf<Found extends Row>({ factors }: { readonly factors: readonly Found[] }, id: string): Found {
	return rowOf(factors, id, 'factor');
}

/** @throws where there is no such goal */
export function goalOf<Found extends Row>({ goals }: { readonly goals: readonly Found[] }, id: string): Found {
	return rowOf(goals, id, 'goal');
}

function rowOf<Found extends Row>(rows: readonly Found[], id: string, kind: string): Found {
	const row = rows.find((one) => one.id === id);
	if (!row) throw new Error(`There is no ${kind} "${id}".`);
	return row;
}
