import type { Answer } from '~/model/types.ts';
import type { QuestionWording } from '~/model/wording.ts';
import { answerWords } from '~/words/words.ts';
import * as words from './words.ts';

export interface LastAnsweredProps {
	readonly wording: QuestionWording;
	readonly answer: Answer | undefined;
	readonly undo: () => void;
}

/** In the place of the question that was answered last: what was answered, and the way back. */
export function LastAnswered({ wording, answer, undo }: LastAnsweredProps) {
	return (
		<li class="kit__gone no-print">
			<p>{words.answered(wording.short, answerWords(wording, answer))}</p>
			<button class="button" type="button" id="kit-undo" onClick={undo}>
				<span>
					{words.undo}
					<span class="visually-hidden">: {wording.short}</span>
				</span>
			</button>
		</li>
	);
}
