import { useMemo, useState } from 'preact/hooks';
import { answersStore } from '~/device/some-answers.ts';
import { today } from '~/device/today.ts';
import { useOpenAssessment } from '~/device/use-open-assessment.ts';
import type { BadgeOffer } from '~/model/badges/offers.ts';
import { questionOf } from '~/model/look-up.ts';
import { cutQuote } from '~/model/state/cut-quote.ts';
import { putBack } from '~/model/state/put-back.ts';
import { isSameAnswer } from '~/model/state/same-answer.ts';
import { type FitState, withAnswer } from '~/model/state/state.ts';
import { withProvenance } from '~/model/state/with-provenance.ts';
import type { Answer } from '~/model/types.ts';
import type { QuestionWording } from '~/model/wording.ts';
import { QuestionField } from '~/parts/QuestionField.tsx';
import { TakeButton } from '~/parts/TakeButton.tsx';
import { answerWords } from '~/words/words.ts';
import * as worksheetWords from '~/words/worksheet-words.ts';
import type { BadgeContent } from './badge-content.ts';
import * as words from './result-words.ts';

export interface BadgeOfferItemProps {
	readonly offer: BadgeOffer;
	readonly content: BadgeContent;
}

/** What the file says to one question, to take as the answer or to leave; what was there before can be put back. */
export function BadgeOfferItem({ offer, content }: BadgeOfferItemProps) {
	const { question: id, quote, months } = offer;
	const question = questionOf(content, id);
	const wording = questionOf({ questions: content.wordings }, id);
	const { state, change, problem } = useOpenAssessment(useMemo(() => answersStore([question]), [question]));
	const [draft, setDraft] = useState<Answer | undefined>(offer.answer);
	/** Everything as it was before it was taken. */
	const [before, setBefore] = useState<FitState>();
	const own = state.answers[id];
	const isTaken = draft !== undefined && isSameAnswer(own, draft);
	const named = (answer: Answer) => answerWords(wording as QuestionWording, answer);
	const take = () => {
		if (!draft) return;
		setBefore(state);
		change((now) => withProvenance(withAnswer(now, id, draft), id, { quote: cutQuote(quote), kind: 'badge', day: today() }));
	};
	const undo = () => {
		if (!before) return;
		change((now) => putBack(now, id, before));
		setBefore(undefined);
	};
	const told = own ? worksheetWords.otherAnswer(named(own)) : '';
	return (
		<div class="badge-offer" id={`badge-offer-${id}`}>
			<h4>{wording.short}</h4>
			{quote && <blockquote dir="auto">{quote}</blockquote>}
			<p>{words.offerSays(id, offer.answer !== undefined, months)}</p>
			<QuestionField question={question} wording={wording} answer={draft} onAnswer={setDraft} place="badge" />
			{draft && (
				<TakeButton
					label={worksheetWords.take}
					isTaken={isTaken}
					said={isTaken ? (problem ? worksheetWords.notKept : worksheetWords.isAnswer) : told}
					onTake={take}
				>
					{isTaken && (
						<p class="badge-reader__ways">
							{before && (
								<button class="button" type="button" onClick={undo}>
									{words.undo}
									<span class="visually-hidden">: {wording.short}</span>
								</button>
							)}
							<a href={`${content.fit}#question-${id}`}>{worksheetWords.seeAnswer}</a>
						</p>
					)}
				</TakeButton>
			)}
		</div>
	);
}
