import { questionOf } from '~/model/look-up.ts';
import { DEAL_BREAKER_STATES, type DealBreakerState, type Question } from '~/model/types.ts';
import { questionRange } from '~/model/values/answers.ts';
import { scopeIncludes } from '~/model/verdict/scope.ts';
import type { QuestionWording } from '~/model/wording.ts';
import { INFORMANT_NAMES } from '~/words/words.ts';
import { Tick } from './SheetBoxes.tsx';
import type { SheetView } from './sheet-view.ts';
import { BREAKING_SHARES, MARKS, orWords } from './sheet-words.ts';
import './SheetDealBreakers.css';

/** What each box of the list is for. */
const STATE_NAMES: Readonly<Record<DealBreakerState, string>> = {
	met: `${MARKS.met} Met`,
	unknown: `${MARKS.unknown} Not known`,
	clear: 'Clear',
};

export interface SheetDealBreakersProps {
	readonly view: SheetView;
}

/** The deal-breakers that count for this goal, each with three boxes. What is asked nowhere else on the sheet is asked here. */
export function SheetDealBreakers({ view }: SheetDealBreakersProps) {
	const { content, goal, rules, filled, names } = view;
	return (
		<section class="sheet__part" aria-labelledby="sheet-deal-breakers">
			<h2 id="sheet-deal-breakers">Settle the deal-breakers first</h2>
			<p class="sheet__note">
				Tick one box in each row. While one is not known, the verdict is not settled, unless the points make it weak anyway.
			</p>
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
								{isAskedBelow && <span class="sheet-breakers__from"> Question {names.get(id)}</span>}
							</p>
							<p class="sheet-breakers__words">
								<b>{MARKS.met} Met by:</b> {orWords(met.map(({ words }) => words))}.{' '}
								{!isAskedBelow && (
									<>
										<b>Clear with:</b> {orWords(clear)}.{' '}
									</>
								)}
								<b>To lift it:</b> {[...new Set(met.flatMap(({ lift }) => lift ?? []))].join(' ')}
								{!isAskedBelow && (
									<>
										{' '}
										<b>Don’t know yet?</b> {INFORMANT_NAMES[wording.findOut.whom]}. {wording.findOut.words}
									</>
								)}
							</p>
							{DEAL_BREAKER_STATES.map((state) => (
								<p class="sheet-breakers__state" key={state} data-state={state}>
									<Tick isTicked={filled && filled.questions.get(id)?.dealBreaker === state} />
									<span>{STATE_NAMES[state]}</span>
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
	const labelOf = (id: string) => quoted(wording.options[id]?.label ?? id);
	const breaking = options.filter(({ dealBreaker }) => scopeIncludes(dealBreaker, goal));
	const isCounted = scopeIncludes(tally?.dealBreaker?.for, goal);
	return {
		met: [
			...breaking.map(({ id }) => ({ words: labelOf(id), lift: wording.options[id]?.lift })),
			...(isCounted && tally?.dealBreaker
				? [{ words: `none found in ${tally.dealBreaker.read} read or more`, lift: wording.tally?.lift }]
				: []),
			...(measure ? [{ words: BREAKING_SHARES[measure.kind], lift: wording.measure?.lift }] : []),
		],
		clear: options.filter((option) => !breaking.includes(option)).map(({ id }) => labelOf(id)),
	};
}

const quoted = (words: string) => `“${words}”`;
