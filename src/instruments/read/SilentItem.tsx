import type { Answer } from '~/model/types.ts';
import type { QuestionWording } from '~/model/wording.ts';
import { answerWords } from '~/words/words.ts';
import { AskLink } from './AskLink.tsx';
import * as words from './result-words.ts';
import { itemId } from './use-desk-answers.ts';

export interface SilentItemProps {
	readonly wording: QuestionWording;
	/** Undefined: not known yet. */
	readonly answer: Answer | undefined;
	readonly kitUrl: string;
}

/** A question that the text does not touch: nothing follows from that, and there are words to ask with. */
export function SilentItem({ wording, answer, kitUrl }: SilentItemProps) {
	const { id, short, findOut } = wording;
	return (
		<li class="desk-item desk-item--silent" id={itemId(id)}>
			<h4 class="desk-item__name">{short}</h4>
			{answer ? (
				<p>{words.known(answerWords(wording, answer))}</p>
			) : (
				<>
					<p>{findOut.ask ? words.askWords(findOut.ask) : findOut.words}</p>
					<AskLink wording={wording} kitUrl={kitUrl} />
				</>
			)}
		</li>
	);
}
