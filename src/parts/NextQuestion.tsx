import { questionOf } from '~/model/look-up.ts';
import type { Answer, Answers } from '~/model/types.ts';
import { branches } from '~/model/verdict/branches.ts';
import type { Result } from '~/model/verdict/result.ts';
import type { PersonalContent } from '~/model/wording.ts';
import * as words from '~/words/next-step-words.ts';
import * as sendWords from '~/words/send-words.ts';
import { QuestionField } from './QuestionField.tsx';
import { SendText } from './SendText.tsx';

export interface NextQuestionProps {
	/** With the person's concerns. */
	readonly content: PersonalContent;
	readonly result: Result;
	readonly answers: Answers;
	/** What the reader calls the credential; may be empty. */
	readonly name: string;
	/** Address of the question kit, where there is one for these answers. */
	readonly kitUrl: string | undefined;
	readonly id: string;
	/** How many questions are open. */
	readonly open: number;
	/** Numbers are being entered. */
	readonly isHeld: boolean;
	/** What can be done with it; absent where the result only reports. */
	readonly ways:
		| {
				readonly give: (question: string, answer: Answer | undefined) => void;
				readonly hold: (question: string, answer: Answer | undefined) => void;
				readonly finish: (question: string) => void;
				readonly skip: ((question: string) => void) | undefined;
		  }
		| undefined;
}

/** The question of a next step: whom to ask and in what words, and each answer with what it would make of the result. */
export function NextQuestion({ content, result, answers, name, id, open, isHeld, ways, kitUrl }: NextQuestionProps) {
	const wording = questionOf(content, id);
	const question = questionOf(content.model, id);
	const { words: note, ask } = wording.findOut;
	const [before = '', after = ''] = ask === undefined ? [note] : note.split(`“${ask}”`);
	const each = branches(content.model, result.goal, answers, result.order, id).map((branch) => ({
		branch,
		label: words.branch(content, wording, branch),
		outcome: words.outcome(result, branch),
	}));
	const field = ways && (
		<div class="next-step__field">
			<QuestionField question={question} wording={wording} answer={answers[id]} onAnswer={(answer) => ways.hold(id, answer)} place="next" />
			{isHeld && (
				<button class="button" type="button" onClick={() => ways.finish(id)}>
					{words.done}
				</button>
			)}
		</div>
	);
	return (
		<>
			<p class="next-step__whom">{words.next(wording)}</p>
			<h3 class="next-step__ask" tabIndex={-1}>
				{wording.ask}
			</h3>
			<p>{before}</p>
			{ask && (
				<>
					<blockquote class="next-step__words">{`“${ask}”`}</blockquote>
					{after.trim() && <p>{after.trim()}</p>}
					{ways && (
						<SendText of={wording.short} subject={sendWords.subject(name)} text={`${name && `${sendWords.textAbout(name)}\n\n`}${ask}\n`} />
					)}
				</>
			)}
			{question.measure && field}
			<p class="next-step__found">{ways && !question.measure ? words.found : words.wouldBe}</p>
			<ul class="next-step__branches" role="list">
				{each.map(({ branch, label, outcome }) => (
					<li key={label}>
						{ways && !question.measure ? (
							<button class="next-step__branch" type="button" onClick={() => ways.give(id, branch.answer)}>
								<b>{label}</b> <span>{outcome}</span>
							</button>
						) : (
							<p class="next-step__branch">
								<b>{label}</b> <span>{outcome}</span>
							</p>
						)}
					</li>
				))}
			</ul>
			{question.tally && field && (
				<details class="next-step__count" open={isHeld || undefined}>
					<summary>{words.orCount}</summary>
					{field}
				</details>
			)}
			{ways && (
				<p class="next-step__ways no-print">
					{ways.skip && (
						<button class="next-step__way" type="button" onClick={() => ways.skip?.(id)}>
							{words.notNow}
						</button>
					)}
					{kitUrl && (
						<a class="next-step__way" href={kitUrl}>
							{words.toKit(open)}
						</a>
					)}
				</p>
			)}
		</>
	);
}
