import { ensureBuiltSite } from './built-site.ts';

/** What Vitest does before the tests of a project that reads or opens the built site. A site named in `DIST` is taken as it is. */
export async function setup(): Promise<void> {
	if (!process.env['DIST']) await ensureBuiltSite();
}
