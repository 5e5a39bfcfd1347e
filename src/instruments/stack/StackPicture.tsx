import type { Column, Part, Picture } from '~/model/stack/picture.ts';
import type { ReadPlan } from './read-plan.ts';
import * as words from './result-words.ts';
import { sayAmount, sayNumber } from './say.ts';
import './StackPicture.css';

export interface StackPictureProps {
	readonly picture: Picture;
	readonly read: ReadPlan;
}

const percent = (share: number) => `${Math.round(share * 10_000) / 100}%`;
/** Share of the width that columns have; the rest is for the numbers of the lines. */
const FIELD = 0.88;
/** Between a line and its number. */
const GAP = 0.015;
/** Share of its place that a column fills. */
const WIDTH = 0.74;
/** A part that is lower than this has no room for its number. */
const LEGIBLE = 0.07;

/** The growing stack. What it shows stands in words beside each stop, so it is hidden from whoever hears the page. */
export function StackPicture({ picture, read }: StackPictureProps) {
	const { columns, limit, total } = picture;
	const { target } = read.plan;
	const kinds = new Set(columns.flatMap(({ parts }) => parts.map(({ kind }) => kind)));
	return (
		<figure class="stack-picture">
			<svg class="stack-picture__drawing" aria-hidden="true">
				<line class="stack-picture__ground" x1="0" x2={percent(FIELD)} y1="100%" y2="100%" />
				{columns.map((column, at) => (
					<Bricks key={column.piece} {...{ column, at, total }} of={columns.length} />
				))}
				{limit !== undefined && (
					<line class="stack-picture__limit" x1="0" x2={percent(FIELD)} y1={percent(1 - limit)} y2={percent(1 - limit)} />
				)}
				{limit !== undefined && target.limit && (
					<text class="stack-picture__line" x={percent(FIELD + GAP)} y={percent(1 - limit)} dominant-baseline="central">
						{sayNumber(target.limit.low)}
					</text>
				)}
				{total !== undefined && target.total && (
					<text class="stack-picture__line" x={percent(FIELD + GAP)} y={percent(1 - total)} dominant-baseline="central">
						{sayNumber(target.total.low)}
					</text>
				)}
			</svg>
			<svg class="stack-picture__axis" aria-hidden="true">
				{columns.map(({ piece }, at) => (
					<text key={piece} x={percent(((at + 0.5) / columns.length) * FIELD)} y="1em" text-anchor="middle">
						{piece + 1}
					</text>
				))}
			</svg>
			<figcaption class="stack-picture__key">
				<span>{words.picture}</span>
				{kinds.has('counts') && <span class="stack-picture__sign stack-picture__sign--counts">{words.keyCounts}</span>}
				{kinds.has('over') && <span class="stack-picture__sign stack-picture__sign--over">{words.keyOver}</span>}
				{kinds.has('perhaps') && <span class="stack-picture__sign stack-picture__sign--perhaps">{words.keyPerhaps}</span>}
				{limit !== undefined && target.limit && <span>{words.lineLimit(sayAmount(target.limit, read.unit))}</span>}
				{total !== undefined && target.total && <span>{words.lineTotal(sayAmount(target.total, read.unit))}</span>}
				{columns.some(({ isOpen }) => isOpen) && <span>{words.columnsOpen}</span>}
			</figcaption>
		</figure>
	);
}

interface BricksProps {
	readonly column: Column;
	readonly at: number;
	readonly of: number;
	readonly total: number | undefined;
}

function Bricks({ column, at, of, total }: BricksProps) {
	const x = percent(((at + (1 - WIDTH) / 2) / of) * FIELD);
	const middle = (part: Part) => percent(1 - (part.from + part.to) / 2);
	return (
		<>
			{total !== undefined && (
				<rect class="stack-picture__target" x={x} width={percent((WIDTH / of) * FIELD)} y={percent(1 - total)} height={percent(total)} />
			)}
			{column.parts.map((part) => (
				<rect
					key={`${part.kind}-${part.piece}`}
					class={`stack-picture__part stack-picture__part--${part.kind}`}
					x={x}
					width={percent((WIDTH / of) * FIELD)}
					y={percent(1 - part.to)}
					height={percent(part.to - part.from)}
				/>
			))}
			{column.parts.map(
				(part) =>
					part.piece !== undefined &&
					part.to - part.from >= LEGIBLE && (
						<text
							key={`${part.kind}-${part.piece}`}
							class={`stack-picture__number stack-picture__number--${part.kind}`}
							x={percent(((at + 0.5) / of) * FIELD)}
							y={middle(part)}
							text-anchor="middle"
							dominant-baseline="central"
						>
							{part.piece + 1}
						</text>
					),
			)}
		</>
	);
}
