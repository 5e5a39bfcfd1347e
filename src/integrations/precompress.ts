import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { isText } from '../delivery/headers.ts';

/** A page larger than this is one that few people open, and packing it as tightly as can be would take seconds. */
const LARGE = 400_000;
/** Files that are open at once: more than Node has threads, and fewer than any system allows. */
const AT_ONCE = 16;

type Pack = (content: Buffer) => Promise<Buffer>;

const brotli: Pack = (content) =>
	promisify(brotliCompress)(content, {
		params: {
			[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
			[constants.BROTLI_PARAM_QUALITY]: content.length > LARGE ? 9 : constants.BROTLI_MAX_QUALITY,
			[constants.BROTLI_PARAM_SIZE_HINT]: content.length,
		},
	});

const WAYS: Readonly<Record<string, Pack>> = {
	br: brotli,
	gz: (content) => promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION }),
};

/** Copies that builds have packed, each under a name that follows from what it was packed from. */
class Kept {
	readonly #used = new Set<string>();
	readonly #folder: string;

	constructor(folder: string) {
		mkdirSync(folder, { recursive: true });
		this.#folder = folder;
	}

	/** Packs what no build has packed before. */
	async pack(content: Buffer, ending: string, pack: Pack): Promise<Buffer> {
		const name = `${createHash('sha256').update(content).digest('hex')}.${ending}`;
		const file = join(this.#folder, name);
		this.#used.add(name);
		if (existsSync(file)) return readFile(file);
		const packed = await pack(content);
		await writeFile(file, packed);
		return packed;
	}

	/** Forgets what this build did not use. */
	clear(): void {
		for (const name of readdirSync(this.#folder)) if (!this.#used.has(name)) rmSync(join(this.#folder, name));
	}
}

/**
 * Puts a packed copy beside each text of a built site, where that is smaller: `index.html.br` and `index.html.gz`.
 *
 * @param folder that holds what builds before have packed
 * @returns how many copies there are
 */
export async function packTexts(root: string, folder: string): Promise<number> {
	const kept = new Kept(folder);
	const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(isText);
	const copies = names.flatMap((name) => Object.entries(WAYS).map(([ending, pack]) => ({ name, ending, pack }))).values();
	let count = 0;
	const packInTurn = async () => {
		for (const { name, ending, pack } of copies) {
			const content = await readFile(join(root, name));
			const packed = await kept.pack(content, ending, pack);
			if (packed.length >= content.length) continue;
			await writeFile(join(root, `${name}.${ending}`), packed);
			count++;
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, packInTurn));
	kept.clear();
	return count;
}

/**
 * Packs the texts of a built site ahead, for servers that send such copies. It stands last, when nothing changes any more. Hosts that pack by
 * themselves need none: `PRECOMPRESS=no` leaves them out, and a build from nothing is then a minute shorter.
 */
export default function precompress(): AstroIntegration {
	let folder: URL;
	return {
		name: 'precompress',
		hooks: {
			'astro:config:done': ({ config }) => {
				folder = new URL('packed/', config.cacheDir);
			},
			'astro:build:done': async ({ dir, logger }) => {
				if (process.env['PRECOMPRESS'] === 'no') return;
				logger.info(`${await packTexts(fileURLToPath(dir), fileURLToPath(folder))} packed copies`);
			},
		},
	};
}
