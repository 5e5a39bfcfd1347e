import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes texts below a folder, each under its path from there. */
export function writeFiles(root: string, files: ReadonlyMap<string, string>): void {
	for (const [name, text] of files) {
		const file = join(root, name);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
	}
}
