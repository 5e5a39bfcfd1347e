// How key views look, compared with pictures that are kept: what no other test sees, a person who works on something else breaks first.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { FIRST_FIVE } from './fit-page.ts';
import { compare, DRAW_ALIKE, draw, IS_UPDATE, keep, keepMaker, makerOf, OTHER_ENGINE, readMaker, SAME_ENGINE } from './pictures.ts';
import { useBuiltSite, type WindowOptions } from './site.ts';

const site = useBuiltSite({ deviceScaleFactor: 1 }, DRAW_ALIKE);

const DESK = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };
/** A4 at 96 px an inch, without its margins. */
const PAPER = { width: 720, height: 980 };

const ANSWERED = `/fit/#goal=fill-a-skill-gap&name=Bookkeeping&issuer-known=known-in-field&match-outcomes=broadly&time-fits=hours:40,pace:5,weeks:20&${FIRST_FIVE}`;
const DEAL_BREAKER = `/fit/#goal=change-career&name=Bookkeeping&issuer-known=3-of-12&required-credential=another-required&${FIRST_FIVE}`;

interface View {
	readonly name: string;
	readonly path: string;
	readonly window: WindowOptions;
	/** What stands at the top of the window; the top of the page unless told. */
	readonly at?: string;
	readonly before?: (page: Page) => Promise<unknown>;
}

const result = (page: Page) => page.locator('.result__verdict').waitFor();

const VIEWS: readonly View[] = [
	{ name: 'home-desk-light', path: '/', window: { viewport: DESK } },
	{ name: 'home-phone-dark', path: '/', window: { viewport: PHONE, colorScheme: 'dark' } },
	{ name: 'chapter-phone-light', path: '/issuers/', window: { viewport: PHONE } },
	{ name: 'guide-page-desk-dark', path: '/start-here/names/', window: { viewport: DESK, colorScheme: 'dark' } },
	{ name: 'table-desk-light', path: '/start-here/names/', at: '[data-comparison]', window: { viewport: DESK } },
	{ name: 'table-phone-light', path: '/start-here/names/', at: '[data-comparison]', window: { viewport: PHONE } },
	{ name: 'issuer-page-phone-dark', path: '/issuers/vendors/', at: '.prose h2', window: { viewport: PHONE, colorScheme: 'dark' } },
	{
		name: 'factor-questions-desk-light',
		path: '/value-factors/issuer-reputation/',
		at: '#your-answer',
		window: { viewport: DESK },
		before: async (page) => {
			await page.evaluate('document.querySelector("#your-answer").scrollIntoView()');
			await page.locator('#your-answer astro-island:not([ssr]) form:not([data-waking])').waitFor();
		},
	},
	{ name: 'fit-empty-phone-light', path: '/fit/', window: { viewport: PHONE } },
	{
		name: 'fit-one-question-desk-light',
		path: ANSWERED,
		window: { viewport: DESK },
		before: async (page) => {
			await page.getByRole('button', { name: 'Show one question at a time' }).click();
			await page.evaluate("location.hash = 'question-match-demand'");
			await page.mouse.move(0, 0);
		},
	},
	{ name: 'fit-answered-desk-dark', path: ANSWERED, window: { viewport: DESK, colorScheme: 'dark' }, before: result },
	{ name: 'fit-deal-breaker-phone-light', path: DEAL_BREAKER, at: '.result', window: { viewport: PHONE }, before: result },
	{
		name: 'search-desk-light',
		path: '/',
		window: { viewport: DESK },
		before: async (page) => {
			await page.locator('[data-search-open]').click();
			await page.locator('#search-query').fill('refund');
			await page.locator('[data-shows]').first().waitFor();
		},
	},
	{ name: 'example-phone-light', path: '/examples/aws-cloud-practitioner/', at: '.example-card__said', window: { viewport: PHONE } },
	{
		name: 'score-sheet-on-paper',
		path: '/fit/sheet/change-career/',
		window: { viewport: PAPER },
		before: (page) => page.emulateMedia({ media: 'print' }),
	},
	{
		name: 'result-on-paper',
		path: DEAL_BREAKER,
		window: { viewport: PAPER },
		before: async (page) => {
			await result(page);
			await page.emulateMedia({ media: 'print' });
		},
	},
];

const made = readMaker();
const isElsewhere = !IS_UPDATE && made?.system !== process.platform;
if (isElsewhere)
	console.log(`The kept pictures were made on ${made?.system}, which draws letters differently: pictures are not compared here.`);

/** How much may differ here. Says so where it is more than elsewhere. */
function toleranceFor(page: Page): number {
	const { chromium } = makerOf(page);
	if (chromium === made?.chromium) return SAME_ENGINE;
	console.log(`The kept pictures were made with Chromium ${made?.chromium}, this is ${chromium}: only gross differences are seen.`);
	return OTHER_ENGINE;
}

test.skipIf(isElsewhere).each(VIEWS)('$name looks as it did', async ({ name, path, window, at, before }) => {
	const page = await site.open(path, window);
	await before?.(page);
	const picture = await draw(page, at);
	if (IS_UPDATE) {
		keep(name, picture);
		keepMaker(makerOf(page));
	} else expect(compare(name, picture, toleranceFor(page))).toBeUndefined();
});

test.skipIf(isElsewhere || IS_UPDATE)('a button that moves by a few pixels is seen', async () => {
	const page = await site.open('/', { viewport: DESK });
	await page.evaluate(
		'{ const sheet = new CSSStyleSheet(); sheet.replaceSync(".button--main { translate: 4px 4px }"); document.adoptedStyleSheets.push(sheet); }',
	);
	expect(compare('home-desk-light', await draw(page), toleranceFor(page))).toMatch(/differs/);
});
