import type { RenewalDecision } from '~/model/renewal/decide-renewal.ts';
import { RENEWAL_OUTCOMES } from '~/model/renewal/outcome.ts';
import type { RenewalContent } from '~/model/renewal/wording.ts';
import { RenewContributions } from './RenewContributions.tsx';
import * as words from './result-words.ts';
import { optionOf } from './say-decision.ts';

export interface RenewGroundsProps {
	readonly content: RenewalContent;
	readonly decision: RenewalDecision;
	/** The score is told, so that what it is made of is too. */
	readonly isScored: boolean;
}

/** What lies behind the result, folded: the points of each question, and the single answers that would change it. */
export function RenewGrounds({ content, decision, isScored }: RenewGroundsProps) {
	const { changes, contributions } = decision;
	return (
		<section class="renew-grounds">
			{isScored && (
				<details>
					<summary>{words.groundsTitle}</summary>
					<RenewContributions content={content} contributions={contributions} />
					<p class="worksheet__missing">
						{words.groundsSays} {words.judgement}
					</p>
				</details>
			)}
			<details>
				<summary>{words.changesTitle}</summary>
				<p key={changes.length}>{changes.length > 0 ? words.changesSays(changes.length) : words.noChange}</p>
				<ul>
					{RENEWAL_OUTCOMES.map((to) => {
						const said = changes
							.filter((change) => change.to === to)
							.map(({ question, option }) => optionOf(content, question, option).inSentence);
						return [...new Set(said)].map((condition) => (
							<li key={condition}>
								<strong>{words.outcomeNames[to]}</strong> {words.ifSo(condition)}
							</li>
						));
					})}
				</ul>
			</details>
		</section>
	);
}
