/**
 * How long a build takes and how much memory it needs when the guide grows: `node tests/bench/build.ts` (Node 24), with numbers of pages or for
 * 0, 100, 1,000 and 3,000 pages more than there are.
 *
 * The pages are made of the guide's own paragraphs, with their links and sources, and stand in chapters of twenty, in a copy of the repository.
 * It prints for each size the seconds, the most memory of Node at once, what the site weighs and what search loads before its first word; then
 * what one page more costs between two sizes. Where that does not grow from size to size, a guide of any size can be built.
 */
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mulberry32 } from '../../src/model/weights/random.ts';
import { countBytes } from '../support/page-bytes.ts';
import { filesIn, readText } from '../support/repository.ts';
import { copyRepository } from '../support/repository-copy.ts';

const SIZES = [0, 100, 1_000, 3_000];
const CHAPTER = 20;
const SECTIONS = 5;
const PARAGRAPHS = 3;
const SEED = 20261130;

/** Paragraphs that stand by themselves: prose without directives, lists and tables. */
const paragraphs = filesIn('content/guide', /\.mdx$/).flatMap((path) =>
	readText(path)
		.replace(/^---\n.*?\n---\n/s, '')
		.replace(/^(:::+)\w[\s\S]*?^\1$/gm, '')
		.split(/\n{2,}/)
		.filter((text) => /^[A-Z*“]/.test(text) && !/[{}<>|]|^:|\]\(#/m.test(text)),
);

function makePage(number: number, random: () => number): string {
	const pick = () => paragraphs[Math.floor(random() * paragraphs.length)] ?? '';
	const section = (_: unknown, at: number) => [`## Part ${at + 1} of page ${number}`, ...Array.from({ length: PARAGRAPHS }, pick)];
	return [
		'---',
		`title: Generated page ${number} of the bench`,
		`label: Generated ${number}`,
		`description: Page ${number} of those that the bench makes from paragraphs of the guide, to see how a build grows with its pages.`,
		'kind: about',
		`order: ${number}`,
		'reviewed: 2026-11-30',
		'---',
		'',
		...Array.from({ length: SECTIONS }, section)
			.flat()
			.flatMap((text) => [text, '']),
	].join('\n');
}

function addPages(folder: string, count: number): void {
	const random = mulberry32(SEED);
	for (let number = 1; number <= count; number++) {
		// The first page of a chapter opens it.
		const chapter = join(folder, 'content/guide/generated', `${Math.ceil(number / CHAPTER)}`);
		mkdirSync(chapter, { recursive: true });
		writeFileSync(join(chapter, number % CHAPTER === 1 ? 'index.mdx' : `${number}.mdx`), makePage(number, random));
	}
	if (count > 0) writeFileSync(join(folder, 'content/guide/generated/index.mdx'), makePage(0, random));
}

/** Says at the end how much memory a process of Node held at most, in kilobytes. */
const TELLS_MEMORY = "process.on('exit', () => console.log('Most memory: ' + process.resourceUsage().maxRSS));";

interface Built {
	readonly pages: number;
	readonly seconds: number;
	readonly megabytes: number;
}

async function measure(count: number): Promise<Built> {
	const copy = copyRepository();
	try {
		addPages(copy.folder, count);
		const start = performance.now();
		const { code, output } = await copy.build({
			PRECOMPRESS: 'yes',
			NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(TELLS_MEMORY)}`,
		});
		const seconds = (performance.now() - start) / 1000;
		if (code !== 0) throw new Error(output.split('\n').slice(-20).join('\n'));
		const megabytes = Math.max(...[...output.matchAll(/Most memory: (\d+)/g)].map(([, kilobytes]) => Number(kilobytes) / 1024));
		const dist = join(copy.folder, 'dist');
		const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
		const pages = files.filter(({ name }) => name === 'index.html').length;
		const weight = files.reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0) / 1e6;
		const words = countBytes(readFileSync(join(dist, 'search/words.json')));
		console.log([count, pages, seconds.toFixed(1), Math.round(megabytes), files.length, weight.toFixed(1), words].join('\t'));
		return { pages, seconds, megabytes };
	} finally {
		copy.remove();
	}
}

const asked = process.argv.slice(2).map(Number).filter(Number.isFinite);
console.log(['pages more', 'pages', 'seconds', 'MB of memory', 'files', 'MB on disk', 'bytes of words for search'].join('\t'));
const built: Built[] = [];
for (const count of asked.length > 0 ? asked : SIZES) built.push(await measure(count));
for (const [at, { pages, seconds, megabytes }] of built.entries()) {
	const before = built[at - 1];
	if (!before) continue;
	const more = pages - before.pages;
	const milliseconds = ((seconds - before.seconds) * 1000) / more;
	const kilobytes = ((megabytes - before.megabytes) * 1024) / more;
	console.log(
		`from ${before.pages} to ${pages} pages: ${milliseconds.toFixed(1)} ms and ${kilobytes.toFixed(0)} kB of memory for one page more`,
	);
}
