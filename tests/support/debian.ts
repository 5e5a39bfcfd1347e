import { spawnSync } from 'node:child_process';
import { findProgram } from './find-program.ts';
import { ROOT } from './repository.ts';

/** Packages ask nothing, and start none of the servers that they bring: each test starts its own. */
const QUIET = { DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };

/** Whether what is missing can be installed: as root on Debian and what descends from it. */
export function canInstall(): boolean {
	return process.getuid?.() === 0 && findProgram('apt-get') !== undefined;
}

/** Runs a program to its end without showing what it says. */
export function succeeds(program: string, ...args: readonly string[]): boolean {
	return spawnSync(program, args, { cwd: ROOT, env: { ...process.env, ...QUIET }, stdio: 'ignore' }).status === 0;
}

/** Installs packages of Debian, each group by itself, so that one that cannot be had keeps no other from being installed. */
export function install(groups: readonly (readonly string[])[]): void {
	succeeds('apt-get', 'update');
	for (const group of groups) succeeds('apt-get', 'install', '-y', '--no-install-recommends', ...group);
}
