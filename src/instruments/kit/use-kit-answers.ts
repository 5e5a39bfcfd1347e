import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { markAsked } from '~/model/asking/question-kit.ts';
import { questionOf } from '~/model/look-up.ts';
import { putBack } from '~/model/state/put-back.ts';
import type { FitState } from '~/model/state/state.ts';
import { answerTo, isKnown } from '~/model/values/resolve-answer.ts';
import type { PersonalContent } from '~/model/wording.ts';
import { answerWords } from '~/words/words.ts';
import * as words from './words.ts';

/** The question answered last, and how it was before, so that it can be put back. */
export interface Answered {
	readonly id: string;
	/** Its place in its group, from 0. */
	readonly place: number;
	readonly before: FitState;
}

/**
 * Ticking and answering in the question kit. A question is answered in its own field, which keeps its place in the list until the reader is
 * done; then it leaves, with a sentence and a way back. Each change is kept at once. What was pressed goes or moves, so the focus is led on.
 */
export interface KitAnswers {
	/** Id of the question whose field is open. */
	readonly answering: string | undefined;
	readonly last: Answered | undefined;
	/** What has just happened, for those who do not see it. */
	readonly said: string;
	readonly ask: (ids: readonly string[], isAsked: boolean, focus: string) => void;
	/** Opens a question's field. `now` is the state that closing the one before has left. */
	readonly open: (id: string, now: FitState) => void;
	/** Closes the open field. @param place of its question in its group, from 0; undefined where it stays in the list although it is answered */
	readonly finish: (place: number | undefined) => FitState;
	readonly undo: (last: Answered) => void;
	/** Leads the focus to an element, by its id, once the page is as it will be. */
	readonly focusOn: (id: string) => void;
}

export function useKitAnswers(content: PersonalContent, state: FitState, change: (next: FitState) => void): KitAnswers {
	const [answering, setAnswering] = useState<{ readonly id: string; readonly before: FitState }>();
	const [last, setLast] = useState<Answered>();
	const [said, setSaid] = useState('');
	const focusNext = useRef('');
	const focusOn = (id: string) => {
		focusNext.current = id;
	};
	// With the page as it is written, before a next key: an effect that waits for the paint could still be that of the page before.
	useLayoutEffect(() => {
		const next = focusNext.current ? document.getElementById(focusNext.current) : null;
		if (!next) return;
		next.focus();
		focusNext.current = '';
	});

	const short = (id: string) => questionOf(content, id).short;
	const ask = (ids: readonly string[], isAsked: boolean, focus: string) => {
		change(markAsked(state, ids, isAsked));
		focusOn(focus);
		setSaid(words.said.ticked(ids.map(short), isAsked));
	};
	const finish = (place: number | undefined) => {
		if (!answering) return state;
		const { id, before } = answering;
		const wording = questionOf(content, id);
		setAnswering(undefined);
		focusOn(`answer-${id}`);
		if (!isKnown(answerTo(questionOf(content.model, id), state.answers))) return state;
		const given = answerWords(wording, state.answers[id]);
		if (place === undefined) {
			setSaid(words.said.kept(wording.short, given));
			return state;
		}
		setLast({ id, place, before: { ...before, asked: state.asked } });
		setSaid(words.said.answered(wording.short, given));
		focusOn('kit-undo');
		const next = markAsked(state, [id], false);
		change(next);
		return next;
	};
	return {
		answering: answering?.id,
		last,
		said,
		ask,
		open: (id, now) => {
			setAnswering({ id, before: now });
			focusOn(`question-${id}`);
		},
		finish,
		undo: ({ id, before }) => {
			change(markAsked(putBack(state, id, before), [id], before.asked.includes(id)));
			setLast(undefined);
			setSaid(words.said.openAgain(short(id)));
			focusOn(`answer-${id}`);
		},
		focusOn,
	};
}
