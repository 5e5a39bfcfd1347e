// The Nu Html Checker, which is what the W3C's validator runs, over every page of the built site at once.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { DIST, readPages } from '../support/dist.ts';
import { hasJava } from '../support/java.ts';

const JAR: string = createRequire(import.meta.url)('vnu-jar');

/**
 * Complaints that are not about HTML, each about something newer than the checker. Styles are stylelint's to check and the policy has tests of
 * its own; both are tried in browsers.
 */
const NEWER: readonly RegExp[] = [
	// Layers are in every browser since 2022. What stands in them is not looked at.
	/^CSS: Unrecognized at-rule “@layer”/,
	// What compiles WebAssembly has a source of its own in CSP 3.
	/^Bad value {2}for attribute “content” on element “meta”: Expecting source-expression but found "'wasm-unsafe-eval'"/,
	// Directives of Trusted Types.
	/^Bad value {2}for attribute “content” on element “meta”: Unrecognised directive-name: "require-trusted-types-for"/,
];

interface Message {
	readonly message: string;
	readonly url: string;
	/** Counted from 1; a fault of the whole document has none. */
	readonly lastLine?: number;
	readonly lastColumn?: number;
	readonly extract?: string;
}

const ON_CELLS = /^The “role” attribute must not be used on a “(?:tr|th|td)” element which has a “table” ancestor/;

/**
 * Whether the checker takes an earlier table of the page for the one around a cell. It does where that one is no table to anybody: the cell has
 * to say itself what it is.
 */
function isOfAnotherTable({ message, url, lastLine = 0, lastColumn = 0 }: Message): boolean {
	if (!ON_CELLS.test(message)) return false;
	const line = readFileSync(new URL(url), 'utf8').split('\n')[lastLine - 1] ?? '';
	const before = line.slice(0, lastColumn);
	const table = before.slice(before.lastIndexOf('<table'));
	return /^<table [^>]*role="presentation"/.test(table) && !table.includes('</table>');
}

/** The faults of a file, or of all pages in a folder, in one run: to start the checker takes longer than to check a page. */
async function findFaults(place: string): Promise<readonly string[]> {
	// It lives for half a minute: what makes long runs fast would only cost time.
	const args = ['-XX:TieredStopAtLevel=1', '-jar', JAR, '--format', 'json', '--errors-only', '--stdout', '--exit-zero-always'];
	const child = spawn('java', [...args, '--skip-non-html', place], { stdio: ['ignore', 'pipe', 'inherit'] });
	let output = '';
	child.stdout.setEncoding('utf8').on('data', (text: string) => {
		output += text;
	});
	await new Promise((ended) => child.on('close', ended));
	const { messages }: { messages: readonly Message[] } = JSON.parse(output);
	return messages
		.filter((one) => !NEWER.some((newer) => newer.test(one.message)) && !isOfAnotherTable(one))
		.map(({ url, message, extract = '' }) => `/${relative(DIST, fileURLToPath(url))}: ${message} ${extract.replaceAll('\n', ' ')}`);
}

/** A page with nothing wrong but what its body holds. */
async function findFaultsIn(body: string): Promise<readonly string[]> {
	const folder = mkdtempSync(join(tmpdir(), 'nu-'));
	try {
		const file = join(folder, 'page.html');
		writeFileSync(
			file,
			`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title></head><body>${body}</body></html>`,
		);
		return await findFaults(file);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

describe.skipIf(!hasJava())('the Nu Html Checker', () => {
	test('finds no fault in the HTML of any page', async () => {
		expect(readPages().length).toBeGreaterThan(50);
		expect(await findFaults(DIST)).toEqual([]);
	});

	test('would show each kind of fault, and finds none elsewhere', async () => {
		const faults = await findFaultsIn(
			'<table role="table"><tr role="row"><td></td></tr></table><table role="presentation"><tr role="row"><td></td></tr></table><p></p><style>p{}</style><input type="text" value="a&#10;b" aria-label="A"><p><span><div></div></span></p>',
		);
		expect(faults.map((fault) => fault.replace(/^.*?: /, ''))).toEqual([
			expect.stringMatching(/^The “role” attribute must not be used on a “tr”/),
			expect.stringMatching(/^Element “style” not allowed/),
			expect.stringMatching(/Line feed not allowed/),
			expect.stringMatching(/^End tag “p” implied/),
			expect.stringMatching(/^Unclosed element “span”/),
			expect.stringMatching(/^Stray end tag “span”/),
			expect.stringMatching(/^No “p” element in scope/),
		]);
	});
});
