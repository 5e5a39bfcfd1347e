import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { ROOT } from './repository.ts';

export interface Run {
	/** Exit code; null where a signal ended it. */
	readonly code: number | null;
	/** What it wrote to standard output and to standard error, as it came, without colours. */
	readonly output: string;
}

/** A program started from a test must not see what Vitest sets: `NODE_ENV`, `DEV` and `BASE_URL` change what Astro builds. */
const PASSED_ON = ['PATH', 'HOME', 'TMPDIR', 'LANG', 'CI', 'JAVA_HOME', 'SystemRoot'];

/** Runs a program of `node_modules/.bin` to its end. It never throws: a failing program is something to look at. */
export function run(
	program: string,
	args: readonly string[],
	{ cwd = ROOT, env = {} }: { cwd?: string; env?: Readonly<Record<string, string>> } = {},
): Promise<Run> {
	const passed = Object.fromEntries(PASSED_ON.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])));
	const bin = join(ROOT, 'node_modules/.bin');
	return new Promise((ended) => {
		const child = spawn(join(bin, program), args, {
			cwd,
			env: { ...passed, PATH: `${bin}:${process.env['PATH']}`, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1', ...env },
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		let output = '';
		for (const stream of [child.stdout, child.stderr]) {
			stream.setEncoding('utf8');
			stream.on('data', (text: string) => {
				output += text;
			});
		}
		child.on('error', (error) => ended({ code: null, output: String(error) }));
		child.on('close', (code) => ended({ code, output: stripVTControlCharacters(output) }));
	});
}
