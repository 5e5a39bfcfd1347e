import { concludeState } from '~/model/keeping/conclusion.ts';
import { questionOf } from '~/model/look-up.ts';
import type { FitState } from '~/model/state/state.ts';
import { type AnswerPair, takeAnswer } from '~/model/state/state-differences.ts';
import type { FitContent } from '~/model/wording.ts';
import { answerWords } from '~/words/words.ts';
import * as words from './two-views-words.ts';

export interface DifferenceProps {
	readonly content: FitContent;
	readonly pair: AnswerPair;
	/** The device's own answers as they are now. */
	readonly own: FitState;
	readonly theirs: FitState;
	/** The link's answer is taken into the own. */
	readonly isTaken: boolean;
	readonly take: () => void;
	readonly putBack: () => void;
}

/** One question that two people answer differently, or only one of them: both answers, and the way to take the link's. */
export function Difference({ content, pair, own, theirs, isTaken, take, putBack }: DifferenceProps) {
	const { model } = content;
	const wording = questionOf(content, pair.question);
	const now = concludeState(model, own);
	const then = concludeState(model, takeAnswer(model, own, theirs, pair.question));
	const name = <span class="visually-hidden">: {wording.short}</span>;
	return (
		<li class="difference">
			<h4>{wording.short}</h4>
			<dl class="difference__answers">
				<div>
					<dt>{words.yours}</dt>
					<dd>{answerWords(wording, isTaken ? own.answers[pair.question] : pair.mine)}</dd>
				</div>
				<div>
					<dt>{words.theirs}</dt>
					<dd>{answerWords(wording, pair.theirs)}</dd>
				</div>
			</dl>
			{pair.theirs && (
				<div class="difference__take no-print">
					<p>{isTaken ? words.taken(answerWords(wording, pair.mine)) : now && then ? words.effect(now, then) : ''}</p>
					<button class="button" type="button" onClick={isTaken ? putBack : take}>
						<span>
							{isTaken ? words.putBack : words.take}
							{name}
						</span>
					</button>
				</div>
			)}
		</li>
	);
}
