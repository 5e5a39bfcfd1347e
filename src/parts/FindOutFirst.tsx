import { questionOf } from '~/model/look-up.ts';
import type { Result } from '~/model/verdict/result.ts';
import { isToAsk } from '~/model/verdict/to-ask.ts';
import type { PersonalContent } from '~/model/wording.ts';
import * as resultWords from '~/words/result-words.ts';
import { weightWords } from '~/words/weight-words.ts';
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
		const wording = questionOf(content, question);
		return (
			<li class="find-out__one" key={question}>
				<a class="find-out__question" href={questionUrl(question)}>
					{wording.short}
				</a>
				<span class="find-out__weight">{weightWords(open)}</span>
				<p>{resultWords.whom(wording)}</p>
				<p class="find-out__words">{wording.findOut.words}</p>
			</li>
		);
	});
	const toAsk = result.open.filter(isToAsk).length;
	return (
		<section class="result__part find-out">
			<h3>{resultWords.findFirstTitle}</h3>
			<ol class="find-out__list">{items.slice(0, SHOWN)}</ol>
			{kitUrl && toAsk > 0 && (
				<p>
					<a class="find-out__kit" href={kitUrl}>
						{resultWords.toKit(toAsk)}
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
						<summary>{resultWords.moreOpen(items.length - SHOWN)}</summary>
						<ol class="find-out__list" start={SHOWN + 1}>
							{items.slice(SHOWN)}
						</ol>
					</details>
				))}
		</section>
	);
}
