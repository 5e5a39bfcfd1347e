import { createReadStream, existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
// Imported at the top: inside the hook, Vite's module runner is already closed.
import * as pagefind from 'pagefind';
import { SEARCH_CODE } from '../lib/search-code.ts';

const FOLDER = 'pagefind/';
const MEDIA_TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.json': 'application/json' };

/**
 * Builds the search dialog's code, and indexes the built pages for search. Under `astro dev` the index of the last build answers.
 */
export default function searchIndex(): AstroIntegration {
	let lastBuild: URL | undefined;
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
				lastBuild = new URL(FOLDER, config.outDir);
			},
			'astro:server:setup': ({ server }) => {
				server.middlewares.use((request, response, next) => {
					const [, name] = /\/pagefind\/([\w./-]+)(?:\?|$)/.exec(request.url ?? '') ?? [];
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
				// Its own writing may be cut off when it closes, and leave an empty file.
				const made = await index.getFiles();
				for (const { path, content } of made.files) {
					const file = fileURLToPath(new URL(FOLDER + path, dir));
					await mkdir(dirname(file), { recursive: true });
					await writeFile(file, content);
				}
				await pagefind.close();
				const problems = [...added.errors, ...made.errors];
				if (problems.length > 0) throw new Error(`The search index could not be made: ${problems.join('; ')}`);
				logger.info(`${added.page_count} pages can be searched`);
			},
		},
	};
}
