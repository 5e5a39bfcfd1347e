import type { ComponentChildren } from 'preact';
import type { FullComparison } from '~/model/compare/full-comparison.ts';
import type { PersonalContent } from '~/model/wording.ts';
import * as words from './lead-words.ts';
import './LeadSentence.css';

export interface LeadSentenceProps {
	readonly content: PersonalContent;
	readonly comparison: FullComparison;
	readonly names: readonly string[];
	/** The next is being worked out. */
	readonly isBusy: boolean;
	/** How sure that is. */
	readonly children?: ComponentChildren;
}

/** Who is ahead and whether that is good enough, in one sentence. What it rests on comes below, folded: the sentence says what most need. */
export function LeadSentence({ content, comparison, names, isBusy, children }: LeadSentenceProps) {
	const leftOut = words.leftOut(comparison, names);
	return (
		<section class="lead-sentence" aria-busy={isBusy}>
			<h2 class="visually-hidden">{words.leadTitle}</h2>
			<div role="status">
				<p class="lead-sentence__says">{words.lead(content, comparison, names)}</p>
				{leftOut && <p class="lead-sentence__left-out">{leftOut}</p>}
			</div>
			{children}
		</section>
	);
}
