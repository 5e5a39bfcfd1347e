import { ensureServers } from './servers.ts';

/** What Vitest does before the tests of what servers send. */
export function setup(): void {
	ensureServers();
}
