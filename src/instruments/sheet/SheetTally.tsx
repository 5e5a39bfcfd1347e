import { questionOf } from '~/model/look-up.ts';
import { COUNTS_READ } from '~/model/paper/paper.ts';
import type { Question } from '~/model/types.ts';
import type { ResolvedAnswer } from '~/model/values/resolve-answer.ts';
import * as words from './paper-words.ts';
import { Tick } from './SheetBoxes.tsx';
import type { SheetView } from './sheet-view.ts';

export interface SheetTallyProps {
	readonly view: SheetView;
	readonly question: Question;
	readonly answer: ResolvedAnswer | undefined;
}

/** Answering by counting on paper: ten or twenty are read, and the last page says what that is worth. */
export function SheetTally({ view, question, answer }: SheetTallyProps) {
	const counted = answer?.kind === 'tally' && answer.read > 0 ? answer : undefined;
	return (
		<>
			<Tick isTicked={counted !== undefined} />
			<span class="sheet-question__count">
				{words.count(
					questionOf(view.content, question.id).tally?.label,
					<i class="sheet__blank">{counted?.found}</i>,
					<i class="sheet__blank">{counted?.read}</i>,
					COUNTS_READ,
					(its) => (
						<b>{its}</b>
					),
				)}
			</span>
		</>
	);
}
