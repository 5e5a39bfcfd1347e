import { LinkChecker, LinkState } from 'linkinator';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DIST, readPages } from '../support/dist.ts';
import { type StaticServer, serve } from '../support/server.ts';

let server: StaticServer;

beforeAll(async () => {
	server = await serve(DIST);
});

afterAll(() => server.close());

test('a visitor who follows every link of the served site meets no missing page, file or heading', async () => {
	// A fragment with answers is read by the fit check and names no place on its page.
	const elsewhere = async (link: string) => !link.startsWith(server.url) || /#.*=/.test(link);
	const { links } = await new LinkChecker().check({
		path: server.url,
		recurse: true,
		checkCss: true,
		checkFragments: true,
		linksToSkip: elsewhere,
	});
	const checked = links.filter(({ state }) => state !== LinkState.SKIPPED);
	expect(checked.length).toBeGreaterThan(readPages().length);
	const broken = checked
		.filter(({ state }) => state === LinkState.BROKEN)
		.map(({ url, parent, status }) => `${parent} leads to ${url} (${status})`);
	expect(broken.map((sentence) => sentence.replaceAll(server.url, '/'))).toEqual([]);
});

test('an address that leads nowhere gets the page for lost links, and its status', async () => {
	const response = await fetch(`${server.url}nowhere/`);
	expect(response.status).toBe(404);
	expect(await response.text()).toContain('<h1');
});
