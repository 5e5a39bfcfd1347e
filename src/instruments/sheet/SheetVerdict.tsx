import type { ComponentChildren } from 'preact';
import { factorOf, questionOf } from '~/model/look-up.ts';
import * as words from './paper-words.ts';
import { Tick } from './SheetBoxes.tsx';
import type { SheetView } from './sheet-view.ts';
import { writtenNumber } from './written.ts';

export interface SheetVerdictProps {
	readonly view: SheetView;
}

/** The rules that lead from the sums to the verdict, in the order in which they are tried, each with its box. */
export function SheetVerdict({ view }: SheetVerdictProps) {
	const { content, rules, filled, names } = view;
	const [{ acceptableLine, strongLine, zeros }, ...others] = rules.variants;
	const [half, threeQuarters] = [writtenNumber(acceptableLine), writtenNumber(strongLine)];
	const moved = others.filter((variant) => variant.zeros.join() !== zeros.join());
	const namesOf = (ids: readonly string[]) => ids.map((id) => factorOf(content, id).name);

	const caps = filled?.cappedBy ?? [];
	const isWeak = filled?.sum.verdict === 'weak';
	const isCapped = caps.length > 0 && !isWeak;
	const rule = (name: string, isTicked: boolean | undefined, says: ComponentChildren, more?: ComponentChildren) => (
		<li class="sheet-verdict__rule" data-rule={name}>
			<Tick isTicked={isTicked} />
			<div>
				<p>{says}</p>
				{more}
			</div>
		</li>
	);
	const verdict = (its: string) => <b class="sheet-verdict__name">{its}</b>;
	const box = (kind: string, isTicked: boolean, says: ComponentChildren) => (
		<li data-hold={kind}>
			<Tick isTicked={isTicked} /> <span>{says}</span>
		</li>
	);
	return (
		<section class="sheet__part sheet-verdict" aria-labelledby="sheet-verdict">
			<h2 id="sheet-verdict">{words.verdictTitle}</h2>
			<p class="sheet-verdict__rule sheet-verdict__rule--first" data-rule="met">
				<Tick isTicked={filled && filled.standing === 'ruled-out'} />
				<span>
					{words.isRuledOut((its) => (
						<b>{its}</b>
					))}
				</span>
			</p>
			<ol class="sheet-verdict__rules" role="list">
				{rule('weak', isWeak, words.rules.weak(half, verdict))}
				{rule(
					'held',
					isCapped,
					words.rules.held(verdict),
					<ul class="sheet-verdict__holds" role="list">
						{box('deal-breaker', (filled?.couldRuleOut.length ?? 0) > 0, words.notKnown)}
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
				{rule('strong', filled && !isCapped && filled.verdict === 'strong', words.rules.strong(threeQuarters, verdict))}
				{rule('worth', filled && !isCapped && filled.verdict === 'worth', words.rules.worth(half, verdict))}
				{rule('open', filled && !isCapped && filled.verdict === 'open', words.rules.open(verdict))}
			</ol>
		</section>
	);
}
