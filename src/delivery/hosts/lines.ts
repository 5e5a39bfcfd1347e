import { type BuiltSite, redirectsOf } from '../site.ts';

/** A block of a `_headers` file: an address, and under it headers or, with `!` before its name, one that is taken away. */
export const block = (address: string, lines: readonly string[]): string => [address, ...lines.map((line) => `  ${line}`)].join('\n');

/** A `_redirects` file. The slash at the end of a folder's address is added by the hosts that read it. */
export const makeRedirects = (site: BuiltSite): string =>
	redirectsOf(site)
		.map(([from, to]) => `${from} ${to} 301\n`)
		.join('');
