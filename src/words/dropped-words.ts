import type { Dropped } from '~/model/state/state.ts';
import type { AnyContent } from '~/model/wording.ts';
import { keptQuestionName } from './kept-names.ts';

/** What was left out, in one sentence. */
export function droppedWords(content: AnyContent, { key, reason }: Dropped): string {
	const name = keptQuestionName(content, key);
	switch (reason) {
		case 'unknown-key':
			return `“${key}” is not a question in this fit check.`;
		case 'unknown-goal':
			return `This fit check has no goal “${key}”, so choose one below.`;
		case 'unknown-answer':
			return `${name}: this question has no such answer, so it counts as not known yet.`;
		case 'broken':
			return key ? `${name}: the answer is damaged, so it counts as not known yet.` : 'Part of it is damaged and could not be read.';
	}
}
