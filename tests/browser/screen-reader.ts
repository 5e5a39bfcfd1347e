/**
 * What a screen reader says, as far as a simulation can tell: Guidepup's virtual screen reader runs inside the page in a real browser and
 * follows its markup, its focus and its live regions. It knows the specifications, not the habits of NVDA, JAWS, VoiceOver or TalkBack.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { soon } from './site.ts';

/** As an expression in place of a module: the page's policy forbids script tags of others. */
const READER = readFileSync(createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader/browser.js'), 'utf8').replace(
	/export\{.*\b\S+ as virtual\};/,
	(exported) => `window.reader = ${/(\S+) as virtual\}/.exec(exported)?.[1]?.replace(/.*[{,]/, '')};`,
);

/** It reads the state of ticks and radios from attributes, which scripts do not change. */
const REFLECT = `
	const reflect = () => { for (const input of document.querySelectorAll('input[type=radio], input[type=checkbox]')) input.toggleAttribute('checked', input.checked); };
`;

const BOX = (within: string) => `document.querySelector(${JSON.stringify(within)})`;

async function load(page: Page): Promise<void> {
	await page.evaluate(`if (!window.reader) { ${READER}\n }`);
}

/** What is read from the start of a box to its end: everything, one phrase after the other. */
export async function readAloud(page: Page, within = 'body'): Promise<readonly string[]> {
	await load(page);
	return page.evaluate<string[]>(`(async () => {
		${REFLECT}
		reflect();
		const [x, y] = [scrollX, scrollY];
		await reader.start({ container: ${BOX(within)} });
		// From the end it goes on at the start.
		const [first, opening] = [reader.activeNode, await reader.lastSpokenPhrase()];
		do await reader.next(); while (reader.activeNode !== first || await reader.lastSpokenPhrase() !== opening);
		const said = (await reader.spokenPhraseLog()).slice(0, -1);
		await reader.stop();
		scrollTo(x, y);
		return said;
	})()`);
}

/**
 * What is said while something happens, where the focus goes and what live regions announce, until a phrase is heard that must come.
 *
 * @param last fits that phrase; where it does not come, the test fails with what was heard
 */
export async function listenTo(page: Page, happens: () => Promise<unknown>, last: RegExp, within = 'body'): Promise<readonly string[]> {
	await load(page);
	await page.evaluate(`reader.start({ container: ${BOX(within)} }).then(() => reader.clearSpokenPhraseLog())`);
	await happens();
	const heard = () => page.evaluate<string[]>('reader.spokenPhraseLog()');
	await soon(async () => (await heard()).join('\n')).toMatch(last);
	const said = await heard();
	await page.evaluate('reader.stop()');
	return said;
}
