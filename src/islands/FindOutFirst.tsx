import type { Result } from '../model/result.ts';
import type { FitContent } from '../model/wording.ts';
import { INFORMANT_NAMES, pointsWords } from './words.ts';
import './FindOutFirst.css';

export interface FindOutFirstProps {
	readonly content: FitContent;
	readonly result: Result;
	readonly questionUrl: (id: string) => string;
}

/** Shown before the rest is folded away. */
const SHOWN = 3;

/** Open answers as a list of things to do, the ones that decide most first, each with whom to ask and the words. */
export function FindOutFirst({ content, result, questionUrl }: FindOutFirstProps) {
	if (result.open.length === 0) return null;
	const items = result.open.map(({ question, movable, isDealBreaker, couldSettle }) => {
		const wording = content.questions.find(({ id }) => id === question);
		if (!wording) return null;
		const { whom, words, minutes } = wording.findOut;
		const weight = [
			isDealBreaker && 'could be a deal-breaker',
			movable >= 0.5 && `can move ${pointsWords(movable)}`,
			couldSettle && 'could settle it',
		].filter(Boolean);
		return (
			<li class="find-out__one" key={question}>
				<a class="find-out__question" href={questionUrl(question)}>
					{wording.short}
				</a>
				<span class="find-out__weight">{weight.join(', ')}</span>
				<p>
					{INFORMANT_NAMES[whom]}. {minutes} minutes.
				</p>
				<p class="find-out__words">{words}</p>
			</li>
		);
	});
	return (
		<section class="result__part find-out">
			<h3>Find this out first</h3>
			<ol class="find-out__list">{items.slice(0, SHOWN)}</ol>
			{items.length > SHOWN && (
				<details>
					<summary>
						{items.length - SHOWN} more {items.length - SHOWN === 1 ? 'question is' : 'questions are'} open
					</summary>
					<ol class="find-out__list" start={SHOWN + 1}>
						{items.slice(SHOWN)}
					</ol>
				</details>
			)}
		</section>
	);
}
