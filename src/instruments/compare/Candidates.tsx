import { useMemo, useRef } from 'preact/hooks';
import { libraryOf } from '~/device/device-library.ts';
import { useLibrary } from '~/device/use-library.ts';
import type { OpenAssessment } from '~/device/use-open-assessment.ts';
import { CANDIDATE_LIMIT, type ComparedCandidate, listCandidates } from '~/model/compare/candidates.ts';
import { type Alternative, type Assessment, beginAlternative } from '~/model/state/assessment.ts';
import type { Model, Order } from '~/model/types.ts';
import type { PersonalContent } from '~/model/wording.ts';
import { Loading } from '~/parts/Loading.tsx';
import type { ExampleChoice } from './AddCandidate.tsx';
import { CandidateCard } from './CandidateCard.tsx';
import { candidateActions } from './candidate-actions.ts';
import { nameCandidates } from './candidate-names.ts';
import * as words from './candidates-words.ts';
import { LateNotices } from './LateNotices.tsx';
import { LazyFold } from './LazyFold.tsx';
import { ADDING, ANSWERING, CARD_FOLD, COMPARISON_GROUNDS } from './later/load.ts';
import { RangePlot } from './RangePlot.tsx';
import { SideBySide } from './SideBySide.tsx';
import { useComparison } from './use-comparison.ts';
import { useTold } from './use-told.ts';

export interface CandidatesProps {
	/** With the person's concerns. */
	readonly content: PersonalContent;
	/** Without them. */
	readonly bare: Model;
	readonly opened: OpenAssessment;
	/** Complete. */
	readonly order: Order;
	readonly alternatives: readonly Alternative[];
	readonly examples: readonly ExampleChoice[];
	readonly examplesUrl: string;
	readonly fitUrl: string;
}

/** Up to four candidates: who is ahead, where each stands on one scale, how sure that is, then each by itself and the answers side by side. */
export function Candidates({ content, bare, opened, order, alternatives, examples, examplesUrl, fitUrl }: CandidatesProps) {
	const library = useLibrary(libraryOf(bare));
	const { assessments } = library.library;
	const isReady = opened.isReady && library.isReady;
	const { state } = opened;
	const { model } = content;
	const { candidates, left } = useMemo(
		() => listCandidates(bare, state, assessments, alternatives),
		[bare, state, assessments, alternatives],
	);
	const names = nameCandidates(candidates);
	const source = { model: bare, alternatives, opened, library };
	const actions = candidateActions(source);

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
	const add = async (beginning: Promise<Assessment | undefined>) => {
		const started = await beginning;
		const said = ADDING.now()?.said;
		if (!started) return tell(said?.notLoaded ?? '');
		actions.add(started);
		tell(said?.added(started.state.name) ?? '', ids);
	};
	const takeOut = (candidate: ComparedCandidate, name: string) => {
		const isKept = actions.takeOut(candidate);
		tell(CARD_FOLD.now()?.said.takenOut(name, isKept) ?? '');
	};
	/** They are pressed in the fold of a card, so what opens one is there, and the words are. */
	const open = (candidate: ComparedCandidate, name: string) => {
		const fold = CARD_FOLD.now();
		const isOpened = fold?.openCandidate(source, actions.put, candidate);
		tell((isOpened ? fold?.said.opened(name, names[0] ?? '') : fold?.said.notOpened(name)) ?? '');
	};

	/** Where what leads there does not load, the table is as near as it gets. */
	const answerAt = (question: string, candidate: string | undefined) =>
		void ANSWERING.load().then(
			({ goToAnswer }) => goToAnswer(question, candidate),
			() => location.assign('#compare-answers'),
		);

	// Nothing shows before all of it is there: who comes back sees nothing jump.
	const hasShown = useRef(false);
	hasShown.current ||= isReady && (!request || standing !== undefined || hasFailed);
	if (!hasShown.current)
		return (
			<div class="compare__waiting" data-waking>
				<Loading hasFailed={false} retry={retry} />
			</div>
		);
	return (
		<>
			<LateNotices
				problem={opened.problem ?? library.problem}
				isDamaged={opened.dropped.length + library.dropped.length > 0}
				version={opened.version}
				savedUrl={`${fitUrl}saved/`}
				brought={{ source, tell, ids }}
			/>
			{view && standing && (
				<view.LeadSentence content={content} comparison={standing} names={standingNames} isBusy={isBusy}>
					{standing.lead.ranked > 1 && (
						<LazyFold title={words.sureTitle} module={COMPARISON_GROUNDS}>
							{({ Ranks }) => <Ranks comparison={standing} names={standingNames} />}
						</LazyFold>
					)}
				</view.LeadSentence>
			)}
			<section class="compare__part" aria-labelledby="compare-plot">
				<h2 id="compare-plot">{words.plotTitle}</h2>
				<RangePlot candidates={candidates} names={names} comparison={standing} />
				<p class="compare__said" role="status" tabIndex={-1} ref={status}>
					{said}
				</p>
				{left > 0 && <p class="compare__left">{words.left(left)}</p>}
				<LazyFold title={words.addAnother} module={ADDING} isForScreens>
					{({ AddCandidate, beginCandidate, listSaved }) => {
						const saved = listSaved(assessments, alternatives);
						const offer = { model, candidates, names, alternatives, saved, examplesUrl, begin: beginAlternative };
						return (
							<AddCandidate
								candidates={candidates}
								names={names}
								alternatives={alternatives}
								saved={saved}
								examples={examples}
								limit={CANDIDATE_LIMIT}
								add={(choice) => add(beginCandidate(choice, offer))}
							/>
						);
					}}
				</LazyFold>
			</section>
			{hasFailed && <Loading hasFailed retry={retry} />}
			{view && standing && <view.FindFirst content={content} comparison={standing} names={standingNames} answerAt={answerAt} />}
			<section class="compare__part">
				<h2>{words.cardsTitle}</h2>
				<ul class="compare__cards" role="list" aria-busy={isBusy}>
					{candidates.map((candidate, at) => (
						<CandidateCard
							key={candidate.id}
							candidate={candidate}
							name={names[at] ?? ''}
							alternative={alternativeOf(candidate)}
							change={(next) => actions.change(candidate, next)}
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
						</CandidateCard>
					))}
				</ul>
			</section>
			{view && standing && (
				<LazyFold title={words.turningTitle} module={COMPARISON_GROUNDS}>
					{({ Turning }) => <Turning content={content} comparison={standing} names={standingNames} />}
				</LazyFold>
			)}
			<section class="compare__part">
				<h2 id="compare-answers" tabIndex={-1}>
					{words.tableTitle}
				</h2>
				<SideBySide
					content={content}
					goal={state.goal}
					candidates={candidates}
					names={names}
					alternatives={alternatives}
					comparison={standing}
					order={order}
					answer={(...given) => actions.answer(...given)}
				/>
			</section>
		</>
	);
}
