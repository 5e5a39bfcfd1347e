import { useState } from 'preact/hooks';
import { isSameAnswer, mergeOffer } from '~/model/reading/offers.ts';
import type { Finding } from '~/model/reading/types.ts';
import type { Answer, Question } from '~/model/types.ts';
import type { QuestionWording } from '~/model/wording.ts';
import { QuestionField } from '~/parts/QuestionField.tsx';
import { answerWords } from '~/words/words.ts';
import { AskLink } from './AskLink.tsx';
import { DeskPassage } from './DeskPassage.tsx';
import { numberLine } from './number-line.ts';
import * as words from './result-words.ts';
import { type DeskAnswers, type Done, itemId } from './use-desk-answers.ts';
import './DeskItem.css';

export interface DeskItemProps {
	readonly finding: Finding;
	readonly text: string;
	readonly question: Question;
	readonly wording: QuestionWording;
	/** What the reader has answered; undefined: not known yet. */
	readonly answer: Answer | undefined;
	/** Undefined as long as it waits. */
	readonly done: Done | undefined;
	/** It is open which of several products is meant. */
	readonly waitsForProduct: boolean;
	readonly kitUrl: string;
	readonly desk: DeskAnswers;
}

/** What takes keys as text, or goes by them. */
const KEYS_GO_ELSEWHERE = ':is(input,select,textarea)';

/** A question that the text touches: the sentence, what it would answer, and what to do with it. */
export function DeskItem(props: DeskItemProps) {
	const { finding, text, question, wording, answer, done, waitsForProduct, kitUrl, desk } = props;
	const { id, short, findOut } = wording;
	const { offer, status, quotes } = finding;
	/** Another answer that the reader chose in place of the one offered; null: none. */
	const [chosen, setChosen] = useState<Answer | null>();
	const draft = chosen === null ? undefined : (chosen ?? (offer && mergeOffer(answer, offer)));
	const name = <span class="visually-hidden">: {short}</span>;
	if (done)
		return (
			<li class="desk-item desk-item--done" id={itemId(id)}>
				<p>{done.kind === 'taken' ? words.takenAs(short, answerWords(wording, answer)) : words.leftOut(short)}</p>
				<div class="desk-item__ways no-print">
					<button class="button" type="button" onClick={() => desk.undo(id)}>
						<span>
							{words.undo}
							{name}
						</span>
					</button>
				</div>
			</li>
		);
	const take = () => draft && desk.take([{ finding, answer: draft }]);
	const press = (event: KeyboardEvent) => {
		const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
		if (!isPlain || (event.target as Element).closest(KEYS_GO_ELSEWHERE)) return;
		const act = { t: take, l: () => desk.leave(id) }[event.key.toLowerCase()];
		if (!act) return;
		event.preventDefault();
		act();
	};
	const others = finding.others?.map((option) => wording.options[option]?.label ?? option) ?? [];
	const numbers = numberLine(text, finding);
	const has = offer !== undefined && chosen === undefined && isSameAnswer(answer, offer);
	const isSaid = status === 'says';
	return (
		<li class={`desk-item desk-item--${status}`} id={itemId(id)} data-open={isSaid ? '' : undefined} onKeyDown={press}>
			<h4 class="desk-item__name">{short}</h4>
			<div class="desk-item__passages">
				{quotes.map((quote) => (
					<DeskPassage
						key={quote.start}
						text={text}
						passage={quote}
						match={quote.match}
						isClaimOnly={finding.isClaimOnly}
						answers={status === 'contradicts' && quote.option ? wording.options[quote.option]?.label : undefined}
					/>
				))}
			</div>
			{finding.isClaimOnly && <p class="desk-item__note">{words.claimOnly}</p>}
			{numbers && <p class="desk-item__note">{numbers}</p>}
			{isSaid ? (
				<div class="desk-item__offer">
					<p class="desk-item__ask-words">{wording.ask}</p>
					{draft ? (
						<p>
							{words.wouldAnswer} <strong>{answerWords(wording, chosen ?? offer)}</strong>
						</p>
					) : (
						<p>{words.noOption}</p>
					)}
					{others.length > 0 && <p>{words.others(others)}</p>}
				</div>
			) : (
				<>
					{finding.reason && <p class="desk-item__note">{words.reasons[finding.reason]}</p>}
					{waitsForProduct && <p class="desk-item__note">{words.productFirst}</p>}
					<p>{findOut.ask ? words.askWords(findOut.ask) : findOut.words}</p>
				</>
			)}
			{has ? <p>{words.hasIt}</p> : answer && <p class="desk-item__now">{words.answerNow(answerWords(wording, answer))}</p>}
			<div class="desk-item__ways no-print">
				{isSaid && draft && !has && (
					<button class="button button--main" type="button" aria-keyshortcuts="t" onClick={take}>
						<span>
							{words.take}
							{name}
						</span>
					</button>
				)}
				{isSaid && (
					<button class="button" type="button" aria-keyshortcuts="l" onClick={() => desk.leave(id)}>
						<span>
							{words.leave}
							{name}
						</span>
					</button>
				)}
				{!isSaid && <AskLink wording={wording} kitUrl={kitUrl} />}
			</div>
			<details class="desk-item__other no-print">
				<summary>
					{isSaid && offer ? words.otherAnswer : words.answerIt}
					{name}
				</summary>
				<QuestionField
					question={question}
					wording={wording}
					answer={draft ?? (isSaid ? undefined : answer)}
					onAnswer={(next) => setChosen(next ?? null)}
					place="desk"
				/>
				{!isSaid && draft && (
					<button class="button button--main" type="button" onClick={take}>
						<span>
							{words.take}
							{name}
						</span>
					</button>
				)}
			</details>
		</li>
	);
}
