import { type CollectionEntry, getCollection } from 'astro:content';
import type { Answer, Answers, Interval, Model } from '../../model/types.ts';
import type { Result } from '../../model/verdict/result.ts';
import { scoreAnswers } from '../../model/verdict/score.ts';
import { loadFit } from './model.ts';
import { type ComparedExample, tellMovedExamples } from './moved-examples.ts';
import { oncePerBuild } from './once-per-build.ts';

/** A worked example with what the model says of it. */
export interface WorkedExample {
	readonly id: string;
	readonly entry: CollectionEntry<'examples'>;
	readonly data: CollectionEntry<'examples'>['data'];
	readonly answers: Answers;
	readonly result: Result;
}

const TALLY = /^(\d+) of (\d+)$/;

/** An answer as front matter writes it. */
function toAnswer(written: string | Readonly<Record<string, number>>): Answer {
	if (typeof written !== 'string') return { kind: 'measure', numbers: written };
	if (written === 'does-not-apply') return { kind: 'set-aside' };
	const [, found, read] = TALLY.exec(written) ?? [];
	return found && read ? { kind: 'tally', found: Number(found), read: Number(read) } : { kind: 'option', option: written };
}

/**
 * @param written answers as the front matter of examples and alternatives holds them
 * @param file named in errors
 * @throws where a question, an option or a way of answering does not exist
 */
export function toAnswers(model: Model, written: CollectionEntry<'examples'>['data']['answers'], file: string): Answers {
	return Object.fromEntries(
		Object.entries(written).map(([id, value]) => {
			const fail = (sentence: string): never => {
				throw new Error(`${file}, answers, ${id}: ${sentence}`);
			};
			const question = model.questions.find((one) => one.id === id) ?? fail('there is no such question in content/questions/.');
			const answer = toAnswer(value);
			if (answer.kind === 'option' && !question.options?.some((option) => option.id === answer.option))
				fail(
					`"${answer.option}" is not one of its options: ${question.options?.map((option) => option.id).join(', ') ?? 'it is answered by numbers'}.`,
				);
			if (answer.kind === 'tally' && !question.tally) fail('it cannot be answered by counting.');
			if (answer.kind === 'measure' && !question.measure) fail('it is not answered by numbers.');
			if (answer.kind === 'set-aside' && !question.canBeSetAside) fail('it cannot be set aside.');
			return [id, answer];
		}),
	);
}

/** A range as results and examples tell it. */
const told = ({ lo, hi }: Interval) => (lo === hi ? `about ${lo}` : `${lo} to ${hi}`);

/** The range that the text of an example tells first, as a result shows it; a text without one says "no". */
const toldRange = (body: string | undefined) => /(\d+ to \d+|about \d+)\s+points\s+of\s+100/.exec(body ?? '')?.[1] ?? 'no';

/** @throws where examples say other results than the model, with a table of them all, so that no page can tell what the model does not say */
export const loadExamples = oncePerBuild(async (): Promise<readonly WorkedExample[]> => {
	const { model } = await loadFit();
	const entries = (await getCollection('examples')).sort((a, b) => a.data.order - b.data.order);
	const compared: ComparedExample[] = [];
	const examples = entries.map((entry) => {
		const { id, data } = entry;
		const file = `content/examples/${id}.mdx`;
		if (!model.goals.some((goal) => goal.id === data.goal)) throw new Error(`${file}, goal: there is no goal "${data.goal}".`);
		const answers = toAnswers(model, data.answers, file);
		const result = scoreAnswers(model, data.goal, answers);
		compared.push({
			file,
			was: { ...data.expected, range: toldRange(entry.body) },
			is: { standing: result.standing, verdict: result.verdict, settled: result.isSettled, range: told(result.shownRange) },
		});
		return { id, entry, data, answers, result };
	});
	const moved = tellMovedExamples(compared);
	if (moved) throw new Error(moved);
	return examples;
});
