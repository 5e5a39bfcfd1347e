import { ensureBrowsers } from './browsers.ts';

/** What Vitest does before the tests in browsers. */
export function setup(): void {
	ensureBrowsers();
}
