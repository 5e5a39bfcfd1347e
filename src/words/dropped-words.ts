import type { Dropped } from '~/model/state/state.ts';
import type { MeasureKind } from '~/model/types.ts';
import type { AnyContent } from '~/model/wording.ts';
import { keptQuestionName } from './kept-names.ts';

/** What to enter where a measure was answered in some other way, such as by having no deadline. */
const INSTEAD: Readonly<Record<MeasureKind, string>> = {
	time: ' You can still say that you have no deadline: enter the weeks that you would give it.',
	cost: '',
};

/** What was left out, in a sentence, and where something else can take its place in two. */
export function droppedWords(content: AnyContent, { key, reason }: Dropped): string {
	const name = keptQuestionName(content, key);
	switch (reason) {
		case 'unknown-key':
			return `“${key}” is not a question in this fit check.`;
		case 'unknown-goal':
			return `This fit check has no goal “${key}”, so choose one.`;
		case 'unknown-answer': {
			const kind = content.model.questions.find(({ id }) => id === key)?.measure?.kind;
			return `${name}: your answer is no longer one of the answers to this question, so it counts as not known yet.${kind ? INSTEAD[kind] : ''}`;
		}
		case 'broken':
			return key ? `${name}: the answer is damaged, so it counts as not known yet.` : 'Part of it is damaged and could not be read.';
	}
}
