import { useMemo, useRef } from 'preact/hooks';
import { openAssessmentOf } from '~/device/open-assessment.ts';
import { useLibrary } from '~/device/use-library.ts';
import { useOpenAssessment } from '~/device/use-open-assessment.ts';
import { CANDIDATE_LIMIT, type ComparedCandidate, listCandidates } from '~/model/compare/candidates.ts';
import { goalOf } from '~/model/look-up.ts';
import type { Alternative, Assessment } from '~/model/state/assessment.ts';
import { completeOrder } from '~/model/weights/order.ts';
import type { FitContent } from '~/model/wording.ts';
import { EarlyForm } from '~/parts/EarlyForm.tsx';
import { Loading } from '~/parts/Loading.tsx';
import { useLazy } from '~/parts/use-lazy.ts';
import { addConcerns } from '~/words/add-concerns.ts';
import type { ExampleChoice } from './AddCandidate.tsx';
import { CompareGoal } from './CompareGoal.tsx';
import { CompareNotices } from './CompareNotices.tsx';
import { nameCandidates } from './candidate-names.ts';
import { goToAnswer } from './go-to-answer.ts';
import { CARD_FOLD } from './later/load.ts';
import { ADDING, COMPARE_PARTS, COMPARISON_GROUNDS } from './load.ts';
import { useComparison } from './use-comparison.ts';
import { useTold } from './use-told.ts';
import * as words from './words.ts';
import './Compare.css';

export interface CompareProps {
	readonly content: FitContent;
	readonly alternatives: readonly Alternative[];
	readonly examples: readonly ExampleChoice[];
	/** Where the examples' answers are, which load when one is wanted. */
	readonly examplesUrl: string;
	/** Address of the fit check. */
	readonly fitUrl: string;
}

/** Up to four candidates: who is ahead, where each stands on one scale, how sure that is, then each by itself and the answers side by side. */
export function Compare({ content: bare, alternatives, examples, examplesUrl, fitUrl }: CompareProps) {
	const opened = useOpenAssessment(openAssessmentOf(bare.model));
	const { view: parts, ...loading } = useLazy(COMPARE_PARTS, true);
	const library = useLibrary(parts?.libraryOf(bare.model));
	const { assessments } = library.library;
	const isReady = opened.isReady && library.isReady;
	const { state } = opened;
	const prioritiesUrl = `${fitUrl}#priorities`;
	const content = useMemo(() => addConcerns(bare, state.concerns, prioritiesUrl), [bare, state.concerns, prioritiesUrl]);
	const { model } = content;
	const goalOrder = state.goal === null ? undefined : goalOf(model, state.goal).order;
	const order = completeOrder(model, state.order ?? goalOrder ?? content.factors.map(({ id }) => [id]));
	const { candidates, left } = useMemo(
		() => listCandidates(bare.model, state, assessments, alternatives),
		[bare.model, state, assessments, alternatives],
	);
	const names = nameCandidates(candidates);
	const source = { model: bare.model, alternatives, opened, library };
	const actions = parts?.candidateActions(source);

	const cast = candidates.map(({ id, issuer, answers }) => ({ id, issuer, answers }));
	const asked = JSON.stringify([state.goal, state.order, state.concerns, cast]);
	const request = useMemo(
		() => (isReady && state.goal ? { model, goal: state.goal, order: state.order, candidates: cast } : undefined),
		[isReady, asked],
	);
	const { comparison, view, isBusy, hasFailed, retry } = useComparison(request);
	const ids = candidates.map(({ id }) => id);
	const { said, tell, status } = useTold(ids);
	// While the next is worked out, what stands is about other candidates if one went; if one came, it stands without that one.
	const standing = comparison?.ids.every((id) => ids.includes(id)) ? comparison : undefined;
	const standingNames = standing?.ids.map((id) => names[ids.indexOf(id)] ?? '') ?? [];
	const alternativeOf = ({ kept }: ComparedCandidate) => alternatives.find(({ id }) => id === kept?.preset);
	const saved = assessments.filter(
		({ isCompared, preset }) => !isCompared && !alternatives.some(({ id, isAlways }) => isAlways && id === preset),
	);

	const add = async (beginning: Promise<Assessment | undefined>) => {
		const started = await beginning;
		if (!started) return tell(words.said.notLoaded);
		actions?.add(started);
		tell(words.said.added(started.state.name), ids);
	};
	const takeOut = (candidate: ComparedCandidate, name: string) => {
		const isKept = actions?.takeOut(candidate);
		tell(words.said.takenOut(name, isKept === true));
	};
	/** It is pressed in the fold of a card, so what does it is there. */
	const open = (candidate: ComparedCandidate, name: string) => {
		const isOpened = actions && CARD_FOLD.now()?.openCandidate(source, actions.put, candidate);
		tell(isOpened ? words.said.opened(name, names[0] ?? '') : words.said.notOpened(name));
	};

	// Nothing shows before all of it is there: who comes back sees nothing jump.
	const hasShown = useRef(false);
	hasShown.current ||= isReady && (!request || standing !== undefined || hasFailed);
	const isShown = parts !== undefined && hasShown.current;

	return (
		<EarlyForm class="compare" isReady={opened.isReady}>
			<CompareNotices
				problem={opened.problem ?? library.problem}
				isDamaged={opened.dropped.length + library.dropped.length > 0}
				version={opened.version}
				savedUrl={`${fitUrl}saved/`}
			/>
			<CompareGoal
				content={content}
				goal={state.goal}
				order={order}
				isOwn={state.order !== null}
				changeUrl={prioritiesUrl}
				choose={(goal) => opened.change((now) => ({ ...now, goal }))}
			/>
			{isShown ? (
				<>
					{view && standing && (
						<view.LeadSentence content={content} comparison={standing} names={standingNames} isBusy={isBusy}>
							{standing.lead.ranked > 1 && (
								<parts.LazyFold title={words.sureTitle} module={COMPARISON_GROUNDS}>
									{({ Ranks }) => <Ranks comparison={standing} names={standingNames} />}
								</parts.LazyFold>
							)}
						</view.LeadSentence>
					)}
					<section class="compare__part" aria-labelledby="compare-plot">
						<h2 id="compare-plot">{words.plotTitle}</h2>
						<parts.RangePlot candidates={candidates} names={names} comparison={standing} />
						<p class="compare__said" role="status" tabIndex={-1} ref={status}>
							{said}
						</p>
						{left > 0 && <p class="compare__left">{words.left(left)}</p>}
						<parts.LazyFold title={words.addAnother} module={ADDING} isForScreens>
							{({ AddCandidate, beginCandidate }) => (
								<AddCandidate
									candidates={candidates}
									names={names}
									alternatives={alternatives}
									saved={saved}
									examples={examples}
									isFull={candidates.length >= CANDIDATE_LIMIT}
									add={(choice) => add(beginCandidate(choice, { model, candidates, names, alternatives, saved, examplesUrl }))}
								/>
							)}
						</parts.LazyFold>
					</section>
					{hasFailed && <Loading hasFailed retry={retry} />}
					{view && standing && <view.FindFirst content={content} comparison={standing} names={standingNames} answerAt={goToAnswer} />}
					<section class="compare__part">
						<h2>{words.cardsTitle}</h2>
						<ul class="compare__cards" role="list" aria-busy={isBusy}>
							{candidates.map((candidate, at) => (
								<parts.CandidateCard
									key={candidate.id}
									candidate={candidate}
									name={names[at] ?? ''}
									alternative={alternativeOf(candidate)}
									change={(next) => actions?.change(candidate, next)}
									takeOut={() => takeOut(candidate, names[at] ?? '')}
									openIt={() => open(candidate, names[at] ?? '')}
								>
									{view && standing && (
										<view.CardResult
											content={content}
											comparison={standing}
											candidate={candidate}
											name={names[at] ?? ''}
											answersUrl={candidate.kept ? '#compare-answers' : `${fitUrl}#answers`}
										/>
									)}
								</parts.CandidateCard>
							))}
						</ul>
					</section>
					{view && standing && (
						<parts.LazyFold title={words.turningTitle} module={COMPARISON_GROUNDS}>
							{({ Turning }) => <Turning content={content} comparison={standing} names={standingNames} />}
						</parts.LazyFold>
					)}
					<section class="compare__part">
						<h2 id="compare-answers" tabIndex={-1}>
							{words.tableTitle}
						</h2>
						<parts.SideBySide
							content={content}
							goal={state.goal}
							candidates={candidates}
							names={names}
							alternatives={alternatives}
							comparison={standing}
							order={order}
							answer={(...given) => actions?.answer(...given)}
						/>
					</section>
				</>
			) : (
				<div class="compare__waiting" data-waking>
					<Loading {...loading} />
				</div>
			)}
		</EarlyForm>
	);
}
