import { ensureJava } from './java.ts';

/** What Vitest does before the tests that run tools. */
export function setup(): void {
	ensureJava();
}
