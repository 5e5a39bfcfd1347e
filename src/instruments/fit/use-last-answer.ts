import { useLayoutEffect, useState } from 'preact/hooks';
import { today } from '~/device/today.ts';
import type { FitStore } from '~/device/use-fit-store.ts';
import { questionOf } from '~/model/look-up.ts';
import { type FitState, withAnswer } from '~/model/state/state.ts';
import { withWorkedOut } from '~/model/state/with-worked-out.ts';
import type { Answer } from '~/model/types.ts';
import type { Effect } from '~/model/verdict/effect.ts';
import type { Result } from '~/model/verdict/result.ts';
import type { PersonalContent } from '~/model/wording.ts';
import type * as ResultView from './result-view.ts';

export interface LastAnswer {
	readonly question: string | undefined;
	readonly effect: Effect | undefined;
	/** What it did, in the words of the bar. */
	readonly effectTold: string;
	/** What was answered, what that did and where it stands now, for those who do not see it; nothing before the reader has done something. */
	readonly told: ReturnType<typeof ResultView.told> | undefined;
	/** @param sum of an answer that a calculator has worked out: from what, in one line */
	readonly onAnswer: (question: string, answer: Answer | undefined, sum?: string) => void;
	/** Takes another name or goal. */
	readonly changeFirst: (next: FitState) => void;
}

/** The answer given last, with the result before it: numbers that are being typed are one answer. */
export function useLastAnswer(
	{ state, change, arrivals }: Pick<FitStore, 'state' | 'change' | 'arrivals'>,
	content: PersonalContent,
	result: Result | undefined,
	view: typeof ResultView | undefined,
): LastAnswer {
	const { goal, answers, order } = state;
	const [last, setLast] = useState<{ readonly question: string; readonly before: Result | undefined }>();
	/** A goal was chosen here: the result is another one, though nothing was answered. */
	const [hasAimed, setAimed] = useState(false);
	useLayoutEffect(() => setLast(undefined), [goal, order, arrivals]);
	useLayoutEffect(() => setAimed(false), [arrivals]);

	const effect = last?.before && result && view?.effectOf(last.before, result);
	const effectTold = (effect && result && view?.effectWords(effect, result)) ?? '';
	const wording = last && questionOf(content, last.question);
	const answered = wording && view && { short: wording.short, answer: view.answerWords(wording, answers[wording.id]) };
	return {
		question: last?.question,
		effect: effect ?? undefined,
		effectTold,
		told: answered || hasAimed ? view?.told(answered, effectTold, result) : undefined,
		onAnswer: (question, answer, sum) => {
			if (last?.question !== question) setLast({ question, before: result });
			const isWorkedOut = answer !== undefined && sum !== undefined;
			change(isWorkedOut ? withWorkedOut(state, question, answer, sum, today()) : withAnswer(state, question, answer));
		},
		changeFirst: (next) => {
			if (next.goal !== goal) setAimed(true);
			change(next);
		},
	};
}
