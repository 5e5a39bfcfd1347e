import type { ComponentChildren } from 'preact';
import { factorOf, questionOf } from '~/model/look-up.ts';
import type { SheetVariant } from '~/model/paper/sheet-rules.ts';
import { VERDICT_NAMES } from '~/words/words.ts';
import { Tick } from './SheetBoxes.tsx';
import type { SheetView } from './sheet-view.ts';
import { MARKS, orWords, writtenNumber } from './sheet-words.ts';

export interface SheetVerdictProps {
	readonly view: SheetView;
}

/** The rules that lead from the sums to the verdict, in the order in which they are tried, each with its box. */
export function SheetVerdict({ view }: SheetVerdictProps) {
	const { content, rules, filled, names } = view;
	const [{ acceptableLine, strongLine, zeros }, ...others] = rules.variants;
	const [half, threeQuarters] = [writtenNumber(acceptableLine), writtenNumber(strongLine)];
	const moved = others.filter((variant) => variant.zeros.join() !== zeros.join());
	const nameAll = (variant: Pick<SheetVariant, 'zeros'>) =>
		variant.zeros.length === 0 ? 'none' : orWords(variant.zeros.map((id) => factorOf(content, id).name));

	const caps = filled?.caps.filter((cap) => cap.kind !== 'zero-factor' || cap.isCertain) ?? [];
	const isWeak = filled?.sum.verdict === 'weak';
	const isCapped = caps.length > 0 && !isWeak;
	const rule = (name: string, isTicked: boolean | undefined, words: string, verdict: string, more?: ComponentChildren) => (
		<li class="sheet-verdict__rule" data-rule={name}>
			<Tick isTicked={isTicked} />
			<div>
				<p>
					{words} <b class="sheet-verdict__name">{verdict}</b>
				</p>
				{more}
			</div>
		</li>
	);
	const box = (kind: string, isTicked: boolean, words: ComponentChildren) => (
		<li data-hold={kind}>
			<Tick isTicked={isTicked} /> <span>{words}</span>
		</li>
	);
	return (
		<section class="sheet__part sheet-verdict" aria-labelledby="sheet-verdict">
			<h2 id="sheet-verdict">Tick the first line that is true</h2>
			<p class="sheet-verdict__rule sheet-verdict__rule--first" data-rule="met">
				<Tick isTicked={filled?.isRuledOut} />
				<span>
					<b>A deal-breaker is met ({MARKS.met}).</b> It comes before any verdict. Lift it first; the verdict is what it would be without
					it.
				</span>
			</p>
			<ol class="sheet-verdict__rules" role="list">
				{rule('weak', isWeak, `The high total is below T/2 (${half}).`, VERDICT_NAMES.weak)}
				{rule(
					'held',
					isCapped,
					'One of these boxes is ticked, and holds the verdict back.',
					VERDICT_NAMES.open,
					<ul class="sheet-verdict__holds" role="list">
						{box(
							'deal-breaker',
							caps.some(({ kind }) => kind === 'deal-breaker'),
							`A deal-breaker is at “${MARKS.unknown} Not known”.`,
						)}
						{rules.caps.map(({ question, option }) =>
							box(
								'capped-option',
								caps.some((one) => one.kind === 'capped-option' && one.question === question && one.option === option),
								<>
									{MARKS.held} “{questionOf(content, question).options[option]?.label}” is ticked in question {names.get(question)}.
								</>,
							),
						)}
						{zeros.length + moved.length > 0 &&
							box(
								'zero-factor',
								caps.some(({ kind }) => kind === 'zero-factor'),
								<>
									A high of 0 for what matters most: <span data-zeros="">{nameAll({ zeros })}</span>.
									{moved.map((variant) => (
										<span key={variant.without.join()} data-zeros={variant.without.join(' ')}>
											{' '}
											Without {variant.without.map((id) => factorOf(content, id).name).join(' and ')}: {nameAll(variant)}.
										</span>
									))}
								</>,
							)}
					</ul>,
				)}
				{rule(
					'strong',
					filled && !isCapped && filled.verdict === 'strong',
					`The low total is 3T/4 (${threeQuarters}) or more.`,
					VERDICT_NAMES.strong,
				)}
				{rule('worth', filled && !isCapped && filled.verdict === 'worth', `The low total is T/2 (${half}) or more.`, VERDICT_NAMES.worth)}
				{rule('open', filled && !isCapped && filled.verdict === 'open', 'None of these.', VERDICT_NAMES.open)}
			</ol>
		</section>
	);
}
