import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Alternative, ComparedCandidate } from '../model/candidates.ts';
import { CANDIDATE_LIMIT } from '../model/candidates.ts';
import { completeOrder } from '../model/order.ts';
import { MODEL_VERSION } from '../model/version.ts';
import type { FitContent } from '../model/wording.ts';
import type { ExampleChoice } from './AddCandidate.tsx';
import type { Choice } from './begin-candidate.ts';
import { nameCandidates } from './candidate-names.ts';
import { addConcerns } from './concern-words.ts';
import { COMPARE_PARTS } from './fit-views.ts';
import { Loading } from './Loading.tsx';
import { useCandidates } from './use-candidates.ts';
import { useComparison } from './use-comparison.ts';
import { useLazy } from './use-lazy.ts';
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

/** Up to four candidates: where each stands, who is ahead and what the choice turns on, then every answer side by side. */
export function Compare({ content: bare, alternatives, examples, examplesUrl, fitUrl }: CompareProps) {
	const { opened, library, candidates, left, isReady, ...actions } = useCandidates(bare.model, alternatives);
	const { state, version } = opened;
	const { view: parts, ...loading } = useLazy(COMPARE_PARTS, isReady);
	const [said, setSaid] = useState<{ readonly sentence: string }>();
	const status = useRef<HTMLParagraphElement>(null);
	const prioritiesUrl = `${fitUrl}#priorities`;
	const content = useMemo(() => addConcerns(bare, state.concerns, prioritiesUrl), [bare, state.concerns, prioritiesUrl]);
	const { model } = content;
	const goalOrder = model.goals.find(({ id }) => id === state.goal)?.order;
	const order = completeOrder(model, state.order ?? goalOrder ?? content.factors.map(({ id }) => [id]));
	const names = nameCandidates(candidates);

	const cast = candidates.map(({ id, issuer, answers }) => ({ id, issuer, answers }));
	const asked = JSON.stringify([state.goal, state.order, state.concerns, cast]);
	const request = useMemo(
		() => (isReady && state.goal ? { model, goal: state.goal, order: state.order, candidates: cast } : undefined),
		[isReady, asked],
	);
	const { comparison, view, isBusy, hasFailed, retry } = useComparison(request);
	// While the next is worked out, what stands is about other candidates if one came or went.
	const standing = comparison && comparison.ids.join() === candidates.map(({ id }) => id).join() ? comparison : undefined;
	const alternativeOf = ({ kept }: ComparedCandidate) => alternatives.find(({ id }) => id === kept?.preset);
	const saved = library.library.assessments.filter(
		({ isCompared, preset }) => !isCompared && !alternatives.some(({ id, isAlways }) => isAlways && id === preset),
	);

	/** What was pressed may be gone: the sentence about it takes the focus, once it is there. */
	const tell = (sentence: string) => setSaid({ sentence });
	useEffect(() => {
		if (said) status.current?.focus();
	}, [said]);
	const add = async (choice: Choice) => {
		const started = await parts?.beginCandidate(choice, { model, candidates, names, alternatives, saved, examplesUrl });
		if (!started) return tell('The example did not load. Nothing has changed.');
		actions.add(started);
		tell(`${started.state.name ? `“${started.state.name}”` : 'An empty one'} stands beside the others now.`);
	};
	const takeOut = (candidate: ComparedCandidate, name: string) => {
		const isKept = actions.takeOut(candidate);
		tell(`“${name}” is taken out. ${isKept ? 'It stays saved on this device.' : 'Nothing of yours was in it.'}`);
	};
	const open = (candidate: ComparedCandidate, name: string) =>
		tell(
			actions.open(candidate)
				? `“${name}” is open in the fit check now, with your goal, order and own answers. “${names[0]}” stays in this comparison, saved.`
				: `“${name}” could not be opened, because this device does not keep it. Nothing has changed.`,
		);
	const problem = opened.problem ?? library.problem;

	return (
		<form class="compare" autocomplete="off" inert={!(isReady && parts)} onSubmit={(event) => event.preventDefault()}>
			<div class="notices" role="status">
				{problem && (
					<p class="notices__one">
						{problem === 'full' ? 'This device has no room left.' : 'This browser does not let the page keep anything.'} What you enter here
						lasts until you close the page; print it to keep it.
					</p>
				)}
				{(opened.isDamaged || library.dropped.length > 0) && (
					<p class="notices__one">Some of what is saved on this device could not be read. The rest is here.</p>
				)}
				{version !== null && version !== MODEL_VERSION && (
					<p class="notices__one">
						What is open was saved with version {version} of the method. It is kept, and worked out by version {MODEL_VERSION}.
					</p>
				)}
			</div>
			<section class="compare__part">
				<p class="compare__goal">
					<label for="compare-goal">What do you want it for?</label>
					<select
						id="compare-goal"
						value={state.goal ?? ''}
						onChange={({ currentTarget: { value } }) => opened.change({ ...state, goal: value || null })}
					>
						<option value="">Choose one</option>
						{content.goals.map(({ id, label }) => (
							<option key={id} value={id}>
								{label}
							</option>
						))}
					</select>
				</p>
				<p class="compare__order">
					{state.goal && parts ? (
						<parts.OrderWords content={content} order={order} isOwn={state.order !== null} changeUrl={prioritiesUrl} />
					) : (
						'Then the page works out where each stands. Goal, order and what is about you are the same for all.'
					)}
				</p>
			</section>
			{parts ? (
				<>
					<section class="compare__part">
						<h2>Where each stands</h2>
						<ul class="compare__cards" role="list" aria-busy={isBusy}>
							{candidates.map((candidate, at) => (
								<parts.CandidateCard
									key={`${candidate.id} ${isReady}`}
									candidate={candidate}
									name={names[at] ?? ''}
									alternative={alternativeOf(candidate)}
									change={(next) => actions.change(candidate, next)}
									takeOut={() => takeOut(candidate, names[at] ?? '')}
									open={() => open(candidate, names[at] ?? '')}
								>
									{view && standing?.results[at] && <view.CardResult content={content} result={standing.results[at]} />}
								</parts.CandidateCard>
							))}
						</ul>
						<p class="compare__said" role="status" tabIndex={-1} ref={status}>
							{said?.sentence}
						</p>
						{left > 0 && (
							<p class="compare__left">
								{left === 1
									? '1 more is marked for comparison and finds no place.'
									: `${left} more are marked for comparison and find no place.`}
							</p>
						)}
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
					{view && standing && (
						<div class="compare__grounds" aria-busy={isBusy}>
							<section class="compare__part">
								<h2>Who is ahead, and how often</h2>
								<view.Ranks content={content} comparison={standing} names={names} />
							</section>
							<section class="compare__part">
								<h2>What the choice turns on</h2>
								<view.Turning content={content} comparison={standing} names={names} />
							</section>
						</div>
					)}
					<section class="compare__part">
						<h2>Side by side</h2>
						<parts.SideBySide
							content={content}
							candidates={candidates}
							names={names}
							alternatives={alternatives}
							comparison={standing}
							order={order}
							answer={actions.answer}
						/>
					</section>
				</>
			) : (
				<div class="compare__waiting">
					<Loading {...loading} />
				</div>
			)}
		</form>
	);
}
