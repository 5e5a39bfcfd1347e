import type { ComponentChildren } from 'preact';
import { questionOf } from '~/model/look-up.ts';
import { openQuestions } from '~/model/verdict/open-questions.ts';
import type { OpenAnswer, Result } from '~/model/verdict/result.ts';
import type { PersonalContent } from '~/model/wording.ts';
import * as findOutWords from '~/words/find-out-words.ts';
import { weightWords } from '~/words/weight-words.ts';
import './FindOutFirst.css';

export interface FindOutFirstProps {
	readonly content: PersonalContent;
	readonly result: Result;
	readonly questionUrl: (id: string) => string;
	/** Address of the question kit for these answers. Absent where there is no device to keep them: the rest is then folded away here. */
	readonly kitUrl?: string | undefined;
}

/** Shown before the rest is left to the kit or folded away; of the checks that could rule it out, too. */
const SHOWN = 3;

/**
 * Open answers as a list of things to do. What could rule it out is one thing at the top, with its checks within it; then come the others,
 * what moves most first. After something rules it out, lifting that comes before all of them.
 */
export function FindOutFirst({ content, result, questionUrl, kitUrl }: FindOutFirstProps) {
	const { open, dealBreakers, standing } = result;
	if (open.length === 0) return null;
	const checks = open.filter(({ isDealBreaker }) => isDealBreaker);
	const others = open.filter(({ isDealBreaker }) => !isDealBreaker);
	const one = (answer: OpenAnswer) => {
		const wording = questionOf(content, answer.question);
		return (
			<li class="find-out__one" key={answer.question}>
				<a class="find-out__question" href={questionUrl(answer.question)}>
					{wording.short}
				</a>
				<span class="find-out__weight">{weightWords({ ...answer, isDealBreaker: answer.isDealBreaker && checks.length === 1 })}</span>
				<p>{findOutWords.whom(wording)}</p>
				<p class="find-out__words">{wording.findOut.words}</p>
			</li>
		);
	};
	const minutes = checks.reduce((sum, { question }) => sum + questionOf(content, question).findOut.minutes, 0);
	const group = (
		<li class="find-out__group" key="checks">
			<p class="find-out__question">{findOutWords.checks(checks.length, minutes)}</p>
			<Items more={findOutWords.moreChecks}>{checks.map(one)}</Items>
		</li>
	);
	const items = [...(checks.length > 1 ? [group] : checks.map(one)), ...others.map(one)];
	const toAsk = openQuestions(result).length;
	const list = (
		<>
			<Items kept={toAsk > 0 ? kitUrl : undefined} more={findOutWords.moreOpen}>
				{items}
			</Items>
			{kitUrl && toAsk > 0 && (
				<p>
					<a class="find-out__kit" href={kitUrl}>
						{findOutWords.toKit(toAsk)}
					</a>
				</p>
			)}
		</>
	);
	if (standing !== 'ruled-out')
		return (
			<section class="result__part find-out">
				<h3>{findOutWords.findFirstTitle}</h3>
				{list}
			</section>
		);
	return (
		<section class="result__part find-out">
			<h3>{findOutWords.liftFirstTitle}</h3>
			<p>
				{findOutWords.thenFind(
					dealBreakers
						.filter(({ state }) => state === 'met')
						.map(({ question }) => (
							<a key={question} href={questionUrl(question)}>
								{questionOf(content, question).short}
							</a>
						)),
				)}
			</p>
			<details>
				<summary>{findOutWords.moreOpen(open.length)}</summary>
				{list}
			</details>
		</section>
	);
}

interface ItemsProps {
	readonly children: readonly ComponentChildren[];
	/** Where the rest is kept, if it is; else it is folded away here. */
	readonly kept?: string | undefined;
	/** How the rest is offered. */
	readonly more: (count: number) => string;
}

/** The first few, and the rest: on paper where the kit has it, folded away where there is no kit. */
function Items({ children, kept, more }: ItemsProps) {
	const rest = children.slice(SHOWN);
	const list = (
		<ol class={`find-out__list ${kept ? 'find-out__on-paper' : ''}`} start={SHOWN + 1}>
			{rest}
		</ol>
	);
	return (
		<>
			<ol class="find-out__list">{children.slice(0, SHOWN)}</ol>
			{rest.length > 0 &&
				(kept ? (
					list
				) : (
					<details>
						<summary>{more(rest.length)}</summary>
						{list}
					</details>
				))}
		</>
	);
}
