import { useMemo } from 'preact/hooks';
import { openAssessmentOf } from '~/device/open-assessment.ts';
import { useOpenAssessment } from '~/device/use-open-assessment.ts';
import { goalOf } from '~/model/look-up.ts';
import type { Alternative } from '~/model/state/assessment.ts';
import { completeOrder } from '~/model/weights/order.ts';
import type { FitContent } from '~/model/wording.ts';
import { EarlyForm } from '~/parts/EarlyForm.tsx';
import { Loading } from '~/parts/Loading.tsx';
import { useLazy } from '~/parts/use-lazy.ts';
import { addConcerns } from '~/words/add-concerns.ts';
import type { ExampleChoice } from './AddCandidate.tsx';
import { CompareGoal } from './CompareGoal.tsx';
import { COMPARE_PARTS } from './load.ts';
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

/** What candidates are compared for, and below it the candidates, which load by themselves. */
export function Compare({ content: bare, fitUrl, ...offered }: CompareProps) {
	const opened = useOpenAssessment(openAssessmentOf(bare.model));
	const { view, ...loading } = useLazy(COMPARE_PARTS, true);
	const { state } = opened;
	const prioritiesUrl = `${fitUrl}#priorities`;
	const content = useMemo(() => addConcerns(bare, state.concerns, prioritiesUrl), [bare, state.concerns, prioritiesUrl]);
	const goalOrder = state.goal === null ? undefined : goalOf(content.model, state.goal).order;
	const order = completeOrder(content.model, state.order ?? goalOrder ?? content.factors.map(({ id }) => [id]));

	return (
		<EarlyForm class="compare" isReady={opened.isReady}>
			<CompareGoal
				content={content}
				goal={state.goal}
				order={order}
				isOwn={state.order !== null}
				changeUrl={prioritiesUrl}
				choose={(goal) => opened.change((now) => ({ ...now, goal }))}
			/>
			{view ? (
				<view.Candidates content={content} bare={bare.model} opened={opened} order={order} fitUrl={fitUrl} {...offered} />
			) : (
				<div class="compare__waiting" data-waking>
					<Loading {...loading} />
				</div>
			)}
		</EarlyForm>
	);
}
