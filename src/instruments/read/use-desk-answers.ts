import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { today } from '~/device/today.ts';
import type { OpenAssessment } from '~/device/use-open-assessment.ts';
import { markAsked } from '~/model/asking/question-kit.ts';
import { questionOf } from '~/model/look-up.ts';
import type { Finding, TextKind } from '~/model/reading/types.ts';
import { putBack } from '~/model/state/put-back.ts';
import type { FitState } from '~/model/state/state.ts';
import type { Answer } from '~/model/types.ts';
import type { FitContent } from '~/model/wording.ts';
import { answerWords } from '~/words/words.ts';
import * as words from './result-words.ts';
import { takeOffer } from './take-offer.ts';

/** What became of an item, and for one that was taken everything as it was before. */
export type Done = { readonly kind: 'left' } | { readonly kind: 'taken'; readonly before: FitState };

/** A finding with what is to be taken for it. */
export interface Taking {
	readonly finding: Finding;
	readonly answer: Answer;
}

/** Taking and leaving. Each change is kept at once and can be undone; what was pressed goes, so the focus is led on. */
export interface DeskAnswers {
	/** By question id. */
	readonly done: Readonly<Record<string, Done>>;
	/** What has just happened, for those who do not see it. */
	readonly said: string;
	readonly take: (taking: readonly Taking[]) => void;
	readonly leave: (question: string) => void;
	readonly undo: (question: string) => void;
}

/** Id of an item of the desk. */
export const itemId = (question: string) => `desk-${question}`;
/** Where the focus goes when no item is left. */
export const RESULT_ID = 'desk-result';
const OPEN_ITEMS = '.desk-item[data-open]';

/** @param text that the findings are places of */
export function useDeskAnswers(content: FitContent, { state, change }: OpenAssessment, text: string, kind: TextKind): DeskAnswers {
	const [done, setDone] = useState<Readonly<Record<string, Done>>>({});
	const [said, setSaid] = useState('');
	const focusNext = useRef<() => HTMLElement | null | undefined>();
	// With the page as it is written, before a next key.
	useLayoutEffect(() => {
		focusNext.current?.()?.focus();
		focusNext.current = undefined;
	});

	const short = (id: string) => questionOf(content, id).short;
	const keep = (next: (now: FitState) => FitState, told: string) => {
		const problem = change(next);
		setSaid(problem ? `${told} ${words.said.notKept}` : told);
	};
	/** The first thing to press in the next item that waits, or where none does the heading of all. */
	const goOn = (after: string) => {
		const place = document.getElementById(itemId(after));
		const waiting = [...document.querySelectorAll<HTMLElement>(OPEN_ITEMS)].filter((item) => item !== place);
		const next = waiting.find((item) => place && place.compareDocumentPosition(item) & Node.DOCUMENT_POSITION_FOLLOWING);
		focusNext.current = () =>
			(next ?? waiting[0])?.querySelector<HTMLElement>('.desk-item__ways button') ?? document.getElementById(RESULT_ID);
	};
	const press = (id: string, selector: string) => {
		focusNext.current = () => document.getElementById(itemId(id))?.querySelector<HTMLElement>(selector);
	};

	return {
		done,
		said,
		take: (taking) => {
			const ids = taking.map(({ finding }) => finding.question);
			const [first] = taking;
			if (!first) return;
			setDone((all) => ({
				...all,
				...Object.fromEntries(ids.map((id) => [id, { kind: 'taken' as const, before: state }])),
			}));
			const told =
				taking.length === 1
					? words.said.taken(short(first.finding.question), answerWords(questionOf(content, first.finding.question), first.answer))
					: words.said.takenAll(ids.map(short));
			const day = today();
			keep(
				(now) =>
					taking.reduce((next, { finding: { question, quotes }, answer }) => {
						// Of several passages, the one that says what was taken.
						const quote = quotes.find(({ option }) => answer.kind === 'option' && option === answer.option) ?? quotes[0];
						return takeOffer(next, question, answer, { quote: quote ? text.slice(quote.start, quote.end) : '', kind, day });
					}, now),
				told,
			);
			goOn(ids.at(-1) ?? '');
		},
		leave: (id) => {
			setDone((all) => ({ ...all, [id]: { kind: 'left' } }));
			setSaid(words.said.left(short(id)));
			goOn(id);
		},
		undo: (id) => {
			const { [id]: was, ...others } = done;
			setDone(others);
			press(id, '.desk-item__ways button');
			const told = words.said.undone(short(id));
			if (was?.kind !== 'taken') return setSaid(told);
			keep((now) => markAsked(putBack(now, id, was.before), [id], was.before.asked.includes(id)), told);
		},
	};
}
