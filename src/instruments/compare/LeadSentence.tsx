import type { FullComparison } from '~/model/compare/full-comparison.ts';
import type { PersonalContent } from '~/model/wording.ts';
import { GroundsFold } from './GroundsFold.tsx';
import * as words from './lead-words.ts';
import './LeadSentence.css';

export interface LeadSentenceProps {
	readonly content: PersonalContent;
	readonly comparison: FullComparison;
	readonly names: readonly string[];
	/** The next is being worked out. */
	readonly isBusy: boolean;
}

/** Who is ahead and whether that is good enough, in one sentence. How sure that is, is folded: the sentence says what most readers need. */
export function LeadSentence({ content, comparison, names, isBusy }: LeadSentenceProps) {
	const { lead } = comparison;
	const leftOut = words.leftOut(comparison, names);
	return (
		<section class="lead-sentence" aria-busy={isBusy}>
			<h2 class="visually-hidden">{words.leadTitle}</h2>
			<div role="status">
				<p class="lead-sentence__says">{words.lead(content, comparison, names)}</p>
				{leftOut && <p class="lead-sentence__left-out">{leftOut}</p>}
			</div>
			{lead.ranked > 1 && (
				<GroundsFold title={words.sureTitle}>{({ Ranks }) => <Ranks comparison={comparison} names={names} />}</GroundsFold>
			)}
		</section>
	);
}
