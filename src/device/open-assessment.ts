import type { ParsedState } from '~/model/state/state.ts';
import { formatStored, parseStored } from '~/model/state/stored.ts';
import type { Model } from '~/model/types.ts';
import { ANSWERS_KEY } from './keys.ts';
import { perModel } from './per-model.ts';
import { type KeyedStore, keyedStore } from './store.ts';

/**
 * The assessment that is open in the fit check, one record that is written whole on each change. Version and dropped parts are those of the
 * last reading, so that what was said about them stays while somebody goes on answering.
 */
export const openAssessmentOf = perModel(
	(model: Model): KeyedStore<ParsedState> =>
		keyedStore(ANSWERS_KEY, {
			parse: (text) => parseStored(model, text),
			format: ({ state }) => formatStored(state, model.questions),
		}),
);
