import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'rolldown';

const QUERY = '?inline-script';

/** A script with what it imports, as one line of text, and the files that it is made of. The names in it are its own: scripts of a page share theirs otherwise. */
export async function toText(input: string): Promise<{ readonly code: string; readonly files: readonly string[] }> {
	const { output } = await build({
		input,
		write: false,
		resolve: { alias: { '~': fileURLToPath(new URL('..', import.meta.url)) } },
		optimization: { inlineConst: { mode: 'all' } },
		output: { format: 'iife', minify: true, comments: false },
	});
	return { code: output[0].code.trim(), files: output[0].moduleIds };
}

/**
 * Makes `import code from './theme.ts?inline-script'` give a script as one line of text to put into a page. What runs before a page is painted is
 * so a typed file like any other.
 */
export default function inlineScripts(): Plugin {
	return {
		name: 'inline-scripts',
		async load(id) {
			if (!id.endsWith(QUERY)) return undefined;
			const input = id.slice(0, -QUERY.length);
			this.addWatchFile(input);
			const { code, files } = await toText(input);
			// What it imports is part of it: a cache that watches the file alone would keep an older one.
			for (const file of files) this.addWatchFile(file);
			return `export default ${JSON.stringify(code)};`;
		},
	};
}
