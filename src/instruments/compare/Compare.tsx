import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { openAssessmentOf } from '~/device/open-assessment.ts';
import { useLibrary } from '~/device/use-library.ts';
import { useOpenAssessment } from '~/device/use-open-assessment.ts';
import { CANDIDATE_LIMIT, type ComparedCandidate, listCandidates } from '~/model/compare/candidates.ts';
import { goalOf } from '~/model/look-up.ts';
import type { Alternative } from '~/model/state/assessment.ts';
import { completeOrder } from '~/model/weights/order.ts';
import type { FitContent } from '~/model/wording.ts';
import { EarlyForm } from '~/parts/EarlyForm.tsx';
import { Loading } from '~/parts/Loading.tsx';
import { useLazy } from '~/parts/use-lazy.ts';
import { addConcerns } from '~/words/add-concerns.ts';
import type { ExampleChoice } from './AddCandidate.tsx';
import type { Choice } from './begin-candidate.ts';
import { CompareGoal } from './CompareGoal.tsx';
import { CompareNotices } from './CompareNotices.tsx';
import { nameCandidates } from './candidate-names.ts';
import { goToAnswer } from './go-to-answer.ts';
import { COMPARE_PARTS, loadBeginning } from './load.ts';
import { useComparison } from './use-comparison.ts';
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
	const [said, setSaid] = useState<{ readonly sentence: string; readonly before?: readonly string[] | undefined }>();
	const status = useRef<HTMLParagraphElement>(null);
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
	const actions = parts?.candidateActions({ model: bare.model, alternatives, opened, library });

	const cast = candidates.map(({ id, issuer, answers }) => ({ id, issuer, answers }));
	const asked = JSON.stringify([state.goal, state.order, state.concerns, cast]);
	const request = useMemo(
		() => (isReady && state.goal ? { model, goal: state.goal, order: state.order, candidates: cast } : undefined),
		[isReady, asked],
	);
	const { comparison, view, isBusy, hasFailed, retry } = useComparison(request);
	const ids = candidates.map(({ id }) => id);
	// While the next is worked out, what stands is about other candidates if one went; if one came, it stands without that one.
	const standing = comparison?.ids.every((id) => ids.includes(id)) ? comparison : undefined;
	const standingNames = standing?.ids.map((id) => names[ids.indexOf(id)] ?? '') ?? [];
	const alternativeOf = ({ kept }: ComparedCandidate) => alternatives.find(({ id }) => id === kept?.preset);
	const saved = assessments.filter(
		({ isCompared, preset }) => !isCompared && !alternatives.some(({ id, isAlways }) => isAlways && id === preset),
	);

	/** What was pressed may be gone: the sentence about it takes the focus, or the row of the candidate that came, once it is there. */
	const tell = (sentence: string, before?: readonly string[]) => setSaid({ sentence, before });
	useEffect(() => {
		if (!said) return;
		const added = said.before && ids.find((id) => !said.before?.includes(id));
		(document.getElementById(`row-of-${added}`) ?? status.current)?.focus();
	}, [said]);
	const add = async (choice: Choice) => {
		const offer = { model, candidates, names, alternatives, saved, examplesUrl };
		const started = await loadBeginning().then(
			({ beginCandidate }) => beginCandidate(choice, offer),
			() => undefined,
		);
		if (!started) return tell(words.said.notLoaded);
		actions?.add(started);
		tell(words.said.added(started.state.name), ids);
	};
	const takeOut = (candidate: ComparedCandidate, name: string) => {
		const isKept = actions?.takeOut(candidate);
		tell(words.said.takenOut(name, isKept === true));
	};
	const open = (candidate: ComparedCandidate, name: string) =>
		tell(actions?.open(candidate) ? words.said.opened(name, names[0] ?? '') : words.said.notOpened(name));

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
					{view && standing && <view.LeadSentence content={content} comparison={standing} names={standingNames} isBusy={isBusy} />}
					<section class="compare__part" aria-labelledby="compare-plot">
						<h2 id="compare-plot">{words.plotTitle}</h2>
						<parts.RangePlot candidates={candidates} names={names} comparison={standing} />
						<p class="compare__said" role="status" tabIndex={-1} ref={status}>
							{said?.sentence}
						</p>
						{left > 0 && <p class="compare__left">{words.left(left)}</p>}
						<parts.AddCandidate
							candidates={candidates}
							names={names}
							alternatives={alternatives}
							saved={saved}
							examples={examples}
							isFull={candidates.length >= CANDIDATE_LIMIT}
							add={add}
						/>
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
						<view.GroundsFold title={words.turningTitle}>
							{({ Turning }) => <Turning content={content} comparison={standing} names={standingNames} />}
						</view.GroundsFold>
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
