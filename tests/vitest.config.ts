/// <reference types="vitest/config" />
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vitest/config';
import inlineScripts from '../src/integrations/inline-scripts.ts';
import { withinQuestions } from '../src/integrations/instruments.ts';

const MINUTE = 60_000;
/** Timeouts only end what hangs: a machine may be as slow as it likes. */
const PATIENCE = { testTimeout: 5 * MINUTE, hookTimeout: 5 * MINUTE };
/** A script that is made into text holds the files that it imports, and Vitest's own cache looks at its first file alone: it is made anew each time. */
const freshInlineScripts: Plugin = {
	name: 'fresh-inline-scripts',
	configureVitest: ({ defineCacheKeyGenerator }) =>
		defineCacheKeyGenerator(({ id }) => (id.endsWith('?inline-script') ? false : undefined)),
};
const BUILT_SITE = './tests/support/set-up-site.ts';

// `unit` and `content` read source files only; `site`, `tools` and `browser` want a built site, which their set-up makes where it is not there.
export default defineConfig({
	root: fileURLToPath(new URL('..', import.meta.url)),
	resolve: {
		alias: {
			'~': fileURLToPath(new URL('../src', import.meta.url)),
			// Outside Astro there are no collections: the stand-in holds what a test puts into it.
			'astro:content': fileURLToPath(new URL('support/collections.ts', import.meta.url)),
		},
	},
	plugins: [inlineScripts(), freshInlineScripts, withinQuestions(fileURLToPath(new URL('..', import.meta.url)))],
	oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
	test: {
		// A path in a title names the file to open: it is never cut.
		taskTitleValueFormatTruncate: 0,
		// By default Vitest leaves one processor to others, which is half of a small machine.
		maxWorkers: '100%',
		...PATIENCE,
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					include: [
						'tests/{model,device,words,parts,instruments,lib,delivery,integrations,components,support}/**/*.test.{ts,tsx}',
						'tests/{architecture,no-sentence}.test.ts',
					],
					setupFiles: ['./tests/support/patience.ts', './tests/support/fixed-version.ts'],
				},
			},
			{ extends: true, test: { name: 'content', include: ['tests/content/**/*.test.ts'] } },
			{ extends: true, test: { name: 'site', include: ['tests/site/**/*.test.ts'], globalSetup: BUILT_SITE } },
			{
				extends: true,
				test: { name: 'tools', include: ['tests/tools/**/*.test.ts'], globalSetup: ['./tests/support/set-up-java.ts', BUILT_SITE] },
			},
			{
				extends: true,
				test: {
					name: 'browser',
					include: ['tests/browser/**/*.test.ts'],
					globalSetup: ['./tests/support/set-up-browsers.ts', './tests/support/set-up-servers.ts', BUILT_SITE],
					// A browser on a busy machine may miss a moment: what is wrong is wrong twice.
					retry: 1,
					// Each file has a server and a browser of its own, and the browser is the greater part of the work: after all other tests.
					sequence: { groupOrder: 1 },
					maxWorkers: Math.min(4, availableParallelism()),
				},
			},
		],
	},
});
