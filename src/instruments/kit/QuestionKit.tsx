import { useLayoutEffect, useMemo } from 'preact/hooks';
import { useFitStore } from '~/device/use-fit-store.ts';
import { firstToAsk, groupOpenQuestions, type KitItem as Item, nextToAsk } from '~/model/asking/question-kit.ts';
import { factorOf, questionOf } from '~/model/look-up.ts';
import { isConcernId } from '~/model/state/concerns.ts';
import { formatFragment } from '~/model/state/fragment.ts';
import { type FitState, withAnswer } from '~/model/state/state.ts';
import { INFORMANTS } from '~/model/types.ts';
import { knownIds } from '~/model/values/resolve-answer.ts';
import { askedQuestions } from '~/model/verdict/asked.ts';
import { openQuestions } from '~/model/verdict/open-questions.ts';
import type { FitContent } from '~/model/wording.ts';
import { EarlyForm } from '~/parts/EarlyForm.tsx';
import { Loading } from '~/parts/Loading.tsx';
import { Notices } from '~/parts/Notices.tsx';
import { useLazy } from '~/parts/use-lazy.ts';
import { addConcerns } from '~/words/add-concerns.ts';
import { printedWords } from '~/words/printed-words.ts';
import { KitGroup } from './KitGroup.tsx';
import { KitHead } from './KitHead.tsx';
import { KitItem } from './KitItem.tsx';
import type { TextGroup } from './kit-text.ts';
import { LastAnswered } from './LastAnswered.tsx';
import { KIT_VIEW } from './load.ts';
import { useKitAnswers } from './use-kit-answers.ts';
import * as words from './words.ts';
import './QuestionKit.css';

export interface QuestionKitProps {
	readonly content: FitContent;
	/** Address of the fit check. */
	readonly fit: string;
}

/** What is open, by whom to ask: to send, to print, to tick off, and to answer in place. */
export function QuestionKit({ content: bare, fit }: QuestionKitProps) {
	const store = useFitStore(bare.model);
	const { state, change, isReady } = store;
	const content = useMemo(() => addConcerns(bare, state.concerns, `${fit}#priorities`), [bare, state.concerns, fit]);
	const { model, questions } = content;
	const { answering, last, said, ask, open, finish, undo, focusOn } = useKitAnswers(content, state, change);
	const { view, hasFailed, retry } = useLazy(KIT_VIEW, state.goal !== null || answering !== undefined);
	const score = view?.scoreAnswers;
	const whomToAsk = useMemo(() => Object.fromEntries(questions.map(({ id, findOut }) => [id, findOut.whom])), [questions]);
	// Without the engine the order would jump as soon as it comes.
	const isListed = isReady && (state.goal === null || score !== undefined || hasFailed);

	const resultOf = ({ goal, answers, order }: FitState) => (goal !== null && score ? score(model, goal, answers, order) : undefined);
	const result = useMemo(() => resultOf(state), [model, state, score]);
	// What is being answered keeps its place until the reader is done with it.
	const groups = useMemo(() => {
		const listed = answering ? withAnswer(state, answering, undefined) : state;
		return groupOpenQuestions(model, listed, whomToAsk, answering ? resultOf(listed) : result);
	}, [model, state, score, answering, whomToAsk]);

	// As the page was opened: a group must not go from under the hand of who works in it.
	const order = useMemo(() => {
		const first = groups.map(({ whom }) => whom);
		return [...first, ...INFORMANTS.filter((whom) => !first.includes(whom))];
	}, [model, isListed, state.goal, store.isGuest]);

	// A link to one of the groups is older than the list.
	useLayoutEffect(() => {
		if (isListed && location.hash.startsWith('#ask-')) document.getElementById(location.hash.slice(1))?.focus();
	}, [isListed]);

	const inGoal = askedQuestions(model, state.goal);
	const whomOf = (id: string) => whomToAsk[id] ?? 'yourself';
	const done = () => {
		const stays = result && openQuestions(result).some(({ question }) => question === answering);
		const group = answering && groups.find(({ whom }) => whom === whomOf(answering));
		return finish(stays || !group ? undefined : group.items.findIndex(({ question }) => question === answering));
	};
	const listItem = (item: Item) => {
		const question = questionOf(model, item.question);
		const { id } = question;
		return (
			<KitItem
				key={id}
				item={item}
				wording={questionOf(content, id)}
				weight={view && item.weight ? view.weight(item.weight) : ''}
				factor={isConcernId(id) ? undefined : factorOf(content, question.factor)}
				whom={whomOf(id)}
				answer={state.answers[id]}
				isAnswering={answering === id}
				onAsked={(isAsked) => ask([id], isAsked, `asked-${id}`)}
				onOpen={() => open(id, done())}
				onDone={done}
			>
				{view ? (
					<view.QuestionField
						question={question}
						wording={questionOf(content, id)}
						answer={state.answers[id]}
						onAnswer={(next) => change(withAnswer(state, id, next))}
					/>
				) : (
					<Loading hasFailed={hasFailed} retry={retry} />
				)}
			</KitItem>
		);
	};
	const shown = order
		.map((whom) => {
			const items = groups.find((group) => group.whom === whom)?.items ?? [];
			const gone = last && whomOf(last.id) === whom && !items.some(({ question }) => question === last.id) ? last : undefined;
			const textItems = items.map(({ question, isAsked }) => ({ wording: questionOf(content, question), isAsked }));
			const minutes = textItems.reduce((sum, one) => sum + (one.isAsked ? 0 : one.wording.findOut.minutes), 0);
			const heading = words.group(whom, items.length, textItems.filter(({ isAsked }) => isAsked).length, minutes);
			const text: TextGroup = { whom, heading, items: textItems };
			return { whom, items, gone, text };
		})
		.filter(({ items, gone }) => items.length > 0 || gone);
	const about = words.about(state.name, state.issuer);
	const texts = shown.flatMap(({ items, text }) => (items.length > 0 ? [text] : []));
	// A device that does not hold these answers finds them in the address.
	const fitUrl = fit + (store.isGuest || store.problem ? formatFragment(state) : '');
	// A notice goes with its buttons; the reader goes on at the head.
	const leaving = (act: () => void | Promise<void>) => async () => {
		// Before the page changes: the focus is led on with the change.
		focusOn('kit-about');
		await act();
	};

	return (
		<div class="kit">
			<Notices content={content} store={{ ...store, keep: leaving(store.keep), leave: leaving(store.leave) }} />
			<EarlyForm class="kit__form" isReady={isListed}>
				{isListed && (
					<>
						<KitHead
							state={state}
							retry={hasFailed && state.goal !== null ? retry : undefined}
							about={about}
							groups={texts}
							goalUrl={fitUrl.includes('#') ? fitUrl : `${fit}#goal`}
						>
							{view && result && (
								<view.KitState
									content={content}
									result={result}
									known={knownIds(inGoal, state.answers).length}
									all={inGoal.length}
									open={texts.reduce((sum, { items }) => sum + items.length, 0)}
									next={nextToAsk(groups)}
									first={firstToAsk(groups)}
									itemUrl={(id) => `#kit-${id}`}
									resultUrl={fitUrl.includes('#') ? fitUrl : `${fit}#result`}
								/>
							)}
						</KitHead>
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
										`ask-${whom}`,
									)
								}
							>
								{items.slice(0, gone?.place).map(listItem)}
								{gone && (
									<LastAnswered key="gone" wording={questionOf(content, gone.id)} answer={state.answers[gone.id]} undo={() => undo(gone)} />
								)}
								{gone && items.slice(gone.place).map(listItem)}
							</KitGroup>
						))}
						{view && <view.KitSources content={content} state={state} change={change} focusOn={focusOn} />}
						<p class="kit__printed">{printedWords(new Date(), location.host + location.pathname)}</p>
					</>
				)}
			</EarlyForm>
		</div>
	);
}
