import type { Dropped } from '~/model/state/state.ts';
import type { AnyContent } from '~/model/wording.ts';
import { keptQuestionName } from './kept-names.ts';

/** What was left out, in one sentence. */
export function droppedWords(content: AnyContent, { key, reason }: Dropped): string {
	const name = keptQuestionName(content, key);
	switch (reason) {
		case 'unknown-key':
			return `“${key}” is not a question of this fit check.`;
		case 'unknown-goal':
			return `The goal “${key}” is not one of this fit check’s: choose one below.`;
		case 'unknown-answer':
			return `${name}: the answer is not one of this question’s, so it counts as not known yet.`;
		case 'broken':
			return key ? `${name}: the answer is damaged, so it counts as not known yet.` : 'Part of it is damaged and could not be read.';
	}
}
