import type { Dropped } from '~/model/state/state.ts';
import type { FitContent } from '~/model/wording.ts';
import { droppedWords } from './dropped-words.ts';

/** What of a library or a file could not be used, each sentence once. */
export const lost = (content: FitContent, dropped: readonly Dropped[]): readonly string[] => {
	const sentences = dropped.map((one) => {
		if (one.key === 'assessments') return 'At least one assessment is damaged, or there are more than 200 of them.';
		if (one.key === 'records') return 'At least one decision is damaged, or there are more than 200 of them.';
		return one.reason === 'unknown-goal' ? `This fit check has no goal “${one.key}”.` : droppedWords(content, one);
	});
	return [...new Set(sentences)];
};
