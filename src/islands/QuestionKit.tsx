import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { isConcernId } from '../model/concerns.ts';
import { formatFragment } from '../model/fragment.ts';
import { firstToAsk, groupOpenQuestions, type KitItem as Item, markAsked } from '../model/question-kit.ts';
import { answerTo, isKnown, knownIds } from '../model/resolve-answer.ts';
import { type FitState, withAnswer } from '../model/state.ts';
import { type Answer, INFORMANTS, type Informant } from '../model/types.ts';
import type { FitContent } from '../model/wording.ts';
import { addConcerns } from './concern-words.ts';
import { KitGone } from './KitGone.tsx';
import { KitGroup } from './KitGroup.tsx';
import { KitHead } from './KitHead.tsx';
import { KitItem } from './KitItem.tsx';
import { aboutWords, type TextGroup } from './kit-text.ts';
import { groupWords } from './kit-words.ts';
import { Notices } from './Notices.tsx';
import { useEngine } from './use-engine.ts';
import { type FitStore, useFitStore } from './use-fit-store.ts';
import { answerWords } from './words.ts';
import './QuestionKit.css';

export interface QuestionKitProps {
	readonly content: FitContent;
	/** Address of the fit check. */
	readonly fit: string;
}

/** The question answered last, and how it was before, so that it can be put back. */
interface Answered {
	readonly id: string;
	readonly whom: Informant;
	/** Its place in the group, from 0. */
	readonly place: number;
	readonly before: Answer | undefined;
	readonly wasAsked: boolean;
}

/** What is open, by whom to ask: to send, to print, to tick off, and to answer in place. */
export function QuestionKit({ content: bare, fit }: QuestionKitProps) {
	const store = useFitStore(bare.model);
	const { state, change, isReady } = store;
	const content = useMemo(() => addConcerns(bare, state.concerns, `${fit}#priorities`), [bare, state.concerns, fit]);
	const { model, factors, questions } = content;
	const { score, hasFailed, retry } = useEngine(state.goal !== null);
	// Without the engine the order would jump as soon as it comes.
	const isListed = isReady && (state.goal === null || score !== undefined || hasFailed);
	const [answering, setAnswering] = useState<{ readonly id: string; readonly before: Answer | undefined }>();
	const [last, setLast] = useState<Answered>();
	const [said, setSaid] = useState('');
	const focusNext = useRef('');
	const whomToAsk = useMemo(() => Object.fromEntries(questions.map(({ id, findOut }) => [id, findOut.whom])), [questions]);

	// What is being answered keeps its place until the reader is done with it.
	const resultOf = ({ goal, answers, order }: FitState) => (goal !== null && score ? score(model, goal, answers, order) : undefined);
	const result = useMemo(() => resultOf(state), [model, state, score]);
	const groups = useMemo(() => {
		const listed = answering ? withAnswer(state, answering.id, undefined) : state;
		return groupOpenQuestions(model, listed, whomToAsk, answering ? resultOf(listed) : result);
	}, [model, state, score, answering?.id, whomToAsk]);

	// What was pressed goes or moves, and the focus must not be lost with it.
	useEffect(() => {
		if (focusNext.current) document.getElementById(focusNext.current)?.focus();
		focusNext.current = '';
	});

	const wording = (id: string) => questions.find((one) => one.id === id);
	const short = (id: string) => wording(id)?.short ?? id;
	const ask = (ids: readonly string[], isAsked: boolean, focus: string) => {
		change(markAsked(state, ids, isAsked));
		focusNext.current = focus;
		const what = ids.length === 1 ? short(ids[0] ?? '') : `${ids.length} questions`;
		setSaid(isAsked ? `Ticked: ${what}. Below the others of its group now.` : `No longer ticked: ${what}.`);
	};
	/** Closes the open field. Its question leaves the list if it is answered. */
	const finish = () => {
		if (!answering) return state;
		const { id, before } = answering;
		const question = model.questions.find((one) => one.id === id);
		const answer = state.answers[id];
		setAnswering(undefined);
		const given = wording(id);
		if (!question || !given || !isKnown(answerTo(question, state.answers))) {
			focusNext.current = `answer-${id}`;
			return state;
		}
		const group = groups.find(({ whom }) => whom === given.findOut.whom);
		const place = group?.items.findIndex((one) => one.question === id) ?? 0;
		setLast({ id, whom: given.findOut.whom, place, before, wasAsked: state.asked.includes(id) });
		setSaid(`Answered: ${given.short}: ${answerWords(given, answer)}.`);
		focusNext.current = 'kit-undo';
		const next = markAsked(state, [id], false);
		change(next);
		return next;
	};
	const open = (id: string) => {
		const now = finish();
		setAnswering({ id, before: now.answers[id] });
		focusNext.current = `question-${id}`;
	};
	const undo = ({ id, before, wasAsked }: Answered) => {
		change(markAsked(withAnswer(state, id, before), [id], wasAsked));
		setLast(undefined);
		setSaid(`Open again: ${short(id)}.`);
		focusNext.current = `answer-${id}`;
	};

	const listItem = (item: Item) => {
		const question = model.questions.find(({ id }) => id === item.question);
		const given = wording(item.question);
		if (!question || !given) return null;
		const { id } = question;
		return (
			<KitItem
				key={id}
				item={item}
				question={question}
				wording={given}
				factor={isConcernId(id) ? undefined : factors.find((one) => one.id === question.factor)}
				whom={given.findOut.whom}
				answer={state.answers[id]}
				isAnswering={answering?.id === id}
				onAsked={(isAsked) => ask([id], isAsked, `asked-${id}`)}
				onOpen={() => open(id)}
				onAnswer={(next) => change(withAnswer(state, id, next))}
				onDone={finish}
			/>
		);
	};
	const shown = INFORMANTS.map((whom) => {
		const items = groups.find((group) => group.whom === whom)?.items ?? [];
		const gone = last?.whom === whom && !items.some(({ question }) => question === last.id) ? last : undefined;
		const textItems = items.flatMap(({ question, isAsked }) => {
			const given = wording(question);
			return given ? [{ wording: given, isAsked }] : [];
		});
		const minutes = textItems.reduce((sum, one) => sum + (one.isAsked ? 0 : one.wording.findOut.minutes), 0);
		const heading = groupWords(whom, items.length, textItems.filter(({ isAsked }) => isAsked).length, minutes);
		const text: TextGroup = { whom, heading, items: textItems };
		return { whom, items, gone, text };
	}).filter(({ items, gone }) => items.length > 0 || gone);
	const about = aboutWords(state.name, state.issuer);

	return (
		<div class="kit">
			<Notices content={content} store={withFocus(store, () => (focusNext.current = 'kit-about'))} />
			<form class="kit__form" autocomplete="off" inert={!isListed} onSubmit={(event) => event.preventDefault()}>
				{isListed && (
					<>
						<KitHead
							content={content}
							state={state}
							result={result}
							retry={hasFailed ? retry : undefined}
							about={about}
							known={knownIds(model.questions, state.answers).length}
							groups={shown.flatMap(({ items, text }) => (items.length > 0 ? [text] : []))}
							first={firstToAsk(groups)}
							// A device that does not hold these answers finds them in the address.
							fit={fit + (store.isGuest || store.problem ? formatFragment(state) : '')}
						/>
						<p class="visually-hidden" role="status">
							{said}
						</p>
						{shown.map(({ whom, items, gone, text }) => (
							<KitGroup
								key={whom}
								group={text}
								about={about}
								onAllAsked={() =>
									ask(
										items.filter(({ isAsked }) => !isAsked).map(({ question }) => question),
										true,
										`kit-group-${whom}`,
									)
								}
							>
								{items.slice(0, gone?.place).map(listItem)}
								{gone && <KitGone key="gone" wording={wording(gone.id)} answer={state.answers[gone.id]} undo={() => undo(gone)} />}
								{gone && items.slice(gone.place).map(listItem)}
							</KitGroup>
						))}
						<p class="kit__printed">
							Printed on {new Date().toLocaleDateString('en-GB', { dateStyle: 'long' })} from {location.host + location.pathname}
						</p>
					</>
				)}
			</form>
		</div>
	);
}

/** The store, with a place for the focus when a notice goes with its buttons. */
function withFocus(store: FitStore, focus: () => void): FitStore {
	const then = (act: () => void) => () => {
		focus();
		act();
	};
	return { ...store, keep: then(store.keep), leave: then(store.leave) };
}
