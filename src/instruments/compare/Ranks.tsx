import type { FullComparison } from '~/model/compare/full-comparison.ts';
import * as words from './comparison-words.ts';
import './Ranks.css';

export interface RanksProps {
	readonly comparison: FullComparison;
	readonly names: readonly string[];
}

/** A bar is 200 wide and 24 high. A better place is drawn higher, so that the steps show it without colour. */
const WIDTH = 200;
const PLACES = [
	{ height: 24, style: 'ranks__place ranks__place--first' },
	{ height: 16, style: 'ranks__place ranks__place--second' },
	{ height: 9, style: 'ranks__place' },
	{ height: 4, style: 'ranks__place' },
] as const;

/** Who is ahead in how many ways of weighing, drawn and told, and who is never below whom. */
export function Ranks({ comparison, names }: RanksProps) {
	const { ranks, draws } = comparison.ranks;
	const firsts = ranks.reduce((sum, [first = 0]) => sum + first, 0);
	const dominance = words.dominance(comparison, names);
	const isEqual = comparison.order.length < 2;
	return (
		<>
			<dl class="ranks">
				{comparison.ids.map((id, at) => (
					<div class="ranks__one" key={id}>
						<dt>{names[at]}</dt>
						<dd>
							<RankBar counts={ranks[at] ?? []} draws={draws} />
							{words.ranks(ranks[at] ?? [], draws)}
							<strong>{words.setBack(comparison.results[at])}</strong>
						</dd>
					</div>
				))}
			</dl>
			<p class="ranks__note">{words.aboutDraws(isEqual, firsts > draws)}</p>
			{dominance.length > 0 ? (
				<ul class="ranks__dominance">
					{dominance.map((sentence) => (
						<li key={sentence}>{sentence}</li>
					))}
				</ul>
			) : (
				<p>{words.noDominance}</p>
			)}
		</>
	);
}

/** The words beside it say the same. */
function RankBar({ counts, draws }: { readonly counts: readonly number[]; readonly draws: number }) {
	const x = (rank: number) => (counts.slice(0, rank).reduce((sum, count) => sum + count, 0) / draws) * WIDTH;
	return (
		<svg class="ranks__bar" viewBox={`0 0 ${WIDTH} 24`} preserveAspectRatio="none" aria-hidden="true">
			{PLACES.map(({ height, style }, rank) => {
				const count = counts[rank] ?? 0;
				return count > 0 && <rect key={height} class={style} x={x(rank)} width={(count / draws) * WIDTH} y={24 - height} height={height} />;
			})}
			<path class="ranks__base" d={`M0 24H${WIDTH}`} />
		</svg>
	);
}
