import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { HEADERS } from '../delivery/headers.ts';
import { BUILD_FILE, type OfflineBuild, sizeOf, WORKER_FILE } from '../device/offline/build.ts';
import { DATA_FILES } from '../lib/data-files.ts';
import { toText } from './inline-scripts.ts';
import { type FileToPack, makePack } from './make-pack.ts';

const WORKER = fileURLToPath(new URL('../device/offline/worker.ts', import.meta.url));
const FOLDER = 'offline/';

/** What pages are made of, and what scripts ask for. */
const KEPT = /\.(?:html|js|css|json|woff2|svg|png|ico|webmanifest|pagefind|pf_\w+)$/;
/**
 * What is no part of reading, searching or working things out: the page for those who change the site, pictures for other sites, pages that stand
 * within other sites, files for other programs, and what is made here.
 */
const LEFT_OUT = /^(?:design|social)\/|^embed\/(?!index\.html$)|^sw\.js$|^offline\/build\.json$/;
const FOR_PROGRAMS = new Set(DATA_FILES.map(({ path }) => path.slice(1)));

/** The index of search stands in files of its own compression, and is read without it just as well: together it takes less. */
const COMPRESSED = /\.(?:pf_\w+|pagefind)$/;

/** Search has a pack of its own: it is not unpacked for a page. */
const PACKS: readonly RegExp[] = [/^(?!pagefind\/)/, /^pagefind\//];

/**
 * Headers that make an answer safer wherever it comes from. A policy stands in each page itself, and a device keeps files by their version.
 */
const SAFETY: Readonly<Record<string, string>> = Object.fromEntries(
	HEADERS.filter(({ name }) => !['Cache-Control', 'Strict-Transport-Security'].includes(name)).map(({ name, value }) => [
		name.toLowerCase(),
		value,
	]),
);

function readKept(root: string): readonly FileToPack[] {
	return readdirSync(root, { recursive: true, encoding: 'utf8' })
		.map((name) => name.replaceAll('\\', '/'))
		.filter((path) => KEPT.test(path) && !LEFT_OUT.test(path) && !FOR_PROGRAMS.has(path) && statSync(join(root, path)).isFile())
		.sort()
		.map((path) => {
			const bytes = readFileSync(join(root, path));
			return { path, bytes: COMPRESSED.test(path) ? gunzipSync(bytes) : bytes };
		});
}

const digest = (content: string | Buffer) => createHash('sha256').update(content).digest('hex');

/**
 * Makes what a device needs to keep a built site whole: the packs of its files, what they are, and the worker that answers from them.
 *
 * @param root folder of the built site, in which nothing changes any more
 * @param headers what each answer carries
 */
export async function makeOffline(root: string, headers = SAFETY): Promise<OfflineBuild> {
	const files = readKept(root);
	mkdirSync(join(root, FOLDER), { recursive: true });
	const packs = PACKS.map((belongs) => {
		const pack = makePack(files.filter(({ path }) => belongs.test(path)));
		const packed = { file: `${FOLDER}${digest(pack).slice(0, 12)}.pack`, bytes: pack.length, digest: digest(pack) };
		writeFileSync(join(root, packed.file), pack);
		return packed;
	});
	const build: OfflineBuild = { version: digest(JSON.stringify([packs, headers])).slice(0, 12), packs, headers };
	writeFileSync(join(root, BUILD_FILE), JSON.stringify(build));
	const { code } = await toText(WORKER);
	writeFileSync(join(root, WORKER_FILE), `self.OFFLINE_BUILD=${JSON.stringify(build)};\n${code}\n`);
	return build;
}

/** Makes the packs and the worker when the site is built. It comes last: what is kept is what is delivered. */
export default function offline(): AstroIntegration {
	return {
		name: 'offline',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const build = await makeOffline(fileURLToPath(dir));
				logger.info(`A device can keep the whole site in ${(sizeOf(build) / 1e6).toFixed(2)} MB`);
			},
		},
	};
}
