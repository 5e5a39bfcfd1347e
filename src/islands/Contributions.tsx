import type { Contribution, Result } from '../model/result.ts';
import type { FitContent } from '../model/wording.ts';
import { contributionWords } from './words.ts';

export interface ContributionsProps {
	readonly content: FitContent;
	readonly result: Result;
}

function sideOf({ value, lo, hi }: Contribution): { readonly name: string; readonly kind: string } {
	if (value === null) return { name: 'does not apply', kind: 'none' };
	if (Math.round(lo) > 0) return { name: 'for', kind: 'for' };
	if (Math.round(hi) < 0) return { name: 'against', kind: 'against' };
	if (Math.round(lo) === Math.round(hi)) return { name: 'acceptable', kind: 'none' };
	return { name: 'open', kind: 'unknown' };
}

/** Points above or below acceptable by factor, in the order of the goal, good and bad in the same detail. */
export function Contributions({ content, result }: ContributionsProps) {
	const widest = Math.max(1, ...result.contributions.map(({ lo, hi }) => Math.max(-lo, hi)));
	return (
		<table class="contributions">
			<thead>
				<tr>
					<th scope="col">Factor</th>
					<th scope="col">
						<span class="visually-hidden">Side</span>
					</th>
					<th scope="col" class="contributions__points">
						Points
					</th>
				</tr>
			</thead>
			<tbody>
				{result.contributions.map((contribution) => {
					const factor = content.factors.find(({ id }) => id === contribution.factor);
					const side = sideOf(contribution);
					const x = (points: number) => 50 + (points / widest) * 50;
					return (
						<tr key={contribution.factor}>
							<th scope="row">
								<a href={factor?.url}>{factor?.name}</a>
							</th>
							<td class="contributions__side">
								<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
									{contribution.value && (
										<rect
											class={`contributions__bar contributions__bar--${side.kind}`}
											x={Math.min(x(contribution.lo), x(0))}
											width={Math.max(1, Math.max(x(contribution.hi), x(0)) - Math.min(x(contribution.lo), x(0)))}
											y="1"
											height="8"
										/>
									)}
									<rect class="contributions__zero" x="49.5" width="1" y="0" height="10" />
								</svg>
								<span>{side.name}</span>
							</td>
							<td class="contributions__points">{contribution.value && contributionWords(contribution)}</td>
						</tr>
					);
				})}
			</tbody>
		</table>
	);
}
