import { useRef } from 'preact/hooks';
import type { FormOrder } from '~/model/asking/form-order.ts';
import type { Answers, Question } from '~/model/types.ts';
import { knownIds } from '~/model/values/resolve-answer.ts';
import { notNeeded } from '~/model/verdict/not-needed.ts';

/** Address of a question's field within the page; without a question, of the goal. */
export const fieldUrl = (id: string | undefined) => (id === undefined ? '#goal' : `#question-${id}`);

/** The way through the questions, as addresses within the page. */
export interface Way {
	/** Those of the form's questions that have to be answered, in its order; the others say that they are not needed. */
	readonly counted: readonly Question[];
	/** The next open question after one, or without one the first; the result after the last. */
	readonly next: (id?: string) => string;
	/** The question that the reader came from, or else the one before. */
	readonly back: (id: string) => string;
	/** The reader goes on from a question, or without one from the goal. */
	readonly passed: (id?: string) => void;
}

/** Going on skips what has an answer, so that whoever comes back goes on where something is open; going back leads to where the reader was. */
export function useWay(form: FormOrder, answers: Answers): Way {
	const cameFrom = useRef(new Map<string, string>());
	const needless = notNeeded(form.all, answers);
	const counted = form.all.filter((question) => !needless.includes(question));
	const known = knownIds(counted, answers);
	const after = (id: string | undefined) => form.all.slice(form.all.findIndex((one) => one.id === id) + 1);
	const next = (id?: string) => {
		const open = after(id).find((one) => counted.includes(one) && !known.includes(one.id));
		return open ? fieldUrl(open.id) : '#result';
	};
	return {
		counted,
		next,
		back: (id) => {
			const before = form.all.slice(
				0,
				form.all.findIndex((one) => one.id === id),
			);
			return cameFrom.current.get(fieldUrl(id)) ?? fieldUrl(before.findLast((one) => counted.includes(one))?.id);
		},
		passed: (id) => cameFrom.current.set(next(id), fieldUrl(id)),
	};
}
