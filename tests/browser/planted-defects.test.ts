// Gates that can fail: each defect is planted into a page that passes (the other files show that it does), and its check has to find it.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { checkColours, checkEnhancedContrast, checkRules } from './axe.ts';
import { FIRST_FIVE } from './fit-page.ts';
import { walkByKeyboard } from './keyboard-walk.ts';
import {
	type Faults,
	findAlike,
	findCovered,
	findEmptyBars,
	findFaintEdges,
	findLanguageFaults,
	findLongMotion,
	findLostFocus,
	findMotion,
	findMouseOnly,
	findSelectsThatNavigate,
	findSideways,
	findSkipLinkFaults,
	findSmallTargets,
	findUnnamed,
	findUntiedErrors,
	findWithTextSpacing,
	WATCH_LISTENERS,
} from './probes.ts';
import { listenTo } from './screen-reader.ts';
import { NARROW, useBuiltSite, type WindowOptions } from './site.ts';
import { findFlash, openRemembering } from './theme.ts';

// The pages' own policy lets nobody plant anything.
const site = useBuiltSite({ before: WATCH_LISTENERS, bypassCSP: true });

/** Puts markup at the start of the page's main part. */
const add = (html: string) => `document.querySelector('main').insertAdjacentHTML('afterbegin', ${JSON.stringify(html)});`;

/** Adds rules that win over every layer. As a sheet of its own: the page's policy forbids others. */
const style = (css: string) =>
	`{ const sheet = new CSSStyleSheet(); sheet.replaceSync(${JSON.stringify(css)}); document.adoptedStyleSheets.push(sheet); }`;

interface Defect {
	/** What is wrong with the page, as the end of a sentence. */
	readonly defect: string;
	/** Statements that bring it about. */
	readonly plant: string;
	readonly find: (page: Page) => Promise<Faults>;
	/** What the check has to say, so that it is this defect that it found. */
	readonly says: RegExp;
	/** `/no-such-page/` unless told: it has every part of a page, and is short. */
	readonly path?: string;
	readonly window?: WindowOptions;
}

const rules = async (page: Page) => (await checkRules(page)).broken;
const colours = async (page: Page) => (await checkColours(page)).broken;
const enhancedContrast = async (page: Page) => (await checkEnhancedContrast(page)).broken;

async function expectFound({ plant, find, says, path = '/no-such-page/', window }: Defect): Promise<void> {
	const page = await site.open(path, window);
	await page.evaluate(`{ ${plant} }`);
	expect((await find(page)).join('\n')).toMatch(says);
}

describe('the rules find', () => {
	test.each<Defect>([
		{
			defect: 'a picture without words for it',
			plant: add('<img src="/favicon.svg" width="50" height="50">'),
			find: rules,
			says: /^image-alt/m,
		},
		{ defect: 'a button without a name', plant: add('<button type="button"></button>'), find: rules, says: /^button-name/m },
		{ defect: 'a field without a label', plant: add('<input type="text">'), find: rules, says: /^label \|/m },
		{
			defect: 'a link without words',
			plant: add('<a href="/fit/"><svg width="50" height="50"></svg></a>'),
			find: rules,
			says: /^link-name/m,
		},
		{
			defect: 'a heading that leaves out a level',
			plant: "document.querySelector('h1').insertAdjacentHTML('afterend', '<h4>Too deep</h4>');",
			find: rules,
			says: /^heading-order/m,
		},
		{
			defect: 'a page without a language',
			plant: "document.documentElement.removeAttribute('lang');",
			find: rules,
			says: /^html-has-lang/m,
		},
		{
			defect: 'a part that is hidden and takes the focus',
			plant: add('<p aria-hidden="true"><a href="/fit/">Fit check</a></p>'),
			find: rules,
			says: /^aria-hidden-focus/m,
		},
		{
			defect: 'a second main part',
			plant: add('<div role="main">Another</div>'),
			find: rules,
			says: /^landmark-(no-duplicate-main|main-is-top-level)/m,
		},
		{
			defect: 'two buttons that a finger takes for one',
			plant: `${add('<button class="a" aria-label="One"></button><button class="a" aria-label="Two"></button>')}${style('.a { inline-size: 12px; block-size: 12px; padding: 0; border: 0 }')}`,
			find: rules,
			says: /^target-size/m,
		},
		{
			defect: 'a link that only its colour tells from the text',
			plant: style('main p a { text-decoration: none; color: #253a44 }'),
			find: rules,
			says: /^link-in-text-block/m,
			path: '/start-here/names/',
		},
		{ defect: 'text that is too faint', plant: style('main p { color: #8a8a8a }'), find: rules, says: /^color-contrast/m },
		{
			defect: 'text that is too faint in dark only',
			plant: style('main p { color: light-dark(#1c2023, #555) }'),
			find: colours,
			says: /^color-contrast/m,
			window: { colorScheme: 'dark' },
		},
		{
			defect: 'text of a contrast under 7:1',
			plant: style('main p { color: #666 }'),
			find: enhancedContrast,
			says: /^color-contrast-enhanced/m,
		},
	])('$defect', expectFound);
});

describe('the keyboard finds', () => {
	test.each<Defect>([
		{
			defect: 'a stop out of order',
			plant: add('<a href="/fit/" tabindex="5">Early</a>'),
			find: walkByKeyboard,
			says: /out of order/,
		},
		{
			defect: 'a trap',
			plant: `${add('<button id="trap">Trap</button>')} trap.onkeydown = (event) => event.key === 'Tab' && event.preventDefault();`,
			find: walkByKeyboard,
			says: /trap holds the focus/,
		},
		{
			defect: 'a ring of two stops that does not let go',
			plant: `${add('<button id="one">One</button><button id="two">Two</button>')} one.onblur = () => setTimeout(() => two.focus()); two.onblur = () => setTimeout(() => one.focus());`,
			find: walkByKeyboard,
			says: /does not come round|is not reached/,
		},
		{
			defect: 'a focus without a mark',
			plant: style('main :focus-visible { outline: none !important }'),
			find: walkByKeyboard,
			says: /has no mark/,
		},
		{
			defect: 'a focus on something that is not drawn',
			plant: `${add('<a href="/fit/" id="ghost">Ghost</a>')}${style('#ghost { position: absolute; opacity: 0 }')}`,
			find: walkByKeyboard,
			says: /ghost is not drawn/,
		},
		{
			defect: 'a focus outside the window',
			plant: `${add('<a href="/fit/" id="far">Far</a>')}${style('#far { position: fixed; inset-inline-start: -999px }')}`,
			find: walkByKeyboard,
			says: /far is outside the window/,
		},
		{
			defect: 'a focus under a part that stays in place',
			plant: `${add('<div id="lid"></div>')}${style('#lid { position: fixed; z-index: 9; inset: 0; background: #fff }')}`,
			find: walkByKeyboard,
			says: /is covered by/,
		},
		{
			defect: 'a link that is not reached',
			plant: add('<a href="/fit/" tabindex="-1">Passed over</a>'),
			find: walkByKeyboard,
			says: /Passed over.* is not reached/,
		},
		{
			defect: 'a control that answers to the mouse alone',
			plant: `${add('<div id="mouse">Press me</div>')} mouse.addEventListener('click', () => {});`,
			find: findMouseOnly,
			says: /Press me answers to a pointer alone/,
		},
		{
			defect: 'a skip link to nowhere',
			plant: "document.querySelector('#main').id = 'elsewhere';",
			find: findSkipLinkFaults,
			says: /is no place/,
		},
		{
			defect: 'a page without a skip link',
			plant: "document.querySelector('.skip').remove();",
			find: findSkipLinkFaults,
			says: /no link within the page/,
		},
		{
			defect: 'a skip link that never shows',
			plant: style(
				'.skip { clip-path: inset(50%) !important; inline-size: 1px !important; block-size: 1px !important; overflow: hidden; padding: 0 !important; min-block-size: 0 !important }',
			),
			find: findSkipLinkFaults,
			says: /not shown/,
		},
		{
			defect: 'a bar that tells nothing',
			plant: `${add('<div class="bar"><p role="status"></p></div>')} ${style('.bar { padding: 1rem; background: beige; }')}`,
			find: findEmptyBars,
			says: /bar is an empty bar/,
		},
		{
			defect: 'a select that leaves the page',
			plant: `${add('<select aria-label="Page"><option>One</option><option>Two</option></select>')} document.querySelector('select').onchange = () => history.pushState(null, '', '/fit/');`,
			find: findSelectsThatNavigate,
			says: /a select leads to/,
		},
		{
			defect: 'a dialog that loses the focus when it closes',
			plant: "document.addEventListener('close', () => document.activeElement.blur(), true);",
			find: (page) => findLostFocus(page, '[data-search-open]'),
			says: /does not come back/,
		},
	])('$defect', expectFound);
});

describe('a small window, a finger and other spacing find', () => {
	test.each<Defect>([
		{
			defect: 'a box wider than the window',
			plant: `${add('<div id="wide">Wide</div>')}${style('#wide { inline-size: 400px }')}`,
			find: findSideways,
			says: /wide.* sticks out|wider than its window/,
			window: { viewport: NARROW },
		},
		{
			defect: 'a part that stays and covers half of the window',
			plant: `${add('<div id="lid"></div>')}${style('#lid { position: fixed; inset: 50% 0 0; background: #fff }')}`,
			find: findCovered,
			says: /% of the window is covered/,
			window: { viewport: { width: 640, height: 512 } },
		},
		{
			defect: 'a box too low for spaced text',
			plant: `${add('<p id="low">Words that just fit into the box they are in.</p>')}${style('#low { max-inline-size: 20rem; block-size: 3.3rem; overflow: hidden }')}`,
			find: findWithTextSpacing,
			says: /Words that just fit.* is cut off/,
		},
		{
			defect: 'a button too small for a finger',
			plant: `${add('<button id="small">+</button>')}${style('#small { inline-size: 30px; block-size: 30px }')}`,
			find: findSmallTargets,
			says: /is 30 px, not 44/,
			window: { viewport: { width: 390, height: 844 } },
		},
	])('$defect', expectFound);
});

describe('eyes that need edges, and those that cannot bear motion, find', () => {
	test.each<Defect>([
		{
			defect: 'a field with a faint edge',
			plant: `${add('<input id="faint" aria-label="Faint">')}${style('#faint { border: 1px solid #ddd; background: #fff }')}`,
			find: findFaintEdges,
			says: /#faint has an edge of 1\.\d/,
		},
		{
			defect: 'a field with a faint edge in dark only',
			plant: `${add('<input id="faint" aria-label="Faint">')}${style('#faint { border: 1px solid light-dark(#555, #333); background: light-dark(#fff, #1c1c1c) }')}`,
			find: findFaintEdges,
			says: /#faint has an edge of 1\.\d/,
			window: { colorScheme: 'dark' },
		},
		{
			defect: 'something that moves on and on',
			plant: "document.querySelector('h1').animate([{ opacity: 1 }, { opacity: 0.5 }], { duration: 1000, iterations: Infinity });",
			find: findLongMotion,
			says: /h1.* moves on/,
		},
		{
			defect: 'motion for those who asked for less',
			plant: style('@keyframes sway { to { translate: 1px } } h1 { animation: sway 1s }'),
			find: findMotion,
			says: /h1.* (moves|would move)/,
			window: { reducedMotion: 'reduce' },
		},
	])('$defect', expectFound);

	const CHECKED = 'input[name="issuer-known"][value="named"]';
	const drawn = 'input { appearance: none; inline-size: 20px; block-size: 20px; border: 2px solid CanvasText !important }';

	test.each([
		{
			defect: 'a chosen answer that only its ground tells from the others',
			css: `${drawn} input:checked { background: teal }`,
			says: /differs by \d/,
		},
		{
			defect: 'an answer that is drawn by its ground alone',
			css: 'input { appearance: none; background: teal; border: 0 }',
			says: /cannot be seen/,
		},
	])('$defect, with forced colours', async ({ css, says }) => {
		const page = await site.open('/fit/');
		await page.evaluate(style(css));
		await page.emulateMedia({ forcedColors: 'active' });
		expect((await findAlike(page, CHECKED)).join()).toMatch(says);
	});

	test('a remembered theme that comes after the first frame', async () => {
		const theme = { chosen: 'dark', system: 'light' } as const;
		expect(await findFlash(await openRemembering(site, '/start-here/', theme))).toEqual([]);
		const late = (html: string) =>
			html
				.replace(/<script data-faces=.*?credential-fit:theme.*?<\/script>/, '')
				.replace('</body>', '<script src="/late.js" defer></script></body>');
		const planted = await openRemembering(site, '/start-here/', theme, late);
		expect((await findFlash(planted)).join()).toMatch(/a frame was light/);
	});
});

describe('what is said finds', () => {
	test.each<Defect>([
		{
			defect: 'a native dialog without a name',
			plant: add('<dialog open><p>Words</p></dialog>'),
			find: findUnnamed,
			says: /a dialog has no name/,
		},
		{
			defect: 'a part in a language that there is none of',
			plant: add('<p lang="inglese">Ciao</p>'),
			find: findLanguageFaults,
			says: /no language/,
		},
		{
			defect: 'an error that is not tied to its field',
			plant: add('<label>Hours <input id="hours" aria-invalid="true"></label><p>Write a number.</p>'),
			find: findUntiedErrors,
			says: /#hours is wrong and does not say why/,
		},
		{
			defect: 'words of an error whose field is not marked',
			plant: add('<label>Hours <input id="hours" aria-describedby="hours-error"></label><p id="hours-error">Write a number.</p>'),
			find: findUntiedErrors,
			says: /belongs to no field/,
		},
	])('$defect', expectFound);

	test('a result that changes in silence', async () => {
		const heard = async (plant: string, last: RegExp) => {
			const page = await site.open(`/fit/#${FIRST_FIVE}`);
			await page.evaluate(plant);
			const choose = async () => {
				await page.locator('input[name="goal"]').first().check();
				await page.locator('.result').waitFor();
			};
			return (await listenTo(page, choose, last)).filter((phrase) => /^polite: \S/.test(phrase));
		};
		expect(await heard('0', /^polite: .*\d+ to \d+/m)).not.toEqual([]);
		expect(
			await heard(
				'for (const region of document.querySelectorAll("[role=status], [aria-live], output")) { region.removeAttribute("role"); region.ariaLive = "off"; }',
				/^radio, ./m,
			),
		).toEqual([]);
	});
});
