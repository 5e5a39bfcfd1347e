import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { FitStore } from '~/device/use-fit-store.ts';
import { questionOf } from '~/model/look-up.ts';
import { putBack as putAnswerBack } from '~/model/state/put-back.ts';
import type { FitState } from '~/model/state/state.ts';
import { type Agreement, findDifferences, takeAnswer } from '~/model/state/state-differences.ts';
import { askedQuestions } from '~/model/verdict/asked.ts';
import type { FitContent } from '~/model/wording.ts';
import { addConcerns } from '~/words/add-concerns.ts';
import { answerWords } from '~/words/words.ts';
import { Difference } from './Difference.tsx';
import { OneView } from './OneView.tsx';
import * as words from './two-views-words.ts';
import './TwoViews.css';

export interface TwoViewsProps {
	readonly content: FitContent;
	readonly store: FitStore;
	readonly close: () => void;
}

/** The own state before an answer of the link's was taken, by question. */
type Before = Readonly<Record<string, FitState>>;

/** A link's answers beside the device's own: where they differ first. Only what is taken, one answer at a time, changes the device. */
export function TwoViews({ content, store, close }: TwoViewsProps) {
	const { model } = content;
	const { own, state: theirs, changeOwn } = store;
	const [before, setBefore] = useState<Before>({});
	const [said, setSaid] = useState('');
	const heading = useRef<HTMLHeadingElement>(null);
	useEffect(() => heading.current?.focus(), []);

	// What is taken keeps its place, so that it can be put back there.
	const differences = useMemo(() => {
		const mine = Object.entries(before).reduce((state, [id, was]) => putAnswerBack(state, id, was), own);
		// What neither goal asks is nothing to agree on.
		const asked = [mine, theirs].flatMap(({ goal }) => askedQuestions(model, goal));
		return findDifferences({ ...model, questions: model.questions.filter((one) => asked.includes(one)) }, mine, theirs);
	}, [model, own, theirs, before]);

	const short = (id: string) => questionOf(content, id).short;
	const take = (id: string) => {
		const notKept = changeOwn((now) => takeAnswer(model, now, theirs, id));
		if (!notKept) setBefore({ ...before, [id]: own });
		setSaid(notKept ? words.said.notKept : words.said.taken(short(id)));
	};
	const putBack = (id: string) => {
		const { [id]: was, ...others } = before;
		const notKept = was && changeOwn((now) => putAnswerBack(now, id, was));
		if (!notKept) setBefore(others);
		setSaid(notKept ? words.said.notKept : words.said.putBack(short(id)));
	};
	const list = (agreement: 'differ' | 'one') => (
		<ul class="two-views__list" role="list">
			{differences.answers.map(
				(pair) =>
					pair.agreement === agreement && (
						<Difference
							key={pair.question}
							content={content}
							pair={pair}
							own={own}
							theirs={theirs}
							isTaken={Object.hasOwn(before, pair.question)}
							take={() => take(pair.question)}
							putBack={() => putBack(pair.question)}
						/>
					),
			)}
		</ul>
	);
	const fold = (title: string, agreement: 'same' | 'none') => (
		<details>
			<summary>{title}</summary>
			<ul>
				{differences.answers.map(({ question, agreement: found, mine }) => {
					const wording = questionOf(content, question);
					return (
						found === agreement && <li key={question}>{mine ? words.given(wording.short, answerWords(wording, mine)) : wording.short}</li>
					);
				})}
			</ul>
		</details>
	);
	const has = (agreement: Agreement) => differences.answers.some((pair) => pair.agreement === agreement);
	const concerns = [
		{ whose: words.yours, state: own },
		{ whose: words.theirs, state: theirs },
	].flatMap(({ whose, state }) => {
		const personal = addConcerns(content, state.concerns, '#priorities');
		return personal.ownConcerns.map((id) => {
			const wording = questionOf(personal, id);
			return words.concern(whose, wording.short, answerWords(wording, state.answers[id]));
		});
	});

	return (
		<section class="two-views">
			<header class="two-views__head">
				<h2 ref={heading} tabIndex={-1}>
					{words.title}
				</h2>
				<p>{words.agreement(differences.answers)}</p>
				<p>{words.ground(differences, [own, theirs].filter(({ goal }) => goal !== null).length)}</p>
			</header>
			<div class="two-views__both">
				<OneView whose={words.yours} content={content} state={own} />
				<OneView whose={words.theirs} content={content} state={theirs} />
			</div>
			<p class="visually-hidden" role="status">
				{said}
			</p>
			{has('differ') && (
				<>
					<h3>{words.whereYouDiffer}</h3>
					{list('differ')}
				</>
			)}
			{has('one') && (
				<>
					<h3>{words.knownToOne}</h3>
					{list('one')}
				</>
			)}
			{concerns.length > 0 && (
				<>
					<h3>{words.concernsTitle}</h3>
					<p>{words.aboutConcerns}</p>
					<ul>
						{concerns.map((one) => (
							<li key={one}>{one}</li>
						))}
					</ul>
				</>
			)}
			{has('same') && fold(words.whereYouAgree, 'same')}
			{has('none') && fold(words.knownToNeither, 'none')}
			<p class="two-views__actions no-print">
				<button class="button" type="button" onClick={() => print()}>
					{words.print}
				</button>
				<button class="button" type="button" onClick={close}>
					{words.close}
				</button>
			</p>
		</section>
	);
}
