import { mergeStored } from '~/model/state/merge-stored.ts';
import type { ParsedState } from '~/model/state/state.ts';
import { parseStored } from '~/model/state/stored.ts';
import type { Question } from '~/model/types.ts';
import { ANSWERS_KEY } from './keys.ts';
import { type KeyedStore, keyedStore } from './store.ts';

/** The assessment that is open in the fit check, for a page that knows only some questions: it changes their answers and leaves everything else. */
export function answersStore(questions: readonly Question[]): KeyedStore<ParsedState> {
	return keyedStore(ANSWERS_KEY, {
		parse: (text) => parseStored({ goals: [], factors: [], questions }, text),
		format: ({ state }, onDevice) => mergeStored(onDevice, questions, state),
	});
}
