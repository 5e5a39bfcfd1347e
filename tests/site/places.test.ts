// The line at the top of every page says where the reader is.
import { describe, expect, test } from 'vitest';
import { routesOf } from '../../src/instruments/manifest.ts';
import { isOfDecision } from '../../src/lib/instruments.ts';
import { readCollection } from '../support/content.ts';
import { pageAt, readPages } from '../support/dist.ts';
import { INSTRUMENTS, isOf } from '../support/instruments.ts';

/** Where the current entry leads, and how it is marked. */
const marked = (route: string) =>
	pageAt(route)
		.document.querySelectorAll('.site-header [aria-current]')
		.map((link) => `${link.getAttribute('href')} ${link.getAttribute('aria-current')}`);

/** The place of a page, from what there is: no list names one. */
function expectedOf(route: string): string | undefined {
	const instrument = INSTRUMENTS.find((one) => routesOf(one).some(({ pattern }) => isOf(pattern, route)));
	if (instrument) return instrument.shelf === null ? undefined : isOfDecision(instrument) ? '/fit/' : '/tools/';
	if (route === '/tools/' || route.startsWith('/examples/')) return `${route.split('/', 2).join('/')}/`;
	return readCollection('guide').some(({ id }) => `/${id}/` === route) ? '/start-here/' : undefined;
}

const ROUTES = readPages().map(({ route }) => route);

describe('the place at the top', () => {
	test.each(ROUTES)('is marked once on %s, where it belongs to one', (route) => {
		const place = expectedOf(route);
		expect(marked(route)).toEqual(place === undefined ? [] : [`${place} ${place === route ? 'page' : 'true'}`]);
	});

	test('is one of four, and each of them is some page’s', () => {
		const places = ['/start-here/', '/tools/', '/examples/', '/fit/'];
		expect([...new Set(ROUTES.flatMap((route) => expectedOf(route) ?? []))].sort()).toEqual(places.sort());
		const links = pageAt('/').document.querySelectorAll('.site-header__link');
		expect(links.map((link) => link.getAttribute('href')).sort()).toEqual(places);
	});
});

describe('the line of “My decision”', () => {
	const AROUND = INSTRUMENTS.filter(({ steps, door }) => steps || door);

	test.each(AROUND)('marks $address once: its first step, or its door', ({ address, steps, door }) => {
		const current = pageAt(address).document.querySelectorAll('.decision-nav [aria-current]');
		expect(current.map(({ textContent }) => textContent.trim().replace(/\s.*/s, ''))).toEqual([
			steps?.[0]?.label ?? door?.label.replace(/\s.*/, ''),
		]);
		expect(current[0]?.getAttribute('aria-current')).toBe(steps ? 'step' : 'page');
	});

	test('has its steps in the order of a decision', () => {
		const steps = pageAt('/fit/').document.querySelectorAll('.decision-nav__step');
		expect(steps.map((step) => `${step.textContent.trim()} ${step.getAttribute('href')}`)).toEqual([
			'Answers /fit/#answers',
			'Result /fit/#result',
			'Ask /fit/kit/',
			'Decide /fit/record/',
		]);
	});
});
