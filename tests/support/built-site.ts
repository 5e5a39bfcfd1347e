import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { run } from './program.ts';
import { filesIn, ROOT } from './repository.ts';

/** What the build said, kept beside what it made. */
const LOG = join(ROOT, 'tests/.output/build.log');
/** What the build was made of, and when. */
const STAMP = join(ROOT, 'tests/.output/build.json');
const FRONT_PAGE = join(ROOT, 'dist/index.html');

const FOLDERS = ['src', 'content'];
const FILES = ['astro.config.mjs', 'tsconfig.json', 'package-lock.json'];
/** What of the environment changes the pages. */
const VARIABLES = ['SITE_URL', 'BASE_PATH', 'REPOSITORY_URL', 'SECURITY_CONTACT', 'PRECOMPRESS'];

/** Differs as soon as anything differs that a build reads. */
function digestSources(): string {
	const digest = createHash('sha256').update(JSON.stringify([process.version, VARIABLES.map((name) => process.env[name])]));
	for (const path of [...FOLDERS.flatMap((folder) => filesIn(folder)), ...FILES])
		digest.update(`\0${path}\0`).update(readFileSync(join(ROOT, path)));
	return digest.digest('hex');
}

/** Undefined where there is no build. One that was made since by somebody else has another time. */
function stamp(): string | undefined {
	return existsSync(FRONT_PAGE) ? JSON.stringify({ sources: digestSources(), built: statSync(FRONT_PAGE).mtimeMs }) : undefined;
}

/** What the build of the site that stands in `dist/` wrote. */
export function readBuildLog(): string {
	return readFileSync(LOG, 'utf8');
}

const WARNING = /\[(?:WARN|ERROR)\]|Warning:|^\(!\)|\[[A-Z]+(?:_[A-Z]+)+\]/;

/** The lines of a build's log by which Astro, Vite or Node tell that something is not as it should be. */
export function findWarnings(log: string): string[] {
	return log.split('\n').filter((line) => WARNING.test(line));
}

/**
 * Makes sure that `dist/` is what the sources say, and builds it where it is not: at most once a run, and not at all where nothing changed.
 *
 * @throws where the site cannot be built
 */
export async function ensureBuiltSite(): Promise<void> {
	if (existsSync(STAMP) && existsSync(LOG) && readFileSync(STAMP, 'utf8') === stamp()) return;
	console.log('Building the site …');
	rmSync(STAMP, { force: true });
	const env = Object.fromEntries(VARIABLES.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])));
	const { code, output } = await run('astro', ['build'], { env });
	if (code !== 0) throw new Error(`The site could not be built, so nothing was tested.\n${output}`);
	mkdirSync(dirname(LOG), { recursive: true });
	writeFileSync(LOG, output);
	writeFileSync(STAMP, stamp() ?? '');
}
