import { questionOf } from '~/model/look-up.ts';
import { DEAL_BREAKER_STATES, type Question } from '~/model/types.ts';
import { questionRange } from '~/model/values/answers.ts';
import { scopeIncludes } from '~/model/verdict/scope.ts';
import type { QuestionWording } from '~/model/wording.ts';
import * as words from './paper-words.ts';
import { Tick } from './SheetBoxes.tsx';
import type { SheetView } from './sheet-view.ts';
import './SheetDealBreakers.css';

export interface SheetDealBreakersProps {
	readonly view: SheetView;
}

/** The deal-breakers that count for this goal, each with three boxes. What is asked nowhere else on the sheet is asked here. */
export function SheetDealBreakers({ view }: SheetDealBreakersProps) {
	const { content, goal, rules, filled, names } = view;
	return (
		<section class="sheet__part" aria-labelledby="sheet-deal-breakers">
			<h2 id="sheet-deal-breakers">{words.dealBreakersTitle}</h2>
			<p class="sheet__note">{words.aboutDealBreakers}</p>
			<ul class="sheet-breakers" role="list">
				{rules.dealBreakers.map((id) => {
					const question = questionOf(content.model, id);
					const wording = questionOf(content, id);
					const isAskedBelow = questionRange(question) !== undefined;
					const { met, clear } = conditionsOf(question, wording, goal);
					return (
						<li class="sheet-breakers__one" key={id} data-deal-breaker={id}>
							<p class="sheet-question__ask sheet-breakers__ask">
								{!isAskedBelow && <span class="sheet-question__name">{names.get(id)}</span>} {wording.ask}
								{isAskedBelow && <span class="sheet-breakers__from"> {words.question(names.get(id))}</span>}
							</p>
							<p class="sheet-breakers__words">
								{words.conditions(
									met.map(({ by }) => by),
									isAskedBelow ? undefined : clear,
									[...new Set(met.flatMap(({ lift }) => lift ?? []))],
									wording,
									(its) => (
										<b>{its}</b>
									),
								)}
							</p>
							{DEAL_BREAKER_STATES.map((state) => (
								<p class="sheet-breakers__state" key={state} data-state={state}>
									<Tick isTicked={filled && filled.questions.get(id)?.dealBreaker === state} />
									<span>{words.states[state]}</span>
								</p>
							))}
						</li>
					);
				})}
			</ul>
		</section>
	);
}

/** What meets a deal-breaker for the goal, each with what would lift it, and the options that leave it clear. */
function conditionsOf({ options = [], tally, measure }: Question, wording: QuestionWording, goal: string) {
	const labelOf = (id: string) => words.quoted(wording.options[id]?.label ?? id);
	const breaking = options.filter(({ dealBreaker }) => scopeIncludes(dealBreaker, goal));
	const isCounted = scopeIncludes(tally?.dealBreaker?.for, goal);
	return {
		met: [
			...breaking.map(({ id }) => ({ by: labelOf(id), lift: wording.options[id]?.lift })),
			...(isCounted && tally?.dealBreaker ? [{ by: words.noneFound(tally.dealBreaker.read), lift: wording.tally?.lift }] : []),
			...(measure ? [{ by: words.breakingShare(measure.kind), lift: wording.measure?.lift }] : []),
		],
		clear: options.filter((option) => !breaking.includes(option)).map(({ id }) => labelOf(id)),
	};
}
