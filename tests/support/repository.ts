import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The repository's top folder. */
export const ROOT = resolve(import.meta.dirname, '../..');

/** Paths of all files in a folder and below it, as they stand in an address: from the top of the repository, with slashes, sorted. */
export function filesIn(folder: string, name = /./, root = ROOT): string[] {
	return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && name.test(entry.name))
		.map((entry) =>
			join(entry.parentPath, entry.name)
				.slice(root.length + 1)
				.replaceAll('\\', '/'),
		)
		.sort();
}

export function readText(path: string): string {
	return readFileSync(join(ROOT, path), 'utf8');
}

/** Keeps a table that a test made, for people to read: `tests/.output/` is not committed. */
export function writeReport(name: string, lines: readonly string[]): void {
	mkdirSync(join(ROOT, 'tests/.output'), { recursive: true });
	writeFileSync(join(ROOT, 'tests/.output', name), `${lines.join('\n')}\n`);
}
