import { useState } from 'preact/hooks';
import type { FactorDifference } from '~/model/compare/compare.ts';
import type { FullComparison } from '~/model/compare/full-comparison.ts';
import { factorOf } from '~/model/look-up.ts';
import type { PersonalContent } from '~/model/wording.ts';
import * as words from './comparison-words.ts';
import { tellingDifferences } from './telling-differences.ts';
import './Turning.css';

export interface TurningProps {
	readonly content: PersonalContent;
	readonly comparison: FullComparison;
	readonly names: readonly string[];
}

/** Half the width of the drawing: its axis stands in the middle. */
const HALF = 100;

/** What the choice between two candidates turns on: the two that lead unless the reader picks others. The largest difference stands first. */
export function Turning({ content, comparison, names }: TurningProps) {
	const [picked, setPicked] = useState<readonly (string | undefined)[]>([]);
	const { ids, turning, lead } = comparison;
	const leaders = lead.order;
	const placeOf = (id: string | undefined) => (id === undefined ? -1 : ids.indexOf(id));
	const first = placeOf(picked[0]) >= 0 ? placeOf(picked[0]) : (leaders.find((at) => at !== placeOf(picked[1])) ?? 0);
	const second = placeOf(picked[1]) >= 0 && placeOf(picked[1]) !== first ? placeOf(picked[1]) : (leaders.find((at) => at !== first) ?? 0);
	const [a = '', b = ''] = [names[first], names[second]];
	const differences = turning[first]?.[second] ?? [];
	const telling = tellingDifferences(differences);
	const rest = comparison.order.flat().length - telling.length;
	const widest = Math.max(1, ...telling.flatMap(({ lo, hi }) => [-lo, hi]));
	const choice = (place: 0 | 1) => (
		<p class="turning__choice">
			<label for={`turning-${place}`}>{words.choices[place]}</label>
			<select
				id={`turning-${place}`}
				value={ids[place === 0 ? first : second]}
				onChange={({ currentTarget: { value } }) =>
					setPicked(
						place === 0 ? [value, ids[value === ids[second] ? first : second]] : [ids[value === ids[first] ? second : first], value],
					)
				}
			>
				{ids.map((id, at) => (
					<option key={id} value={id}>
						{names[at]}
					</option>
				))}
			</select>
		</p>
	);
	return (
		<div class="turning">
			{ids.length > 2 && (
				<div class="turning__choices no-print">
					{choice(0)}
					{choice(1)}
				</div>
			)}
			<p class="turning__sum">{words.sum(differences, a, b)}</p>
			{telling.length > 0 && (
				// biome-ignore lint/a11y/useSemanticElements: where the window is narrow the parts of the table are laid out as blocks, and browsers then forget what they are: roles say it.
				<div class="turning__points" role="table" aria-label={words.caption(a, b)}>
					<table class="turning__table" role="presentation">
						<thead role="rowgroup">
							<tr role="row">
								<th scope="col" role="columnheader">
									{words.factor}
								</th>
								<th scope="col" role="columnheader" class="turning__second">
									{b}
								</th>
								<td role="cell" />
								<th scope="col" role="columnheader">
									{a}
								</th>
							</tr>
						</thead>
						<tbody role="rowgroup">
							{telling.map((difference) => (
								<DifferenceRow key={difference.factor} content={content} difference={difference} widest={widest} />
							))}
						</tbody>
					</table>
				</div>
			)}
			{rest > 0 && telling.length > 0 && <p class="turning__rest">{words.rest(rest)}</p>}
		</div>
	);
}

interface DifferenceRowProps {
	readonly content: PersonalContent;
	readonly difference: FactorDifference;
	/** The largest gain of any factor, in points. */
	readonly widest: number;
}

/** Gains of the second to the left of the drawing, of the first to its right. Filled is settled, an outline is still open. */
function DifferenceRow({ content, difference, widest }: DifferenceRowProps) {
	const { factor, lo, hi } = difference;
	const x = (points: number) => (points / widest) * (HALF - 2);
	const settled = lo > 0 ? lo : hi < 0 ? hi : 0;
	const wording = factorOf(content, factor);
	const gain = words.gain(difference);
	return (
		<tr role="row">
			<th scope="row" role="rowheader">
				<a href={wording.url}>{wording.name}</a>
			</th>
			<td role="cell" class="turning__second">
				{gain.second}
			</td>
			<td role="cell">
				<svg class="turning__chart" viewBox={`${-HALF} 0 ${2 * HALF} 16`} preserveAspectRatio="none" aria-hidden="true">
					{hi > lo && <rect class="turning__open" x={x(lo)} width={x(hi) - x(lo)} y="3" height="10" />}
					{settled !== 0 && <rect class="turning__settled" x={Math.min(0, x(settled))} width={Math.abs(x(settled))} y="3" height="10" />}
					<path class="turning__axis" d="M0 0V16" />
				</svg>
			</td>
			<td role="cell">{gain.first}</td>
		</tr>
	);
}
