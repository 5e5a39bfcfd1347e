import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { byShelf, embeddedRoutesOf, type Instrument, type InstrumentManifest, routesOf } from '../instruments/manifest.ts';

/** Where instruments are, from the top of the repository. */
const FOLDER = 'src/instruments';

/** What every instrument's folder holds, and what for. */
const REQUIRED: Readonly<Record<string, string>> = {
	'instrument.ts': 'its address, its names and what it may weigh',
	'Page.astro': 'its page',
	'words.ts': 'its sentences',
	'specimens.astro': 'its states, for /design/',
};

/** What an instrument's folder lacks, one sentence each. The manifest is undefined where there is none. */
export function findMissing(name: string, files: readonly string[], manifest: InstrumentManifest | undefined): readonly string[] {
	const routes = Object.entries(manifest?.routes ?? {}).map(([below, file]) => [file, `what lies at ${below}`] as const);
	const drawing = manifest?.shelf ? [['Drawing.astro', 'its drawing on the shelf'] as const] : [];
	return [...Object.entries(REQUIRED), ...routes, ...drawing]
		.filter(([file]) => !files.includes(file))
		.map(([file, holds]) => `${FOLDER}/${name}/ is not complete: it has no ${file}, which holds ${holds}.`);
}

async function readInstrument(root: string, name: string): Promise<Instrument> {
	const folder = join(root, FOLDER, name);
	const file = join(folder, 'instrument.ts');
	const manifest: InstrumentManifest | undefined = existsSync(file)
		? (await import(/* @vite-ignore */ pathToFileURL(file).href)).default
		: undefined;
	const missing = findMissing(name, readdirSync(folder), manifest);
	if (!manifest || missing.length > 0) throw new Error(missing.join('\n'));
	return { name, ...manifest };
}

/**
 * Every instrument of a repository, by shelf.
 *
 * @param root the repository's top folder
 * @throws where a folder is not complete, with a sentence for each file that is missing
 */
export async function readInstruments(root: string): Promise<readonly Instrument[]> {
	const folders = readdirSync(join(root, FOLDER), { withFileTypes: true }).filter((entry) => entry.isDirectory());
	const instruments: Instrument[] = [];
	for (const { name } of folders) instruments.push(await readInstrument(root, name));
	return instruments.sort(byShelf);
}

/** A calculator's part that stands within a question: a folder has it where it has one. */
const WITHIN = 'Within.tsx';
const WITHIN_MODULE = 'virtual:within';
/** One for each question, so that its built file has a name that says whose it is (`built-pages.ts`). */
const OF_QUESTION = /^\0?virtual:within-([\w-]+)$/;

/**
 * Makes `virtual:within`: by question, what loads the calculator that answers it. An instrument with a `Within.tsx` stands within each question
 * that its manifest feeds, and the parts that show questions need not know it.
 *
 * @param root the repository's top folder
 */
export function withinQuestions(root: string): Plugin {
	const read = async () =>
		(await readInstruments(root))
			.filter(({ name }) => existsSync(join(root, FOLDER, name, WITHIN)))
			.flatMap(({ name, feeds = [] }) => feeds.map((question) => ({ question, file: `/${FOLDER}/${name}/${WITHIN}` })));
	return {
		name: 'within-questions',
		resolveId: (id) => (id === WITHIN_MODULE || OF_QUESTION.test(id) ? `\0${id}` : undefined),
		async load(id) {
			if (id === `\0${WITHIN_MODULE}`) {
				const loads = (await read()).map(({ question }) => `${JSON.stringify(question)}: () => import('${WITHIN_MODULE}-${question}'),`);
				return `export const within = {${loads.join('')}};`;
			}
			const [, question] = OF_QUESTION.exec(id) ?? [];
			const found = question && (await read()).find((one) => one.question === question);
			return found ? `export { Within } from '${found.file}';` : undefined;
		},
	};
}

/** Gives each instrument the addresses that its manifest names, and questions the calculators that answer them. */
export default function instruments(): AstroIntegration {
	return {
		name: 'instruments',
		hooks: {
			'astro:config:setup': async ({ config, injectRoute, updateConfig }) => {
				updateConfig({ vite: { plugins: [withinQuestions(fileURLToPath(config.root))] } });
				for (const instrument of await readInstruments(fileURLToPath(config.root)))
					for (const { pattern, file } of [...routesOf(instrument), ...embeddedRoutesOf(instrument)])
						injectRoute({ pattern, entrypoint: new URL(`${FOLDER}/${instrument.name}/${file}`, config.root) });
			},
		},
	};
}
