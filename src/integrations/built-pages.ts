import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Writes each built page anew, as a step of the build makes it of what it was.
 *
 * @param folder the built site
 * @param rewrite gets a page and its path in the folder
 */
export async function rewritePages(folder: URL, rewrite: (html: string, path: string) => string | Promise<string>): Promise<void> {
	const root = fileURLToPath(folder);
	for (const path of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
		if (!path.endsWith('.html')) continue;
		const file = join(root, path);
		writeFileSync(file, await rewrite(readFileSync(file, 'utf8'), path));
	}
}
