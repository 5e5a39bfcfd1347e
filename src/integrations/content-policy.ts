import { createHash } from 'node:crypto';
import { parse } from 'node-html-parser';
import { formatPolicy, type Policy, pagePolicy, parsePolicy, shortPolicy, wholePolicy } from '../delivery/policy.ts';

const CHARSET = '<meta charset="utf-8">';
const META = /<meta http-equiv="content-security-policy" content="([^"]*)">/;

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Pagefind's script reads its index by WebAssembly, and a page that can open search says where it is. */
const INDEX = /pagefind\/pagefind\.js/;
/** The name that a script gives to a policy of trusted types, as a bundler may write it. */
const TRUSTED = /\bcreatePolicy\(\s*(["'`])([\w-]+)\1/g;

/**
 * The policy of one page: its inline scripts and styles by hash, and nothing else inline.
 *
 * @param scripts texts of the files that the page may load, at once or later
 */
export function policyOf(html: string, scripts: readonly string[] = []): Policy {
	const page = parse(html, { comment: true });
	const hashes = (selector: string) => [...new Set(page.querySelectorAll(selector).map((element) => hash(element.innerHTML)))];
	const names = [html, ...scripts].flatMap((text) => [...text.matchAll(TRUSTED)].map(([, , name = '']) => name));
	return pagePolicy({
		scripts: hashes('script:not([src]):not([type="application/ld+json"])'),
		styles: hashes('style'),
		hasSearch: INDEX.test(html),
		hasFrames: page.querySelector('iframe') !== null,
		trusted: [...new Set(names)].sort(),
	});
}

/**
 * A page with its content security policy as the first thing in its head, so that everything after it is held to it.
 *
 * Astro's own policy lists the hashes of the whole site on every page, about 1 kB compressed, and stands at the end of the head.
 *
 * @param path named in the error
 * @throws where the page has no place for it
 */
export function withPolicy(html: string, path: string, scripts: readonly string[] = []): string {
	if (!html.includes(CHARSET)) throw new Error(`${path} has no ${CHARSET} to put the policy after.`);
	const policy = formatPolicy(shortPolicy(policyOf(html, scripts)));
	return html.replace(CHARSET, `${CHARSET}<meta http-equiv="content-security-policy" content="${policy}">`);
}

/** The policy that a built page has in its head; undefined where it has none. */
export function readPolicy(html: string): Policy | undefined {
	const [, text] = META.exec(html) ?? [];
	return text === undefined ? undefined : wholePolicy(parsePolicy(text));
}
