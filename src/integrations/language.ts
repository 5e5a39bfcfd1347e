import { existsSync } from 'node:fs';
import type { Plugin } from 'vite';

/** The language that the files of words are written in. */
const WRITTEN = 'en';

/** Files that have a sibling in every other language: `words.ts`, `result-words.ts`, and `language.ts`, which names the language itself. */
const OF_LANGUAGE = /\/src\/(?:words|instruments\/.+)\/(?:(?:[\w-]+-)?words|language)\.ts$/;

/** What a sibling adds to an address to have the file beside it as it is written, to fall back on. */
const AS_WRITTEN = '?as-written';

/**
 * Gives the site the words of another language: wherever a file of words is imported, its sibling in that language comes, `words.fr.ts` in place
 * of `words.ts`. A sentence that the sibling forgets stops the build, as any missing export does.
 *
 * @param code of the language, as the siblings have it in their names
 * @throws in the build, where a file of words has no sibling
 */
export default function language(code: string = WRITTEN): Plugin[] {
	if (code === WRITTEN) return [];
	return [
		{
			name: 'language',
			enforce: 'pre',
			async resolveId(source, importer, options) {
				if (source.endsWith(AS_WRITTEN) || importer?.endsWith(AS_WRITTEN)) return undefined;
				const found = await this.resolve(source, importer, { ...options, skipSelf: true });
				if (!found || !OF_LANGUAGE.test(found.id)) return undefined;
				const sibling = found.id.replace(/\.ts$/, `.${code}.ts`);
				if (!existsSync(sibling)) this.error(`${found.id.replace(/^.*\/src\//, 'src/')} has no sibling in the language "${code}".`);
				return sibling;
			},
		},
	];
}
