import { useMemo } from 'preact/hooks';
import type { FitState } from '~/model/state/state.ts';
import type { FitContent } from '~/model/wording.ts';
import { addConcerns } from '~/words/add-concerns.ts';
import * as words from './paper-words.ts';
import { SheetDealBreakers } from './SheetDealBreakers.tsx';
import { SheetFactor } from './SheetFactor.tsx';
import { SheetHead } from './SheetHead.tsx';
import { SheetLookUp } from './SheetLookUp.tsx';
import { SheetNext } from './SheetNext.tsx';
import { NotesTitle, SheetNotes } from './SheetNotes.tsx';
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

/** So many questions, with what stands before them, take two printed pages, and so many three even where each answer has a line. */
const ON_TWO_PAGES = 8;
const WITH_ROOM = 12;

/** The class for how many printed pages so many questions take, and how much room each has. */
function sizeOf(questions: number): string {
	if (questions > WITH_ROOM) return '';
	return `sheet__pages--roomy${questions > ON_TWO_PAGES ? '' : ' sheet__pages--few'}`;
}

/** The score sheet for one goal, made for pencil and paper: deal-breakers, factors with their questions, sums, verdict, and what to find out. */
export function ScoreSheet({ content, goal, own, follows = '', written, priorities }: ScoreSheetProps) {
	const view = useMemo(
		() => viewSheet(addConcerns(content, own?.concerns ?? {}, priorities), goal, own?.order ?? null, written?.answers),
		[content, goal, own, written, priorities],
	);
	return (
		<div class="sheet">
			<div class={`sheet__pages ${sizeOf(view.sheet.rows.flatMap(({ questions }) => questions).length)}`}>
				<SheetNotes />
				<div class="sheet__text">
					<SheetHead state={written} follows={follows} />
					<SheetDealBreakers view={view} />
					<section class="sheet__part" aria-labelledby="sheet-factors">
						<h2 id="sheet-factors">{words.factorsTitle}</h2>
						{view.sheet.rows.map((row) => (
							<SheetFactor key={row.factor} view={view} row={row} />
						))}
					</section>
					<NotesTitle />
				</div>
			</div>
			<div class="sheet__pages sheet__pages--last">
				<SheetNotes />
				<div class="sheet__text">
					<div class="sheet__result">
						<SheetSummary view={view} />
						<SheetVerdict view={view} />
					</div>
					<SheetNext />
					<NotesTitle />
				</div>
			</div>
			<SheetLookUp view={view} />
		</div>
	);
}
