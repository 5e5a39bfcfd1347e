import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useShownAssessment } from '~/device/use-shown-assessment.ts';
import { goalOf } from '~/model/look-up.ts';
import type { Order } from '~/model/types.ts';
import { knownIds } from '~/model/values/resolve-answer.ts';
import { askedQuestions } from '~/model/verdict/asked.ts';
import { completeOrder } from '~/model/weights/order.ts';
import type { FitContent } from '~/model/wording.ts';
import { loadScoreSheet } from './load.ts';
import { SheetOptions } from './SheetOptions.tsx';
import * as words from './words.ts';

export interface OwnSheetProps {
	readonly content: FitContent;
	/** Id of the goal that the sheet is for. */
	readonly goal: string;
	/** Address of the fit check. */
	readonly fit: string;
	/** Address under which each goal has its sheet. */
	readonly sheets: string;
	/** The goal's own sheet, blank, as the server sends it. */
	readonly children: ComponentChildren;
}

/**
 * Makes a goal's score sheet the reader's own: it follows their order and concerns, and their answers can be written in. What draws it anew loads
 * only then; until it is there, and without a script, the goal's own sheet stands.
 */
export function OwnSheet({ content, goal, fit, sheets, children }: OwnSheetProps) {
	const source = useShownAssessment(content.model);
	const { state, isGuest } = source;
	const [wantsOwn, setWantsOwn] = useState(true);
	const [wantsAnswers, setWantsAnswers] = useState(false);
	const [drawn, setDrawn] = useState<typeof import('./ScoreSheet.tsx')>();
	const [hasFailed, setFailed] = useState(false);

	// Priorities and answers for another goal belong on that goal's sheet.
	const other = state.goal !== null && state.goal !== goal ? goalOf(content, state.goal) : undefined;
	const hasConcerns = !other && Object.keys(state.concerns).length > 0;
	const hasOrder = !other && state.order !== null && isAnotherOrder(content, goal, state.order);
	const isOwn = wantsOwn && (hasConcerns || hasOrder);
	const asked = askedQuestions(content.model, goal);
	const known = other ? 0 : knownIds(asked, state.answers).length;
	const isWritten = wantsAnswers && known > 0;
	const isNeeded = isOwn || isWritten;

	useEffect(() => {
		if (!isNeeded || drawn) return;
		loadScoreSheet().then(setDrawn, () => setFailed(true));
	}, [isNeeded, drawn]);

	const own = words.own(hasOrder, hasConcerns);
	return (
		<>
			<SheetOptions
				source={source}
				own={own}
				isOwn={isOwn}
				setOwn={setWantsOwn}
				known={known}
				asked={asked.length}
				isWritten={isWritten}
				setWritten={setWantsAnswers}
				hasFailed={isNeeded && hasFailed}
				fit={fit}
				other={other && { label: other.label, url: `${sheets}${other.id}/${isGuest ? location.hash : ''}` }}
			/>
			{isNeeded && drawn ? (
				<drawn.ScoreSheet
					content={content}
					goal={goal}
					own={isOwn ? state : undefined}
					follows={isOwn ? words.follows(own) : ''}
					written={isWritten ? state : undefined}
					priorities={`${fit}#priorities`}
				/>
			) : (
				children
			)}
		</>
	);
}

function isAnotherOrder({ model }: FitContent, goal: string, order: Order): boolean {
	const complete = (given: Order) => JSON.stringify(completeOrder(model, given));
	return complete(order) !== complete(goalOf(model, goal).order);
}
