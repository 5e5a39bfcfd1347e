import type { ComponentChildren } from 'preact';
import type { KitItem as Item } from '~/model/asking/question-kit.ts';
import type { Answer, Informant } from '~/model/types.ts';
import type { FactorWording, QuestionWording } from '~/model/wording.ts';
import { answerWords } from '~/words/words.ts';
import * as words from './words.ts';
import './KitItem.css';

export interface KitItemProps {
	readonly item: Item;
	readonly wording: QuestionWording;
	/** What its answer can do to the result; '' where there is nothing to say. */
	readonly weight: string;
	/** Absent for a concern of the person's own, which has no page. */
	readonly factor: FactorWording | undefined;
	readonly whom: Informant;
	readonly answer: Answer | undefined;
	/** Its field is open. */
	readonly isAnswering: boolean;
	readonly onAsked: (isAsked: boolean) => void;
	readonly onOpen: () => void;
	readonly onDone: () => void;
	/** Its field, while it is open. */
	readonly children?: ComponentChildren;
}

/** One question to ask: what it decides, the words, a tick for when it is asked, and its own field for the answer. */
export function KitItem(props: KitItemProps) {
	const { item, wording, weight, factor, whom, answer, isAnswering, onAsked, onOpen, onDone, children } = props;
	const { id, short, findOut } = wording;
	const name = <span class="visually-hidden">: {short}</span>;
	return (
		<li class={`kit-item${item.isAsked ? ' kit-item--asked' : ''}`} id={`kit-${id}`}>
			<h3 class="kit-item__name">
				{short}
				{item.isFirst && (
					<>
						{' '}
						<span class="kit-item__first">{words.isFirst}</span>
					</>
				)}
			</h3>
			<p class="kit-item__weight">{[weight, words.takes(findOut.minutes)].filter(Boolean).join(' ')}</p>
			<p class="kit-item__words">{findOut.words}</p>
			{item.weight?.isAnswered && <p>{words.soFarAnswered(answerWords(wording, answer))}</p>}
			{factor && (
				<p class="no-print">
					<a class="kit-item__read" href={factor.url}>
						{words.readAbout(factor.inSentence)}
						{name}
					</a>
				</p>
			)}
			{isAnswering ? (
				<div class="kit-item__answer no-print">
					{children}
					<button class="button button--main" type="button" onClick={onDone}>
						<span>
							{words.done}
							{name}
						</span>
					</button>
				</div>
			) : (
				<div class="kit-item__ways no-print">
					<label class="kit-item__tick">
						<input id={`asked-${id}`} type="checkbox" checked={item.isAsked} onChange={(event) => onAsked(event.currentTarget.checked)} />
						<span>
							{words.asked[whom]}
							{name}
						</span>
					</label>
					<button class="button" type="button" id={`answer-${id}`} onClick={onOpen}>
						<span>
							{words.answerIt}
							{name}
						</span>
					</button>
				</div>
			)}
		</li>
	);
}
