import { addressOf, type BuiltSite, commonPolicies, foldersOf, headersOf, policyHeader } from '../site.ts';
import { block, makeRedirects } from './lines.ts';

const POLICY = 'Content-Security-Policy';

/**
 * The files that Netlify reads, with the exact policy of each page. Of several rules that fit an address the last one's value counts, so wide
 * rules stand first. A header cannot be taken away again: one that some folder goes without is left out everywhere, and `frame-ancestors`
 * says the same as X-Frame-Options. The page for lost addresses is sent under addresses that no rule can name, so it has the common policy.
 */
export function makeNetlify(site: BuiltSite): ReadonlyMap<string, string> {
	const rules = headersOf(site).filter(({ below = {} }) => !Object.values(below).includes(null));
	const blocks = [
		block(`${site.base}*`, [...rules.map(({ name, value }) => `${name}: ${value}`), `${POLICY}: ${commonPolicies(site).pages}`]),
		...foldersOf(site).map((folder) =>
			block(
				`${site.base}${folder}*`,
				rules.flatMap(({ name, below = {} }) => (below[folder] ? [`${name}: ${below[folder]}`] : [])),
			),
		),
		...[...site.pages].map(([file, policy]) => block(addressOf(site, file), [`${POLICY}: ${policyHeader(file, policy)}`])),
	];
	return new Map([
		['_headers', `${blocks.join('\n\n')}\n`],
		['_redirects', makeRedirects(site)],
	]);
}
