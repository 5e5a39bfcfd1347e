import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Run, run } from './program.ts';
import { ROOT } from './repository.ts';

/** What a build reads. */
const PARTS = ['src', 'content', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** A copy of the repository that a test may break or build without touching the real one. */
export interface RepositoryCopy {
	/** Where it is. */
	readonly folder: string;
	/**
	 * Replaces a passage of a file.
	 *
	 * @returns the way back
	 * @throws where the file does not hold the passage, so that no test passes on content that it did not break
	 */
	readonly edit: (path: string, from: string | RegExp, to: string) => () => void;
	/** Builds the copy into its own `dist/`. */
	readonly build: (env?: Readonly<Record<string, string>>) => Promise<Run>;
	readonly remove: () => void;
}

export function copyRepository(): RepositoryCopy {
	const folder = mkdtempSync(join(tmpdir(), 'credential-fit-'));
	for (const part of PARTS) cpSync(join(ROOT, part), join(folder, part), { recursive: true });
	symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
	return {
		folder,
		edit(path, from, to) {
			const file = join(folder, path);
			const text = readFileSync(file, 'utf8');
			const edited = text.replace(from, to);
			if (edited === text) throw new Error(`${path} does not hold ${from}.`);
			writeFileSync(file, edited);
			return () => writeFileSync(file, text);
		},
		build: (env = {}) => run('astro', ['build'], { cwd: folder, env: { PRECOMPRESS: 'no', ...env } }),
		remove: () => rmSync(folder, { recursive: true, force: true }),
	};
}
