/**
 * How many taps a first visit takes on a phone: `node tests/bench/taps.ts` (Node 24, after a build). It goes from the front page to a result
 * with twelve answers, with real taps, prints each of them, and ends with 1 where there are more than 20. What is answered by numbers it skips.
 */
import type { Locator } from 'playwright-core';
import { launchChromium } from '../support/browsers.ts';
import { DIST } from '../support/dist.ts';
import { serve } from '../support/server.ts';

const MOST_TAPS = 20;
const ANSWERS = 12;

const server = await serve(DIST);
const browser = await launchChromium();
const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
const page = await context.newPage();

let taps = 0;
async function tap(target: Locator): Promise<void> {
	await target.scrollIntoViewIfNeeded();
	const words = ((await target.innerText()) || (await target.getAttribute('name')) || '').replace(/\s+/g, ' ').trim();
	await target.tap();
	taps++;
	console.log(`${String(taps).padStart(2)}  ${words}`);
}
/** Taps what leads on, and waits until it has. */
async function goOn(target: Locator): Promise<void> {
	const before = page.url();
	await tap(target);
	await page.waitForURL((url) => url.href !== before);
}

await page.goto(server.url, { waitUntil: 'networkidle' });
const name = page.locator('form[action$="/fit/"] input[name="name"]');
await tap(name);
await name.pressSequentially('AWS Cloud Practitioner');
await goOn(page.locator('form[action$="/fit/"]').getByRole('button'));
await page.locator('form:not([data-waking])').first().waitFor();
await goOn(page.locator('.question__option', { hasText: 'Change career' }));
for (let answers = 0; answers < ANSWERS; ) {
	const options = page.locator('.answer-row:has(:target) .question__option:visible');
	if ((await options.count()) < 3) await goOn(page.locator('.step__ways a:visible').last());
	else {
		await goOn(options.first());
		answers++;
	}
}
await goOn(page.locator('.fit-meter a'));
await page.locator('#result .result__headline').waitFor();
console.log(`${taps} taps for ${ANSWERS} answers, at most ${MOST_TAPS}: ${await page.locator('#result .result__headline').innerText()}`);
console.log(`The page is ${await page.evaluate('document.documentElement.scrollHeight')} px high, and its result begins at`);
console.log(`${await page.evaluate("Math.round(document.querySelector('#result').getBoundingClientRect().top + scrollY)")} px.`);
await browser.close();
await server.close();
process.exitCode = taps > MOST_TAPS ? 1 : 0;
