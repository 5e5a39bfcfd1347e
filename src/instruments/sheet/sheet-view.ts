import { type FilledSheet, fillSheet } from '~/model/paper/filled-sheet.ts';
import { layOutSheet, type Sheet } from '~/model/paper/sheet.ts';
import { findSheetRules, type SheetRules } from '~/model/paper/sheet-rules.ts';
import type { Answers, Order, Question } from '~/model/types.ts';
import { questionRange } from '~/model/values/answers.ts';
import { askedQuestions } from '~/model/verdict/asked.ts';
import type { PersonalContent } from '~/model/wording.ts';

/** Everything that one sheet shows. */
export interface SheetView {
	/** With the reader's own concerns, where the sheet follows them. */
	readonly content: PersonalContent;
	readonly goal: string;
	readonly sheet: Sheet;
	/** The questions that the goal asks, in the order of content. */
	readonly asked: readonly Question[];
	readonly rules: SheetRules;
	/** What is written in already; undefined on a blank sheet. */
	readonly filled: FilledSheet | undefined;
	/** What each question is called on paper, by its id: those with values are numbered, the others have letters. */
	readonly names: ReadonlyMap<string, string>;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * Lays a sheet out for a goal.
 *
 * @param order the reader's own, or null for the goal's
 * @param answers written in; without them the sheet is blank
 */
export function viewSheet(content: PersonalContent, goal: string, order: Order | null, answers?: Answers): SheetView {
	const { model, questions } = content;
	const sheet = layOutSheet(model, goal, order);
	const byId = new Map(askedQuestions(model, goal).map((question) => [question.id, question]));
	const asked = questions.flatMap(({ id }) => byId.get(id) ?? []);
	const inOrder = sheet.rows.flatMap(({ factor }) => asked.filter((question) => question.factor === factor));
	const valued = inOrder.filter((question) => questionRange(question));
	const others = inOrder.filter((question) => !questionRange(question));
	return {
		content,
		goal,
		sheet,
		asked,
		rules: findSheetRules(model, goal, order),
		filled: answers && fillSheet(model, goal, order, answers),
		names: new Map([
			...valued.map(({ id }, at) => [id, String(at + 1)] as const),
			...others.map(({ id }, at) => [id, LETTERS[at] ?? String(at)] as const),
		]),
	};
}
