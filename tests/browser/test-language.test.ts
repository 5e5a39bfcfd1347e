// The instruments in a language whose every sentence stands in brackets and is 40 % longer: what is in no bracket has never been put into words.
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../support/browsers.ts';
import { pageAt, parseHtml } from '../support/dist.ts';
import { filesIn, readText } from '../support/repository.ts';
import { copyRepository } from '../support/repository-copy.ts';
import { type StaticServer, serve } from '../support/server.ts';
import { findUnspoken, speakTestLanguage, TEST_LANGUAGE } from '../support/test-language.ts';
import { findSideways } from './probes.ts';

/** As the comparison calls them, and what it says of them. */
const ALTERNATIVES = filesIn('content/alternatives', /\.mdx$/).flatMap((path) =>
	[...readText(path).matchAll(/^(?:label|summary): (.*)$/gm)].map(([, words = '']) => words),
);

/**
 * What a state of the design page is given to show: samples, names that a reader would have typed, and the paragraph of a slot. The sentences of
 * pages, of the way through the site and of the design page itself are Astro components', and outside the instruments.
 */
const SAMPLES: readonly RegExp[] = [
	// The two samples of content, which are far too long and run from right to left.
	/^This is a sample of a text/,
	/^[^\p{Script=Latin}]+$/u,
	// Days, as the language writes them.
	/^\d+ (November|May) \d{4}$/,
	// Names and notes as a reader would type them; some are made very long.
	/^(A college|A name|An issuer|Bookkeeping|Childcare on two evenings|The excluded one|Nothing known|One|Some badge|The best|The language)(, with a name as long as names can be, because a reader typed it all)?$/,
	/^(No credential)(, with a name as long as names can be, because a reader typed it all)?$/,
	/^(A reason, in the words of whoever decides. And another line.|Something turns out otherwise.|What was learned.|Its copy)$/,
	// Alternatives of the comparison come from content by a way of their own, which this test leaves alone.
	new RegExp(`^(${ALTERNATIVES.join('|')}|A worked example)$`),
	// Texts and adverts that are read: two products, a word without an end, employers and jobs.
	/^(Basic|Plus|(\w{0,10}unbroken)+\w*|(word )+(word)?( · Kelso)?|Larch Joinery( · Kelso)?)$/,
	/^(Bookkeeper )?(Essential: a( certificate in bookkeeping\.)?|certificate in bookkeeping)$/,
	/^\P{Script=Latin}+ · Kelso$/u,
	// What the design page says of a row, or puts into a part.
	/^(Dragged|The next|2nd of 9|120 of 200|The question stands here.|an example)$/,
	/^\d+ if all (five open answers are bad|are good)$/,
	// The fields, choices and results that the parts of calculators are shown with, and amounts in a currency.
	/^(Hours|\(hours\)|Hours of work|As advertised\. A range is welcome\.|The strongest reason counts\.|A result\.|Result [123]|Nothing to say yet\.)$/,
	/^(Who still asks for it\?|The law or a contract asks for it|Adverts ask for it)$/,
	/^(Who has to recognise it\?|My own employer|Employers who do not know me|A college or university)$/,
	/^A text that is far longer than a text of its kind ought to be/,
	/^NZD [\d,]+$/,
	// The badge that the reader of badges shows.
	/^(Example College|Planning a fair rota|For people who plan shifts in a small team\.|Plan a rota for at least six people from a written case\..*|A rota for eight people over four weeks, .*)$/,
];

/** An address at which the fit check has everything to say: a goal, a deal-breaker that is met, one that is not known, what to find out. */
const RESULT = '/fit/#goal=change-career&issuer-known=3-of-12&required-credential=another-required&time-fits=hours:40,pace:5,weeks:6';

const copy = copyRepository();
const dist = join(copy.folder, 'dist');
let server: StaticServer;
let browser: Browser;

beforeAll(async () => {
	speakTestLanguage(copy);
	const { code, output } = await copy.build({ SITE_LANGUAGE: TEST_LANGUAGE });
	expect(code, output).toBe(0);
	[server, browser] = await Promise.all([serve(dist), launchChromium()]);
});
afterAll(async () => {
	await browser?.close();
	await server?.close();
	copy.remove();
});

/**
 * What the reading desk and the advert log quote or decode, as content has it: a text to read stays in its own language. Routes, units, the
 * questions of renewing and completion rates reach their calculators by ways of their own, which this test leaves alone.
 */
const QUOTED = ['content/samples', 'content/claims', 'content/routes', 'content/units', 'content/renewal', 'content/completion-rates']
	.flatMap((folder) => filesIn(folder, /\.(txt|yaml|mdx)$/))
	.map(readText)
	.join(' ')
	.replace(/\s+/g, ' ');

/** Whether a text is content's: content joins what to say in quotation marks with what stands around it. */
const isQuoted = (text: string) => text.split(/“[^”]*”/).every((piece) => QUOTED.includes(piece.trim()));

/** What of a part is in no bracket and is no sample. */
const unspoken = (part: Parameters<typeof findUnspoken>[0]) =>
	findUnspoken(part)
		.map((text) => text.replace(/^[:;,\s]+|[:;\s]+$/g, ''))
		.filter((text) => !isQuoted(text) && !SAMPLES.some((sample) => sample.test(text)));

async function open(path: string, width: number, hasFaces = true) {
	const page = await browser.newPage({ viewport: { width, height: 800 } });
	if (!hasFaces) await page.route(/\.woff2$/, (route) => route.abort());
	await page.goto(server.url + path.slice(1));
	await page.locator('astro-island[client="load"][ssr]').first().waitFor({ state: 'detached' });
	return page;
}

describe('in the test language', () => {
	test('no English shows in the fit check as it is sent', () => {
		const islands = pageAt('/fit/', dist).document.querySelectorAll('astro-island');
		expect(islands.length).toBeGreaterThan(0);
		expect(islands.flatMap(unspoken)).toEqual([]);
	});

	test('no English shows in any state of an instrument on the design page', () => {
		const specimens = pageAt('/design/', dist)
			.document.querySelectorAll('.specimen')
			.filter((specimen) => specimen.querySelectorAll('code').some(({ text }) => text.endsWith('.tsx')));
		const stages = specimens.flatMap((specimen) => specimen.querySelectorAll('.state__stage'));
		expect(stages.length).toBeGreaterThan(50);
		expect([...new Set(stages.flatMap(unspoken))]).toEqual([]);
	});

	test('no English shows in the fit check with a result', async () => {
		const page = await open(RESULT, 1280);
		await page.locator('.result').waitFor();
		const html = await page.locator('astro-island').first().innerHTML();
		expect(unspoken(parseHtml(`<div>${html}</div>`))).toEqual([]);
		await page.close();
	});

	test.each([
		[320, 'before its faces are there', false],
		[320, 'with its faces', true],
		[1280, 'with its faces', true],
	])('nothing is wider than a window of %i px, %s', async (width, _, hasFaces) => {
		for (const path of ['/fit/', RESULT, '/design/']) {
			const page = await open(path, width, hasFaces);
			if (path === RESULT) await page.locator('.result').waitFor();
			expect(await findSideways(page), path).toEqual([]);
			await page.close();
		}
	});
});
