import type { RenewalDecision } from '~/model/renewal/decide-renewal.ts';
import type { RenewalContent } from '~/model/renewal/wording.ts';
import { INFORMANT_NAMES } from '~/words/informant-words.ts';
import * as words from './result-words.ts';
import { wordingOf } from './say-decision.ts';

export interface RenewFindOutProps {
	readonly content: RenewalContent;
	readonly decision: RenewalDecision;
}

/** So many things to find out stand open; the others are folded. */
const SHOWN = 2;

/** What to find out first, of whom, and in which words. What a settled result cannot be changed by is not asked for. */
export function RenewFindOut({ content, decision: { open, because, outcome } }: RenewFindOutProps) {
	if (outcome !== 'open' || open.length === 0) return null;
	const ids = [...because, ...open.map(({ question }) => question).filter((id) => !because.includes(id))];
	const item = (id: string) => {
		const { short, findOut } = wordingOf(content, id);
		return (
			<li key={id}>
				<strong>{short}</strong>
				<span class="renew-find-out__whom">
					{INFORMANT_NAMES[findOut.whom]}, {words.minutes(findOut.minutes)}
				</span>
				<span>{findOut.words}</span>
			</li>
		);
	};
	const rest = ids.slice(SHOWN);
	return (
		<section class="renew-find-out">
			<h3>{words.findOutTitle}</h3>
			<ol>{ids.slice(0, SHOWN).map(item)}</ol>
			{rest.length > 0 && (
				<details>
					<summary>{words.restTitle(rest.length)}</summary>
					<ol start={SHOWN + 1}>{rest.map(item)}</ol>
				</details>
			)}
		</section>
	);
}
