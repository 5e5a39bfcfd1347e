import type { ComponentChildren } from 'preact';
import { factorOf, questionOf } from '~/model/look-up.ts';
import type { Standing, Verdict } from '~/model/types.ts';
import { Tick } from './SheetBoxes.tsx';
import type { SheetView } from './sheet-view.ts';
import * as words from './verdict-words.ts';
import { writtenNumber } from './written.ts';

export interface SheetVerdictProps {
	readonly view: SheetView;
}

/**
 * Where it stands, tried in this order, and the rules that lead from the sums to the verdict, each with its box; then what an unknown
 * deal-breaker makes of the verdict.
 */
export function SheetVerdict({ view }: SheetVerdictProps) {
	const { content, rules, filled, names } = view;
	const [{ acceptableLine, strongLine, zeros }, ...others] = rules.variants;
	const [half, threeQuarters] = [writtenNumber(acceptableLine), writtenNumber(strongLine)];
	const moved = others.filter((variant) => variant.zeros.join() !== zeros.join());
	const namesOf = (ids: readonly string[]) => ids.map((id) => factorOf(content, id).name);

	const caps = filled?.cappedBy ?? [];
	const line = (key: string, isTicked: boolean | undefined, says: ComponentChildren, more?: ComponentChildren) => (
		<li class="sheet-verdict__rule" data-rule={key}>
			<Tick isTicked={isTicked} />
			<div>
				<p>{says}</p>
				{more}
			</div>
		</li>
	);
	const standing = (its: Standing, says: ComponentChildren, more?: ComponentChildren) =>
		line(its, filled && filled.standing === its, says, more);
	const verdict = (its: Verdict, says: ComponentChildren) => line(its, filled && filled.verdict === its, says);
	const name = (its: string) => <b class="sheet-verdict__name">{its}</b>;
	const box = (kind: string, isTicked: boolean, says: ComponentChildren) => (
		<li data-hold={kind}>
			<Tick isTicked={isTicked} /> <span>{says}</span>
		</li>
	);
	const canBeHeld = rules.caps.length + zeros.length + moved.length > 0;
	return (
		<section class="sheet__part sheet-verdict" aria-labelledby="sheet-verdict">
			<h2 id="sheet-verdict">{words.verdictTitle}</h2>
			<ol class="sheet-verdict__standings" role="list">
				{standing('ruled-out', words.standings['ruled-out'](name))}
				{canBeHeld &&
					standing(
						'held-back',
						words.standings['held-back'](name, rules.requirements.length > 0),
						<ul class="sheet-verdict__holds" role="list">
							{rules.caps.map(({ question, option }) =>
								box(
									'capped-option',
									caps.some((one) => one.kind === 'capped-option' && one.question === question && one.option === option),
									words.isHolding(questionOf(content, question).options[option]?.label, names.get(question)),
								),
							)}
							{zeros.length + moved.length > 0 &&
								box(
									'zero-factor',
									caps.some(({ kind }) => kind === 'zero-factor'),
									<>
										{words.zeros(namesOf(zeros), (its) => (
											<span data-zeros="">{its}</span>
										))}
										{moved.map((variant) => (
											<span key={variant.without.join()} data-zeros={variant.without.join(' ')}>
												{words.zerosWithout(namesOf(variant.without), namesOf(variant.zeros))}
											</span>
										))}
									</>,
								)}
						</ul>,
					)}
				{standing('open-to-judgement', words.standings['open-to-judgement'](name))}
			</ol>
			<h3 class="sheet-verdict__title">{words.rulesTitle}</h3>
			<ol class="sheet-verdict__rules" role="list">
				{verdict('weak', words.rules.weak(half, name))}
				{verdict('strong', words.rules.strong(threeQuarters, name))}
				{verdict('worth', words.rules.worth(half, name))}
				{verdict('open', words.rules.open(name))}
			</ol>
			<p class="sheet-verdict__rule sheet-verdict__rule--last" data-rule="unsettled">
				<Tick isTicked={filled && filled.couldRuleOut.length > 0 && filled.verdict !== 'weak'} />
				<span>{words.unsettled(name)}</span>
			</p>
		</section>
	);
}
