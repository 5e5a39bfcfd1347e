// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import code from '../../../src/device/inline/faces.ts?inline-script';

afterEach(() => {
	vi.restoreAllMocks();
	delete document.documentElement.dataset['faces'];
});

/** Begins a page whose first byte came so many milliseconds after it was asked for. */
function begin(referrer: string, ...responseStart: readonly number[]): boolean {
	vi.spyOn(document, 'referrer', 'get').mockReturnValue(referrer);
	vi.spyOn(performance, 'getEntriesByType').mockReturnValue(
		responseStart.map((start) => ({ responseStart: start }) as PerformanceNavigationTiming),
	);
	new Function(code)();
	return 'faces' in document.documentElement.dataset;
}

test.each([
	[location.origin, true],
	[`${location.origin}/issuers/vendors/`, true],
	['https://elsewhere.example/', false],
	['', false],
])('on a slow line, who comes from %j meets the site’s own faces: %s', (referrer, hasFaces) => {
	expect(begin(referrer, 450)).toBe(hasFaces);
});

test('on a quick line whoever comes meets them', () => {
	expect(begin('', 40)).toBe(true);
});

test('where a browser does not tell how quick the line is, it counts as slow', () => {
	expect(begin('')).toBe(false);
});
