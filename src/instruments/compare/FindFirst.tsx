import type { FullComparison } from '~/model/compare/full-comparison.ts';
import { questionOf } from '~/model/look-up.ts';
import type { PersonalContent } from '~/model/wording.ts';
import * as words from './lead-words.ts';
import './FindFirst.css';

export interface FindFirstProps {
	readonly content: PersonalContent;
	readonly comparison: FullComparison;
	readonly names: readonly string[];
	/** Leads to where a question is answered for a candidate, by their ids; undefined: one answer for all. */
	readonly answerAt: (question: string, candidate: string | undefined) => void;
}

/** The one answer that could change the choice, of all that are open for any candidate. */
export function FindFirst({ content, comparison, names, answerAt }: FindFirstProps) {
	const { findFirst, lead, ids } = comparison;
	if (!findFirst) return null;
	const wording = questionOf(content, findFirst.question);
	return (
		<section class="find-first">
			<div>
				<h2 class="find-first__title">{words.findFirstTitle}</h2>
				<p class="find-first__question">{wording.ask}</p>
			</div>
			<div>
				<p>
					{words.whose(names, findFirst)}. {words.does(names, findFirst, lead)} {words.whom(wording)}
				</p>
				<button
					class="find-first__way no-print"
					type="button"
					onClick={() => answerAt(findFirst.question, findFirst.place === null ? undefined : ids[findFirst.place])}
				>
					{words.answerIt}
				</button>
			</div>
		</section>
	);
}
