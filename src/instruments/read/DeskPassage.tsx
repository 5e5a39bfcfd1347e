import { cutPassage } from '~/model/reading/passage.ts';
import type { Span } from '~/model/reading/types.ts';
import * as words from './result-words.ts';

export interface DeskPassageProps {
	readonly text: string;
	readonly passage: Span;
	readonly match: Span;
	/** It is quoted, and nobody here vouches for it. */
	readonly isClaimOnly?: boolean | undefined;
	/** What this passage alone would answer. */
	readonly answers?: string | undefined;
}

/** A passage of the text as it stands there, with what matched marked. It is nobody's markup, whatever it holds. */
export function DeskPassage({ text, passage, match, isClaimOnly, answers }: DeskPassageProps) {
	const cut = cutPassage(text, passage, match);
	return (
		<div class="desk-passage">
			{isClaimOnly && <p class="desk-passage__who">{words.theySay}</p>}
			<blockquote class="desk-passage__words" dir="auto">
				{cut.isCutBefore && words.cut}
				{cut.before}
				<mark>{cut.match}</mark>
				{cut.after}
				{cut.isCutAfter && words.cut}
			</blockquote>
			{answers && <p class="desk-passage__answers">{words.passageAnswers(answers)}</p>}
		</div>
	);
}
