import { createReadStream, existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
// Imported at the top: inside the hook, Vite's module runner is already closed.
import * as pagefind from 'pagefind';
import type { ForIndex } from '../lib/content/search-entries.ts';
import { SEARCH_CODE } from '../lib/search-code.ts';
import { makeSearchWords, readText } from './search-words.ts';

const FOLDER = 'pagefind/';
/** What the content says for the index, made by an endpoint of the search. */
const ENTRIES = 'search/entries.json';
/** The words that search reads queries by. */
const WORDS = 'search/words.json';
/** Where what search shows of each text is kept. */
const TEXTS = 'search/texts/';
const NEEDED = /^index\/|^pagefind\.js$|^pagefind-entry\.json$|\.pf_meta$|^wasm\.en\.pagefind$/;
const MEDIA_TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.json': 'application/json' };

/**
 * Builds the search dialog's code, and indexes the built pages for search. Under `astro dev` the index of the last build answers.
 */
export default function searchIndex(): AstroIntegration {
	let lastBuild: URL | undefined;
	let base = '/';
	return {
		name: 'search-index',
		hooks: {
			'astro:config:setup': ({ command, updateConfig }) => {
				if (command !== 'build') return;
				updateConfig({
					vite: {
						plugins: [
							{
								name: 'search-code',
								// A build also starts a server, which reads content and bundles nothing.
								apply: 'build',
								applyToEnvironment: ({ name }) => name === 'client',
								buildStart() {
									this.emitFile({ type: 'chunk', id: SEARCH_CODE.source, fileName: SEARCH_CODE.file });
								},
							},
						],
					},
				});
			},
			'astro:config:done': ({ config }) => {
				lastBuild = config.outDir;
				base = config.base;
			},
			'astro:server:setup': ({ server }) => {
				server.middlewares.use((request, response, next) => {
					const [, name] = /\/(pagefind\/[\w./-]+|search\/words\.json|search\/texts\/[\w.]+)(?:\?|$)/.exec(request.url ?? '') ?? [];
					if (!name || name.includes('..') || !lastBuild) return next();
					const file = fileURLToPath(new URL(name, lastBuild));
					if (!existsSync(file)) return next();
					response.setHeader('content-type', MEDIA_TYPES[extname(file)] ?? 'application/octet-stream');
					createReadStream(file).pipe(response);
				});
			},
			'astro:build:done': async ({ dir, logger }) => {
				const { index, errors } = await pagefind.createIndex({});
				if (!index) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
				const added = await index.addDirectory({ path: fileURLToPath(dir) });
				const list = new URL(ENTRIES, dir);
				const forIndex = JSON.parse(await readFile(list, 'utf8')) as ForIndex;
				await rm(list);
				const records = await Promise.all(
					forIndex.parts.map(({ url, title, names, says }) =>
						index.addCustomRecord({
							url: url.slice(base.replace(/\/$/, '').length),
							language: 'en',
							content: [title, ...names, says].join('. '),
							meta: { title, says },
						}),
					),
				);
				// Its own writing may be cut off when it closes, and leave an empty file.
				const made = await index.getFiles();
				await pagefind.close();
				const problems = [...added.errors, ...records.flatMap(({ errors }) => errors), ...made.errors];
				if (problems.length > 0) throw new Error(`The search index could not be made: ${problems.join('; ')}`);
				const write = async (path: string, content: Uint8Array | string) => {
					const file = fileURLToPath(new URL(path, dir));
					await mkdir(dirname(file), { recursive: true });
					await writeFile(file, content);
				};
				// Pagefind's own interfaces, and the code for pages in other languages, are asked for by nothing.
				for (const { path, content } of made.files) if (NEEDED.test(path)) await write(FOLDER + path, content);
				const texts = made.files.flatMap(({ path, content }) => readText(path, content) ?? []);
				// What a part says is shown whole, so that its words for the index are not needed.
				for (const { id, ...text } of texts)
					await write(`${TEXTS}${id}.json`, JSON.stringify(text.says === undefined ? text : { ...text, content: '', headings: [] }));
				await write(WORDS, JSON.stringify(makeSearchWords(forIndex, texts, base)));
				logger.info(`${added.page_count} pages can be searched`);
			},
		},
	};
}
