import { draw } from '~/model/stack/picture.ts';
import type { Outcome } from '~/model/stack/work-out.ts';
import { cautions, conversions, costSays, headline, missingSays, nameOf, stopSays, warnings } from './findings.ts';
import type { ReadPlan } from './read-plan.ts';
import * as words from './result-words.ts';
import { StackPicture } from './StackPicture.tsx';

export interface StackResultProps {
	readonly read: ReadPlan;
	readonly outcome: Outcome;
	/** Only what matters most: it stands within a question. */
	readonly isShort?: boolean;
}

/** What a plan comes to: the sentence that matters, what it costs, what goes wrong, then stop by stop. */
export function StackResult({ read, outcome, isShort = false }: StackResultProps) {
	const { stops, expiring, gaps } = outcome;
	const says = headline(read, outcome);
	const money = costSays(read, outcome);
	const picture = draw(read.plan, stops);
	const missing = missingSays(read, outcome);
	const lasts = stops.length > 1 && expiring.length === 0 && gaps.expiries.length === 0 && !gaps.days;
	const lines = [
		...cautions(read, outcome),
		...warnings(read, outcome),
		...(lasts && !isShort ? [words.nothingExpires] : []),
		...(money && !isShort ? [money] : []),
		...(read.mixed.length > 0 ? [words.mixed(read.mixed.map(({ before, after }) => before || after))] : []),
	];
	return (
		<>
			<div role="status">
				<p class="worksheet__says" key={says}>
					{says}
				</p>
			</div>
			{lines.map((line) => (
				<p key={line}>{line}</p>
			))}
			{stops.length > 0 && !isShort && (
				<section class="stack-stops">
					<h3>{words.stopsTitle}</h3>
					{picture && <StackPicture picture={picture} read={read} />}
					<ol class="stack-stops__list">
						{stops.map((stop) => {
							const [first, ...others] = stopSays(read, stop);
							return (
								<li class="stack-stops__one" key={stop.piece}>
									<strong>{words.after(stop.piece + 1, nameOf(read, stop.piece))}</strong>
									<p key={first}>{first}</p>
									<p class="worksheet__missing" key={others.join(' ')}>
										{others.join(' ')}
									</p>
								</li>
							);
						})}
					</ol>
				</section>
			)}
			{!isShort &&
				conversions(read).map((line) => (
					<p class="worksheet__missing" key={line}>
						{line}
					</p>
				))}
			{missing && !isShort && (
				<p class="worksheet__missing" key={missing}>
					{missing}
				</p>
			)}
		</>
	);
}
