import type { QuestionWording } from '~/model/wording.ts';
import * as words from './result-words.ts';

export interface AskLinkProps {
	/** The question's words. */
	readonly wording: QuestionWording;
	/** Address of the question kit. */
	readonly kitUrl: string;
}

/** The way to the words to send, and to where the answer is noted when it comes. */
export function AskLink({ wording: { short, findOut }, kitUrl }: AskLinkProps) {
	return (
		<a class="button desk-item__ask no-print" href={`${kitUrl}#ask-${findOut.whom}`}>
			<span>
				{words.ask}
				<span class="visually-hidden">: {short}</span>
			</span>
		</a>
	);
}
