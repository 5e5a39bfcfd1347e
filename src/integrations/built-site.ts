import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltSite } from '../delivery/site.ts';
import { readPolicy } from './content-policy.ts';

/** What is written for hosts, and beside other files: none of it is a file of the site. */
const NOT_SERVED = /(^|\/)(?:_headers|_redirects|\.nojekyll|\.htaccess)$|\.(?:br|gz)$/;

/**
 * A built site as hosts have to know it, from its files alone: each page has its policy in its head.
 *
 * @param root folder of the site
 * @param base path it is deployed under
 * @throws where a page has no policy
 */
export function readBuiltSite(root: string, base: string): BuiltSite {
	const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
		.filter((name) => statSync(join(root, name)).isFile())
		.map((name) => name.replaceAll('\\', '/'))
		.filter((name) => !NOT_SERVED.test(name))
		.sort();
	const pages = files.filter((name) => name.endsWith('.html'));
	const policies = pages.map((name) => {
		const policy = readPolicy(readFileSync(join(root, name), 'utf8'));
		if (!policy) throw new Error(`${name} has no content security policy in its head.`);
		return [name, policy] as const;
	});
	return { base: base.endsWith('/') ? base : `${base}/`, files, pages: new Map(policies) };
}

/** Path that a built site is deployed under, as its manifest says. */
export function readBase(root: string): string {
	return JSON.parse(readFileSync(join(root, 'site.webmanifest'), 'utf8')).scope;
}
