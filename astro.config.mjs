import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import builtPages from './src/integrations/built-pages.ts';
import delivery from './src/integrations/delivery.ts';
import dueForReview from './src/integrations/due-for-review.ts';
import inlineScripts from './src/integrations/inline-scripts.ts';
import instruments from './src/integrations/instruments.ts';
import language from './src/integrations/language.ts';
import { readLastChanged, withLastChange } from './src/integrations/last-changed.ts';
import licences from './src/integrations/licences.ts';
import offline from './src/integrations/offline.ts';
import precompress from './src/integrations/precompress.ts';
import searchIndex from './src/integrations/search-index.ts';
import { markdown } from './src/lib/markdown/processor.ts';

// Where the site will live. Both come from the environment, so that the same commit deploys anywhere.
const site = process.env.SITE_URL;
const base = process.env.BASE_PATH ?? '/';
const lastChanged = site ? readLastChanged() : new Map();

/**
 * Vite wraps each dynamic import in code that preloads style sheets, which no dynamic import here has, and lists the names of all files that
 * come with it: three quarters of a kilobyte on every instrument. What is wrapped around it here only makes a second try possible. Astro passes no
 * `modulePreload` on, so it is set here.
 */
const plainDynamicImport = {
	name: 'plain-dynamic-import',
	enforce: 'pre',
	configEnvironment: () => ({ build: { modulePreload: false } }),
	load: (id) =>
		id.includes('vite/preload-helper')
			? `export { importAgain as __vitePreload } from ${JSON.stringify(fileURLToPath(new URL('src/device/again/load.ts', import.meta.url)))};`
			: undefined,
};

export default defineConfig({
	...(site ? { site } : {}),
	base,
	trailingSlash: 'always',
	// Vitest reads the content store from here too; the default place is emptied by installs.
	cacheDir: './.astro',
	// The 'jsx' default drops the space at a line break between two inline elements.
	compressHTML: true,
	// A page with its styles in one response fits the first round trip.
	build: { inlineStylesheets: 'always' },
	markdown: { processor: markdown({ base }), syntaxHighlight: false },
	integrations: [
		instruments(),
		mdx(),
		preact(),
		...(site
			? [
					sitemap({
						filter: (page) => !/\/(?:design|search|embed\/.+)\/$/.test(page),
						serialize: (entry) => withLastChange(entry, base, lastChanged),
					}),
				]
			: []),
		licences(),
		builtPages({ base, site }),
		searchIndex(),
		// What a device keeps is what is delivered: it comes after everything that changes a file.
		offline(),
		dueForReview(),
		// They read what all others have written.
		delivery({ base, site, contact: process.env.SECURITY_CONTACT ?? process.env.REPOSITORY_URL }),
		precompress(),
	],
	devToolbar: { enabled: false },
	vite: {
		build: { rolldownOptions: { checks: { moduleLevelDirective: false }, optimization: { inlineConst: { mode: 'all', pass: 1 } } } },
		// The language of the instruments' sentences: each file of words has a sibling in it.
		plugins: [plainDynamicImport, inlineScripts(), ...language(process.env.SITE_LANGUAGE)],
		environments: {
			client: {
				build: {
					// One shared Preact file beside each island: fewer bytes and requests than the default five.
					rolldownOptions: {
						output: {
							codeSplitting: {
								groups: [
									{ name: 'preact', test: /node_modules.(preact|@astrojs)|src.device.again/, priority: 2 },
									// What calculators share with the fit check, whose answers they do without.
									{
										name: 'kept',
										test: /src.(parts.(use-lazy|Loading|fields.load)|device.(store|storage|per-model|late.load|use-kept|link|keys|today)|words.(lists|language|loading-words)|model.(values.is-record|state.cut-text|quantities.plain-number))\.tsx?/,
										priority: 2,
									},
									// How a link is read and written: calculators have it at once, the fit check when a link brings answers.
									{ name: 'links', test: /src.model.state.link-text\.ts/, priority: 2 },
									{
										name: 'answers',
										test: /src.(parts.(QuestionField|WorkOut)|device.(open-assessment|use-open-assessment)|model.(look-up|state.with-worked-out|values.clean-answer)|words.work-out-words)\.tsx?/,
										priority: 1,
									},
									// Small files that nearly every page of the fit check has: as one they weigh less than apart.
									{
										name: 'words',
										test: /src.(words.(add-concerns|concern-words|informant-words|kept-names)|device.(use-hash|use-link|load)|model.(types|changes-since|verdict.(asked|by-asking|can-rule-out|scope|meanings|not-needed)|weights.order))\.ts/,
										priority: 1,
									},
									{ name: 'early', test: /src.(parts.EarlyForm|device.(use-)?early-entries)\.tsx?/, priority: 1 },
									{ name: 'formats', test: /src.words.(plural|format)\.ts/, priority: 1 },
									{
										name: 'telling',
										test: /src.(words.(words|number-words|state-words|count-words)|model.verdict.(verdict|open-questions))\.ts/,
										priority: 1,
									},
									{ name: 'standing', test: /src.(words.(standing-words|weight-words))\.ts/, priority: 1 },
									// Pages that only count do without the engine, which counts too.
									{ name: 'share', test: /src.model.values.wilson\.ts/, priority: 2 },
									// The engine whole: no page takes a part of it.
									{
										name: 'engine',
										test: /src.model.(verdict.(assess|caps|contributions|deal-breakers|factors|flips|lean|open-answers|priorities|score|shown|single-answers|warnings|weighted-goal)|values.(answers|measure-value|piecewise|stand-ins)|weights.(polytope|simplex|weights))\.ts/,
										priority: 1,
									},
								],
							},
						},
					},
				},
			},
		},
	},
});
