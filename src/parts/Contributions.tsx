import { factorOf } from '~/model/look-up.ts';
import type { Contribution, Result } from '~/model/verdict/result.ts';
import type { PersonalContent } from '~/model/wording.ts';
import * as words from '~/words/grounds-words.ts';
import { contributionWords, sideWords } from '~/words/points-words.ts';
import './Contributions.css';

export interface ContributionsProps {
	readonly content: PersonalContent;
	readonly result: Result;
}

/** A factor that rules it out is not told as acceptable because its value is. */
const isNotCounted = ({ rulesOut, lo, hi }: Contribution) => rulesOut && lo === 0 && hi === 0;
const side = (contribution: Contribution) => (contribution.rulesOut ? words.rulesItOut : sideWords(contribution));
const points = (contribution: Contribution) => (isNotCounted(contribution) ? words.rulesItOutAlone : contributionWords(contribution));

/** Half the width of the drawing, in its own units: the axis stands in the middle. */
const HALF = 100;

/**
 * Points above or below acceptable by factor, in the order of the goal, good and bad in the same detail: a table whose middle column draws
 * what the last one says. Filled is settled, an outline is still open.
 */
export function Contributions({ content, result }: ContributionsProps) {
	const widest = Math.max(1, ...result.contributions.map(({ lo, hi }) => Math.max(-lo, hi)));
	const x = (points: number) => (points / widest) * (HALF - 2);
	return (
		<table class="contributions">
			<thead>
				<tr>
					<th scope="col">{words.factor}</th>
					<th scope="col">
						<span class="contributions__sides">
							<span>{words.against}</span>
							<span>{words.inFavour}</span>
						</span>
					</th>
					<th scope="col" class="contributions__points">
						{words.points}
					</th>
				</tr>
			</thead>
			<tbody>
				{result.contributions.map((contribution) => {
					const { value, lo, hi } = contribution;
					const factor = factorOf(content, contribution.factor);
					// What stays on one side of the axis however the open answers fall.
					const settled = lo > 0 ? lo : hi < 0 ? hi : 0;
					return (
						<tr key={contribution.factor}>
							<th scope="row">
								<a href={factor.url}>{factor.name}</a>
							</th>
							<td>
								<span class="visually-hidden">{value ? side(contribution) : words.doesNotApply}</span>
								<svg class="contributions__chart" viewBox={`${-HALF} 0 ${2 * HALF} 16`} preserveAspectRatio="none" aria-hidden="true">
									{value && hi > lo && <rect class="contributions__open" x={x(lo)} width={x(hi) - x(lo)} y="3" height="10" />}
									{value && settled !== 0 && (
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
							<td class="contributions__points">{value ? points(contribution) : words.leftOut}</td>
						</tr>
					);
				})}
			</tbody>
		</table>
	);
}
