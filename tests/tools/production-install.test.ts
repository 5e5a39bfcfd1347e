// A deployer’s machine: an older Node, and no package that only developing needs.

import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../support/repository.ts';

const FILES = ['src', 'content', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];
/** The path without the project's own programs, so that the machine's Node is the one that starts. */
const machine = () => (process.env['PATH'] ?? '').split(':').filter((folder) => !folder.includes('node_modules'));

// Installing takes packages from the network or from npm's cache: without either there is nothing to try.
test.runIf(process.env['CI'])('installs without packages for developing, and builds', () => {
	const folder = mkdtempSync(join(tmpdir(), 'credential-fit-install-'));
	try {
		for (const name of FILES) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
		const npm = (...args: readonly string[]) =>
			spawnSync('npm', args, {
				cwd: folder,
				encoding: 'utf8',
				env: { PATH: machine().join(':'), HOME: process.env['HOME'], PRECOMPRESS: 'no', ASTRO_TELEMETRY_DISABLED: '1' },
			});
		const installed = npm('ci', '--omit=dev', '--no-audit', '--no-fund');
		expect(installed.status, installed.stderr).toBe(0);
		expect(existsSync(join(folder, 'node_modules/vitest'))).toBe(false);
		const built = npm('run', 'build');
		expect(built.status, built.stdout + built.stderr).toBe(0);
		expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toContain('content-security-policy');
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
});
