import { questionOf } from '~/model/look-up.ts';
import { COUNTS_READ, tallyColumns } from '~/model/paper/paper.ts';
import type { Question, Tally } from '~/model/types.ts';
import type { ResolvedAnswer } from '~/model/values/resolve-answer.ts';
import * as words from './paper-words.ts';
import { Tick } from './SheetBoxes.tsx';
import type { SheetView } from './sheet-view.ts';
import { MARKS, writtenNumber } from './written.ts';
import './SheetTally.css';

export interface SheetTallyProps {
	readonly view: SheetView;
	readonly question: Question;
	readonly tally: Tally;
	readonly answer: ResolvedAnswer | undefined;
}

/** Answering by counting on paper: ten or twenty are read, and low and high are looked up by how many were found. */
export function SheetTally({ view, question, tally, answer }: SheetTallyProps) {
	const counted = answer?.kind === 'tally' && answer.read > 0 ? answer : undefined;
	return (
		<div class="sheet-tally">
			<p class="sheet-question__open">
				<Tick isTicked={counted !== undefined} />
				<span>
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
			</p>
			{COUNTS_READ.map((read) => (
				<div class="sheet-tally__table" key={read} data-read={read}>
					<p class="sheet-tally__keys">
						<b>{words.ofRead(read)}</b> <span>{words.lowKey}</span> <span>{words.highKey}</span>
					</p>
					<dl>
						{tallyColumns(question, tally, view.goal, read).map(({ found, value, dealBreaker }) => (
							<div class="sheet-tally__column" key={found.from}>
								<dt>
									{words.counts(found)}
									{dealBreaker === 'met' && <b> {MARKS.met}</b>}
									{dealBreaker === 'unknown' && <b> {MARKS.unknown}</b>}
								</dt>
								<dd>{writtenNumber(value.lo)}</dd>
								<dd>{writtenNumber(value.hi)}</dd>
							</div>
						))}
					</dl>
				</div>
			))}
		</div>
	);
}
