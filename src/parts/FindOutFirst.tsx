import { questionOf } from '~/model/look-up.ts';
import type { Result } from '~/model/verdict/result.ts';
import { isToAsk } from '~/model/verdict/to-ask.ts';
import type { PersonalContent } from '~/model/wording.ts';
import { weightWords } from '~/words/weight-words.ts';
import { INFORMANT_NAMES } from '~/words/words.ts';
import './FindOutFirst.css';

export interface FindOutFirstProps {
	readonly content: PersonalContent;
	readonly result: Result;
	readonly questionUrl: (id: string) => string;
	/** Address of the question kit for these answers. Absent where there is no device to keep them: the rest is then folded away here. */
	readonly kitUrl?: string | undefined;
}

/** Shown before the rest is left to the kit or folded away. */
const SHOWN = 3;

/** Open answers as a list of things to do, the ones that decide most first, each with whom to ask and the words. */
export function FindOutFirst({ content, result, questionUrl, kitUrl }: FindOutFirstProps) {
	if (result.open.length === 0) return null;
	const items = result.open.map((open) => {
		const { question } = open;
		const { short, findOut } = questionOf(content, question);
		const { whom, words, minutes } = findOut;
		return (
			<li class="find-out__one" key={question}>
				<a class="find-out__question" href={questionUrl(question)}>
					{short}
				</a>
				<span class="find-out__weight">{weightWords(open)}</span>
				<p>
					{INFORMANT_NAMES[whom]}. {minutes} minutes.
				</p>
				<p class="find-out__words">{words}</p>
			</li>
		);
	});
	const toAsk = result.open.filter(isToAsk).length;
	return (
		<section class="result__part find-out">
			<h3>Find this out first</h3>
			<ol class="find-out__list">{items.slice(0, SHOWN)}</ol>
			{kitUrl && toAsk > 0 && (
				<p>
					<a class="find-out__kit" href={kitUrl}>
						{toAsk === 1 ? 'The open question' : `All ${toAsk} open questions`}, to send, print and tick off
					</a>
				</p>
			)}
			{items.length > SHOWN &&
				(kitUrl && toAsk > 0 ? (
					<ol class="find-out__list find-out__on-paper" start={SHOWN + 1}>
						{items.slice(SHOWN)}
					</ol>
				) : (
					<details>
						<summary>
							{items.length - SHOWN} more {items.length - SHOWN === 1 ? 'question is' : 'questions are'} open
						</summary>
						<ol class="find-out__list" start={SHOWN + 1}>
							{items.slice(SHOWN)}
						</ol>
					</details>
				))}
		</section>
	);
}
