import type { Dropped } from '~/model/state/state.ts';
import { MODEL_VERSION } from '~/model/version.ts';
import type { AnyContent, VersionWording } from '~/model/wording.ts';
import { keptQuestionName } from './kept-names.ts';

/** What has changed in the model since a version; empty for one that is not known, undefined where nothing has. */
export function changesSince({ versions }: AnyContent, version: string | null): readonly VersionWording[] | undefined {
	if (version === null || version === MODEL_VERSION) return undefined;
	const at = versions.findIndex((one) => one.version === version);
	return at < 0 ? [] : versions.slice(at + 1);
}

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
