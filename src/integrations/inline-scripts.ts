import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'rolldown';

const QUERY = '?inline-script';

/**
 * Makes `import code from './theme.ts?inline-script'` give a script, with what it imports, as one line of text to put into a page. What runs
 * before a page is painted is so a typed file like any other. The names in it are its own: scripts of a page share theirs otherwise.
 */
export default function inlineScripts(): Plugin {
	return {
		name: 'inline-scripts',
		async load(id) {
			if (!id.endsWith(QUERY)) return undefined;
			const input = id.slice(0, -QUERY.length);
			this.addWatchFile(input);
			const { output } = await build({
				input,
				write: false,
				resolve: { alias: { '~': fileURLToPath(new URL('..', import.meta.url)) } },
				optimization: { inlineConst: { mode: 'all' } },
				output: { format: 'iife', minify: true, comments: false },
			});
			// What it imports is part of it: a cache that watches the file alone would keep an older one.
			for (const imported of output[0].moduleIds) this.addWatchFile(imported);
			return `export default ${JSON.stringify(output[0].code.trim())};`;
		},
	};
}
