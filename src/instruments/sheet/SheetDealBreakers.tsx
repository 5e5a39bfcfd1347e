import { questionOf } from '~/model/look-up.ts';
import { DEAL_BREAKER_STATES, type Option, type Question } from '~/model/types.ts';
import { questionRange } from '~/model/values/answers.ts';
import { byAsking } from '~/model/verdict/by-asking.ts';
import { isRequirement } from '~/model/verdict/meanings.ts';
import { scopeIncludes } from '~/model/verdict/scope.ts';
import type { QuestionWording } from '~/model/wording.ts';
import * as words from './paper-words.ts';
import { Tick } from './SheetBoxes.tsx';
import type { SheetView } from './sheet-view.ts';
import './SheetDealBreakers.css';

export interface SheetDealBreakersProps {
	readonly view: SheetView;
}

/**
 * The deal-breakers that count for this goal, each with three boxes, and a fourth where an answer says that the credential itself is required.
 * What is asked nowhere else on the sheet is asked here.
 */
export function SheetDealBreakers({ view }: SheetDealBreakersProps) {
	const { content, asked, rules, filled, names } = view;
	const requiring = rules.requirements.map(({ question }) => question);
	// What is only required stands in the same order of asking.
	const listed = asked.filter(({ id }) => rules.dealBreakers.includes(id) || requiring.includes(id)).toSorted(byAsking);
	return (
		<section class="sheet__part" aria-labelledby="sheet-deal-breakers">
			<h2 id="sheet-deal-breakers">{words.dealBreakersTitle}</h2>
			<p class="sheet__note">{words.aboutDealBreakers}</p>
			<ul class="sheet-breakers" role="list">
				{listed.map((question) => {
					const { id } = question;
					const wording = questionOf(content, id);
					const isAskedBelow = questionRange(question) !== undefined;
					const reading = filled?.questions.get(id);
					const box = (state: string, isTicked: boolean | undefined, name: string) => (
						<p class="sheet-breakers__state" key={state} data-state={state}>
							<Tick isTicked={isTicked} />
							<span>{name}</span>
						</p>
					);
					return (
						<li class="sheet-breakers__one" key={id} data-deal-breaker={id}>
							<p class="sheet-question__ask sheet-breakers__ask">
								{!isAskedBelow && <span class="sheet-question__name">{names.get(id)}</span>} {wording.ask}
								{isAskedBelow && <span class="sheet-breakers__from"> {words.question(names.get(id))}</span>}
							</p>
							<p class="sheet-breakers__words">
								{words.conditions(conditionsOf(view, question, wording, isAskedBelow), (its) => (
									<b>{its}</b>
								))}
							</p>
							<div class="sheet-breakers__states">
								{rules.dealBreakers.includes(id) &&
									DEAL_BREAKER_STATES.map((state) => box(state, reading && reading.dealBreaker === state, words.states[state]))}
								{requiring.includes(id) && box('required', isRequirement(reading?.answer), words.isRequired)}
							</div>
						</li>
					);
				})}
			</ul>
		</section>
	);
}

/** What rules it out for the goal, each with the way past it, and the options that are no problem or say that it is required. */
function conditionsOf({ goal, rules }: SheetView, question: Question, wording: QuestionWording, isAskedBelow: boolean): words.Conditions {
	const { id, options = [], tally, measure } = question;
	const labelOf = ({ id }: Option) => words.quoted(wording.options[id]?.label ?? id);
	const breaking = options.filter(({ dealBreaker }) => scopeIncludes(dealBreaker, goal));
	const isCounted = scopeIncludes(tally?.dealBreaker?.for, goal);
	const met = [
		...breaking.map((option) => ({ by: labelOf(option), lift: wording.options[option.id]?.lift })),
		...(isCounted && tally?.dealBreaker ? [{ by: words.noneFound(tally.dealBreaker.read), lift: wording.tally?.lift }] : []),
		...(measure ? [{ by: words.breakingShare(measure.kind), lift: wording.measure?.lift }] : []),
	];
	return {
		met: met.map(({ by }) => by),
		clear: isAskedBelow ? undefined : options.filter((option) => !breaking.includes(option)).map(labelOf),
		lifts: [...new Set(met.flatMap(({ lift }) => lift ?? []))],
		requires: options.filter(({ saysRequired }) => saysRequired).map(labelOf),
		isSuspended: rules.requirements.length > 0 && rules.suspended.includes(id),
		dropsOut: question.dropsOutWhenFree === true,
	};
}
