import { canBeFramed } from '../headers.ts';
import { type BuiltSite, commonPolicies, foldersOf, headersOf } from '../site.ts';
import { block, makeRedirects } from './lines.ts';

/** Limits of Cloudflare Pages, https://developers.cloudflare.com/pages/configuration/headers/: rules in a file, and characters in a line. */
const RULES = 100;
const CHARACTERS = 2000;

const POLICY = 'Content-Security-Policy';

/** A header that replaces the one of a wider rule: without the first line Cloudflare would join both values. */
const instead = (name: string, value: string | null) => [`! ${name}`, ...(value === null ? [] : [`${name}: ${value}`])];

/**
 * The files that Cloudflare Pages reads. There are more pages than it takes rules, so the header's policy is one for all pages, and each page
 * has its own in its head.
 *
 * @throws where they are over Cloudflare's limits, which would drop rules without a word
 */
export function makeCloudflare(site: BuiltSite): ReadonlyMap<string, string> {
	const policies = commonPolicies(site);
	const headers = headersOf(site);
	const blocks = [
		block(`${site.base}*`, [...headers.map(({ name, value }) => `${name}: ${value}`), `${POLICY}: ${policies.pages}`]),
		...foldersOf(site).map((folder) =>
			block(`${site.base}${folder}*`, [
				...headers.flatMap(({ name, below = {} }) => (folder in below ? instead(name, below[folder] ?? null) : [])),
				...(canBeFramed(folder) ? instead(POLICY, policies.embed ?? null) : []),
			]),
		),
	];
	const text = `${blocks.join('\n\n')}\n`;
	const longest = Math.max(...text.split('\n').map((line) => line.length));
	if (blocks.length > RULES) throw new Error(`Cloudflare Pages takes ${RULES} rules, and there are ${blocks.length}.`);
	if (longest > CHARACTERS) throw new Error(`Cloudflare Pages takes lines of ${CHARACTERS} characters, and one has ${longest}.`);
	return new Map([
		['_headers', text],
		['_redirects', makeRedirects(site)],
	]);
}
