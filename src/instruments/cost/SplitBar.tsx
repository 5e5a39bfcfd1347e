import type { Cost } from '~/model/money/cost.ts';
import type { BillRow } from './bill-rows.ts';
import { drawBill, shareCovered } from './draw-bill.ts';
import type { MoneyFormat } from './format-money.ts';
import * as words from './result-words.ts';

export interface SplitBarProps {
	readonly rows: readonly BillRow[];
	readonly cost: Cost;
	readonly money: MoneyFormat;
}

/** Narrower stretches have no room for a number. */
const ROOM = 0.05;

const percent = (share: number) => `${Math.round(share * 10_000) / 100}%`;
const partWords =
	({ money }: SplitBarProps) =>
	({ line, cost }: BillRow) =>
		words.drawnPart(words.linesInSentence[line], money.within(cost));

/** The bill as one bar, its lines numbered as in the table; below it who pays. What is not certain is dashed. */
export function SplitBar(props: SplitBarProps) {
	const { rows, cost, money } = props;
	const stretches = drawBill(rows);
	const covered = shareCovered(cost);
	const says = [...rows.map(partWords(props)), ...(covered ? [words.drawnPart(words.covered, money.within(cost.covered))] : [])];
	return (
		<div class="split-bar">
			<svg class={`split-bar__drawing${covered ? ' split-bar__drawing--paid' : ''}`} role="img" aria-label={words.drawing(says)}>
				{stretches.map(({ from, width, row, isOpen }) => (
					<g key={`${row}-${isOpen}`}>
						<rect
							class={`split-bar__part ${isOpen ? 'split-bar__part--open' : row % 2 === 1 ? 'split-bar__part--other' : ''}`}
							x={percent(from)}
							y="1"
							width={percent(width)}
							height="34"
						/>
						{width >= ROOM && (
							<text
								class={`split-bar__number ${isOpen || row % 2 === 1 ? 'split-bar__number--other' : ''}`}
								x={percent(from + width / 2)}
								y="23"
								text-anchor="middle"
							>
								{row + 1}
							</text>
						)}
					</g>
				))}
				{covered && (
					<>
						<rect class="split-bar__part split-bar__part--own" x="0" y="44" width={percent(1 - covered)} height="10" />
						<rect class="split-bar__part split-bar__part--other" x={percent(1 - covered)} y="44" width={percent(covered)} height="10" />
					</>
				)}
			</svg>
			{covered !== undefined && (
				<p class="split-bar__key" aria-hidden="true">
					<span>{words.youPay}</span>
					<span>{words.covered}</span>
				</p>
			)}
			{stretches.some(({ isOpen }) => isOpen) && <p class="split-bar__note">{words.openPart}</p>}
		</div>
	);
}
