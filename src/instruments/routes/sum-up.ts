import { type JudgedRoute, openNeeds } from '~/model/routes/judge-routes.ts';
import { NEEDS } from '~/model/routes/types.ts';
import * as words from './result-words.ts';
import type { ShownRoute } from './shown-route.ts';

/** What is said above the table, none of it a ranking. */
export interface SummedUp {
	/** What matters first, in one sentence. */
	readonly first: string;
	/** What of the others is settled and what is not; '' where there is nothing to say. */
	readonly rest: readonly string[];
	/** Which needs are not known yet; '' where all are, or none. */
	readonly missing: string;
}

/** What the reader's needs come to, over all routes. */
export function sumUp(judged: readonly JudgedRoute[], routes: readonly ShownRoute[]): SummedUp {
	const open = openNeeds(judged);
	if (open.length === NEEDS.length) return { first: words.nothingSaid, rest: [], missing: '' };
	const name = ({ route }: JudgedRoute) => routes.find((one) => one.route.id === route)?.inSentence ?? route;
	const out = judged.filter(({ cannot }) => cannot.length > 0);
	const left = judged.filter(({ cannot }) => cannot.length === 0);
	const settled = left.filter(({ toFindOut }) => toFindOut.length === 0).map(name);
	const unsettled = left.filter(({ toFindOut }) => toFindOut.length > 0).map(name);
	return {
		first: out.length === 0 ? words.nothingRuledOut : left.length === 0 ? words.allRuledOut : words.ruledOut(out.map(name)),
		rest: [...(unsettled.length > 0 ? [words.toFindOut(unsettled)] : []), ...(settled.length > 0 ? [words.meetsAll(settled)] : [])],
		missing: open.length > 0 ? words.missing(open.map((need) => words.needsInSentence[need])) : '',
	};
}
