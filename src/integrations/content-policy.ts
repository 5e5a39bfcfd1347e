import { createHash } from 'node:crypto';
import { parse } from 'node-html-parser';

/** What every page may do, apart from its own inline scripts and styles. Pagefind compiles its index reader from WebAssembly. */
const POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self' mailto:";

const CHARSET = '<meta charset="utf-8">';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The policy of one page: its inline scripts and styles by hash, and nothing else inline. */
export function policyOf(html: string): string {
	const page = parse(html, { comment: true });
	const hashes = (selector: string) => [...new Set(page.querySelectorAll(selector).map((element) => hash(element.innerHTML)))].join(' ');
	const scripts = hashes('script:not([src]):not([type="application/ld+json"])');
	return `${POLICY}; script-src 'self' 'wasm-unsafe-eval' ${scripts}; style-src 'self' ${hashes('style')}`;
}

/**
 * A page with its content security policy as the first thing in its head, so that everything after it is held to it.
 *
 * Astro's own policy lists the hashes of the whole site on every page, about 1 kB compressed, and stands at the end of the head.
 *
 * @param path named in the error
 * @throws where the page has no place for it
 */
export function withPolicy(html: string, path: string): string {
	if (!html.includes(CHARSET)) throw new Error(`${path} has no ${CHARSET} to put the policy after.`);
	return html.replace(CHARSET, `${CHARSET}<meta http-equiv="content-security-policy" content="${policyOf(html)}">`);
}
