import { questionOf } from '~/model/look-up.ts';
import { COUNTS_READ, tallyColumns } from '~/model/paper/paper.ts';
import type { Question, Tally } from '~/model/types.ts';
import * as words from './paper-words.ts';
import { ShareValues } from './SheetMeasure.tsx';
import type { SheetView } from './sheet-view.ts';
import { MARKS, writtenNumber } from './written.ts';
import './SheetLookUp.css';

export interface SheetLookUpProps {
	readonly view: SheetView;
}

/**
 * The last page: what two people in a conversation look up now and then, and would otherwise have between them and the next question. Whom
 * to ask about what is not known, and what a share or a count of adverts is worth.
 */
export function SheetLookUp({ view }: SheetLookUpProps) {
	const { content, asked, names } = view;
	const named = [...names].flatMap(([id, name]) => {
		const question = asked.find((one) => one.id === id);
		return question ? [{ question, name }] : [];
	});
	const isLettered = (name: string) => !/\d/.test(name);
	// As the sheet asks them: the letters stand among the deal-breakers, before every number.
	const inOrder = [...named.filter(({ name }) => isLettered(name)), ...named.filter(({ name }) => !isLettered(name))];
	return (
		<section class="sheet__part sheet-look-up" aria-labelledby="sheet-look-up">
			<h2 id="sheet-look-up">{words.lookUpTitle}</h2>
			<h3>{words.askTitle}</h3>
			<dl class="sheet-look-up__asking">
				{inOrder.map(({ question: { id }, name }) => (
					<div class="sheet-look-up__one" key={id}>
						<dt>
							<span class="sheet-question__name">{name}</span> {questionOf(content, id).short}
						</dt>
						<dd>{words.findOut(questionOf(content, id))}</dd>
					</div>
				))}
			</dl>
			{named.flatMap(({ question: { measure }, name }) =>
				measure ? (
					<div class="sheet-look-up__values" key={name} data-values={name}>
						<h3>{words.shareTitle(name)}</h3>
						<ShareValues measure={measure} />
					</div>
				) : (
					[]
				),
			)}
			{named.flatMap(({ question, name }) =>
				question.tally ? <Counts key={name} {...{ view, question, name }} tally={question.tally} /> : [],
			)}
		</section>
	);
}

/** The tables in which one count is looked up, by how many adverts were read. */
function Counts({ view, question, name, tally }: SheetLookUpProps & Readonly<{ question: Question; name: string; tally: Tally }>) {
	return (
		<div class="sheet-look-up__counts" data-counts={name}>
			<h3>{words.countsTitle(name, questionOf(view.content, question.id).tally?.label)}</h3>
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
