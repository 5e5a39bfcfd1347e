import { type Lexicon, makeLexicon } from '~/model/search/lexicon.ts';
import { unpackSearchWords } from '~/model/search/packed-words.ts';

let loading: Promise<Lexicon> | undefined;

/**
 * The site's words, which it keeps beside its search page, once a page.
 *
 * @param page address of the search page
 * @throws where they do not arrive; the next call tries again
 */
export function loadWords(page: string): Promise<Lexicon> {
	loading ??= (async () => {
		const answer = await fetch(`${page}words.json`);
		if (!answer.ok) throw new Error(`${answer.status}`);
		return makeLexicon(unpackSearchWords(await answer.json()));
	})();
	loading.catch(() => {
		loading = undefined;
	});
	return loading;
}
