import type { Page } from 'playwright-core';
import type { Faults } from './probes.ts';
import { type BuiltSite, soon } from './site.ts';

/** What the reader chose before, and what the device prefers. */
export interface Theme {
	readonly chosen: 'light' | 'dark';
	readonly system: 'light' | 'dark';
}

/** Where the site keeps the choice. */
const THEME_KEY = 'credential-fit:theme';

/** Notes of each frame, before it is drawn, whether it will be light or dark. */
const WATCH_FRAMES = `
	window.themes = [];
	const look = () => {
		const ground = document.body && getComputedStyle(document.body).backgroundColor.match(/\\d+/g).slice(0, 3).map(Number);
		const theme = ground ? (Math.max(...ground) < 128 ? 'dark' : 'light') : getComputedStyle(document.documentElement).colorScheme;
		window.themes.push(theme);
		if (window.themes.length < 20) requestAnimationFrame(look);
	};
	requestAnimationFrame(look);
`;

/** Opens a page on the device of a reader who chose a theme before. `change` may rewrite the page on its way, to plant a defect. */
export async function openRemembering(
	site: BuiltSite,
	path: string,
	{ chosen, system }: Theme,
	change?: (html: string) => string,
): Promise<Page> {
	const page = await site.openElsewhere('/favicon.svg', { colorScheme: system, before: WATCH_FRAMES });
	await page.evaluate(`localStorage.setItem('${THEME_KEY}', '${chosen}')`);
	if (change) {
		await page.route(site.address(path), async (route) => {
			const answer = await route.fetch();
			await route.fulfill({ response: answer, body: change(await answer.text()) });
		});
		await page.route('**/late.js', (route) =>
			route.fulfill({
				contentType: 'text/javascript',
				body: `setTimeout(() => { document.documentElement.dataset.theme = '${chosen}'; }, 100);`,
			}),
		);
	}
	await site.visit(page, path);
	await soon(() => page.evaluate('window.themes.length')).toBe(20);
	return page;
}

/** Frames that were not in the theme that the page ended in. */
export async function findFlash(page: Page): Promise<Faults> {
	const frames = await page.evaluate<string[]>('window.themes');
	const [last] = frames.slice(-1);
	return [...new Set(frames.filter((theme) => theme !== last).map((theme) => `a frame was ${theme} before the page was ${last}`))];
}
