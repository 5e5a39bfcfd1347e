import { useMemo, useState } from 'preact/hooks';
import { knownIds } from '../model/resolve-answer.ts';
import { layOutSheet } from '../model/sheet.ts';
import type { FitContent } from '../model/wording.ts';
import { addConcerns } from './concern-words.ts';
import { SheetDealBreakers } from './SheetDealBreakers.tsx';
import { SheetFactor } from './SheetFactor.tsx';
import { SheetHead } from './SheetHead.tsx';
import { SheetNext } from './SheetNext.tsx';
import { SheetOptions } from './SheetOptions.tsx';
import { SheetSummary } from './SheetSummary.tsx';
import { SheetVerdict } from './SheetVerdict.tsx';
import { viewSheet } from './sheet-view.ts';
import { useSheetState } from './use-sheet-state.ts';
import './ScoreSheet.css';

export interface ScoreSheetProps {
	readonly content: FitContent;
	/** Id of the goal that the sheet is for. */
	readonly goal: string;
	/** Address of the fit check. */
	readonly fit: string;
	/** Address under which each goal has its sheet. */
	readonly sheets: string;
}

/**
 * The score sheet for one goal, made for pencil and paper. It is whole as the server sends it; where a script runs it follows the reader's own
 * order and concerns, and can be filled in with the answers that are known already.
 */
export function ScoreSheet({ content, goal, fit, sheets }: ScoreSheetProps) {
	const source = useSheetState(content.model);
	const { state } = source;
	const [wantsOwn, setWantsOwn] = useState(true);
	const [wantsAnswers, setWantsAnswers] = useState(false);

	// Priorities and answers for another goal belong on that goal's sheet.
	const other = state.goal !== null && state.goal !== goal ? content.goals.find(({ id }) => id === state.goal) : undefined;
	const hasConcerns = !other && Object.keys(state.concerns).length > 0;
	const hasOrder = !other && state.order !== null && isAnotherOrder(content, goal, state.order);
	const isOwn = wantsOwn && (hasConcerns || hasOrder);
	const known = other ? 0 : knownIds(content.model.questions, state.answers).length;
	const isFilled = wantsAnswers && known > 0;

	const view = useMemo(() => {
		const shown = isOwn ? addConcerns(content, state.concerns, `${fit}#priorities`) : content;
		return viewSheet(shown, goal, isOwn ? state.order : null, isFilled ? state.answers : undefined);
	}, [content, goal, fit, state, isOwn, isFilled]);

	const own = [hasOrder && 'own order of importance', hasConcerns && 'own concerns'].filter(Boolean).join(' and ');
	return (
		<div class="sheet">
			<SheetOptions
				source={source}
				own={own}
				isOwn={isOwn}
				setOwn={setWantsOwn}
				known={known}
				asked={content.questions.length}
				isFilled={isFilled}
				setFilled={setWantsAnswers}
				fit={fit}
				other={other && { label: other.label, url: `${sheets}${other.id}/${source.isLink ? location.hash : ''}` }}
			/>
			<SheetHead state={isFilled ? state : undefined} follows={isOwn ? `This sheet follows the ${own} of the person deciding.` : ''} />
			<SheetDealBreakers view={view} />
			<section class="sheet__part" aria-labelledby="sheet-factors">
				<h2 id="sheet-factors">Answer factor by factor, the most important first</h2>
				{view.sheet.rows.map((row) => (
					<SheetFactor key={row.factor} view={view} row={row} />
				))}
			</section>
			<div class="sheet-result">
				<SheetSummary view={view} />
				<SheetVerdict view={view} />
			</div>
			<SheetNext />
		</div>
	);
}

function isAnotherOrder({ model }: FitContent, goal: string, order: readonly (readonly string[])[]): boolean {
	const rows = (given: typeof order | null) => JSON.stringify(layOutSheet(model, goal, given).rows);
	return rows(order) !== rows(null);
}
