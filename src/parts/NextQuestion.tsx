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
	/** Answers it and goes on. */
	readonly give: (question: string, answer: Answer | undefined) => void;
	/** Answers it and stays, while numbers are entered. */
	readonly hold: (question: string, answer: Answer | undefined) => void;
	/** Goes on from numbers. */
	readonly finish: (question: string) => void;
	/** Passes to the next one; absent where there is none. */
	readonly skip: ((question: string) => void) | undefined;
}

/** The question of a next step: whom to ask and in what words, and each answer with what it would make of the result. */
export function NextQuestion({ content, result, answers, name, id, open, isHeld, give, hold, finish, skip, kitUrl }: NextQuestionProps) {
	const wording = questionOf(content, id);
	const question = questionOf(content.model, id);
	const { words: note, ask } = wording.findOut;
	const [before = '', after = ''] = ask === undefined ? [note] : note.split(`“${ask}”`);
	const each = branches(content.model, result.goal, answers, result.order, id).map((branch) => ({
		branch,
		label: words.branch(content, wording, branch),
		outcome: words.outcome(result, branch),
	}));
	const field = (
		<div class="next-step__field no-print">
			<QuestionField question={question} wording={wording} answer={answers[id]} onAnswer={(answer) => hold(id, answer)} place="next" />
			{isHeld && (
				<button class="button" type="button" onClick={() => finish(id)}>
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
					<SendText of={wording.short} subject={sendWords.subject(name)} text={`${name && `${sendWords.textAbout(name)}\n\n`}${ask}\n`} />
				</>
			)}
			{question.measure && field}
			<p class="next-step__found">{question.measure ? words.wouldBe : words.found}</p>
			<ul class="next-step__branches" role="list">
				{each.map(({ branch, label, outcome }) => (
					<li key={label}>
						{question.measure ? (
							<p class="next-step__branch">
								<b>{label}</b> <span key={outcome}>{outcome}</span>
							</p>
						) : (
							<button class="next-step__branch" type="button" onClick={() => give(id, branch.answer)}>
								<b>{label}</b> <span key={outcome}>{outcome}</span>
							</button>
						)}
					</li>
				))}
			</ul>
			{question.tally && (
				<details class="next-step__count no-print" open={isHeld || undefined}>
					<summary>{words.orCount}</summary>
					{field}
				</details>
			)}
			<p class="next-step__ways no-print">
				{skip && (
					<button class="next-step__way" type="button" onClick={() => skip(id)}>
						{words.notNow}
					</button>
				)}
				{kitUrl && (
					<a class="next-step__way" href={kitUrl} key={open}>
						{words.toKit(open)}
					</a>
				)}
			</p>
		</>
	);
}
