import { useMemo } from 'preact/hooks';
import type { FitState } from '~/model/state/state.ts';
import type { FitContent } from '~/model/wording.ts';
import { addConcerns } from '~/words/add-concerns.ts';
import * as words from './paper-words.ts';
import { SheetDealBreakers } from './SheetDealBreakers.tsx';
import { SheetFactor } from './SheetFactor.tsx';
import { SheetHead } from './SheetHead.tsx';
import { SheetNext } from './SheetNext.tsx';
import { SheetSummary } from './SheetSummary.tsx';
import { SheetVerdict } from './SheetVerdict.tsx';
import { viewSheet } from './sheet-view.ts';
import './ScoreSheet.css';

export interface ScoreSheetProps {
	readonly content: FitContent;
	/** Id of the goal that the sheet is for. */
	readonly goal: string;
	/** The person's order and concerns; without them the sheet follows the goal. */
	readonly own?: Pick<FitState, 'order' | 'concerns'> | undefined;
	/** Whose priorities it follows, in a sentence at its head; '' for the goal's. */
	readonly follows?: string;
	/** What is written in; without it the sheet is blank. */
	readonly written?: FitState | undefined;
	/** Address at which concerns are named. */
	readonly priorities: string;
}

/** The score sheet for one goal, made for pencil and paper: deal-breakers, factors with their questions, sums, verdict, and what to find out. */
export function ScoreSheet({ content, goal, own, follows = '', written, priorities }: ScoreSheetProps) {
	const view = useMemo(
		() => viewSheet(addConcerns(content, own?.concerns ?? {}, priorities), goal, own?.order ?? null, written?.answers),
		[content, goal, own, written, priorities],
	);
	return (
		<div class="sheet">
			<SheetHead state={written} follows={follows} />
			<SheetDealBreakers view={view} />
			<section class="sheet__part" aria-labelledby="sheet-factors">
				<h2 id="sheet-factors">{words.factorsTitle}</h2>
				{view.sheet.rows.map((row) => (
					<SheetFactor key={row.factor} view={view} row={row} />
				))}
			</section>
			<div class="sheet__result">
				<SheetSummary view={view} />
				<SheetVerdict view={view} />
			</div>
			<SheetNext />
		</div>
	);
}
