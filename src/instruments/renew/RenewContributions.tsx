import type { RenewalContribution } from '~/model/renewal/decide-renewal.ts';
import type { RenewalContent } from '~/model/renewal/wording.ts';
import { contributionWords, sideWords } from '~/words/points-words.ts';
import * as words from './result-words.ts';
import { wordingOf } from './say-decision.ts';
import '~/parts/Contributions.css';

export interface RenewContributionsProps {
	readonly content: Pick<RenewalContent, 'wordings'>;
	readonly contributions: readonly RenewalContribution[];
}

/** Half the width of the drawing, in its own units: the axis stands in the middle. */
const HALF = 100;

/** Points above or below 50 by question, drawn and in figures. Filled is settled, an outline is still open. */
export function RenewContributions({ content, contributions }: RenewContributionsProps) {
	const widest = Math.max(1, ...contributions.map(({ lo, hi }) => Math.max(-lo, hi)));
	const x = (points: number) => (points / widest) * (HALF - 2);
	const { question, against, for: inFavour, points } = words.groundsTable;
	return (
		<table class="contributions">
			<thead>
				<tr>
					<th scope="col">{question}</th>
					<th scope="col">
						<span class="contributions__sides">
							<span>{against}</span>
							<span>{inFavour}</span>
						</span>
					</th>
					<th scope="col" class="contributions__points">
						{points}
					</th>
				</tr>
			</thead>
			<tbody>
				{contributions.map((one) => {
					const { lo, hi } = one;
					// What stays on one side of the axis however the open answers fall.
					const settled = lo > 0 ? lo : hi < 0 ? hi : 0;
					return (
						<tr key={one.question}>
							<th scope="row">{wordingOf(content, one.question).short}</th>
							<td>
								<span class="visually-hidden">{sideWords(one)}</span>
								<svg class="contributions__chart" viewBox={`${-HALF} 0 ${2 * HALF} 16`} preserveAspectRatio="none" aria-hidden="true">
									{hi > lo && <rect class="contributions__open" x={x(lo)} width={x(hi) - x(lo)} y="3" height="10" />}
									{settled !== 0 && (
										<rect
											class={settled > 0 ? 'contributions__for' : 'contributions__against'}
											x={Math.min(0, x(settled))}
											width={Math.abs(x(settled))}
											y="3"
											height="10"
										/>
									)}
									<path class="contributions__axis" d="M0 0V16" />
								</svg>
							</td>
							<td class="contributions__points">{contributionWords(one)}</td>
						</tr>
					);
				})}
			</tbody>
		</table>
	);
}
