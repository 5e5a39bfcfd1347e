import { createHash } from 'node:crypto';
import { parsePolicy, wholePolicy } from '../../src/delivery/policy.ts';
import type { BuiltPage } from './dist.ts';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What each directive must say. */
const WANTED = {
	'default-src': "'none'",
	'object-src': "'none'",
	'base-uri': "'none'",
	'connect-src': "'self'",
	'font-src': "'self'",
	'form-action': "'self'",
	'img-src': "'self'",
	'manifest-src': "'self'",
	'worker-src': "'self'",
	'require-trusted-types-for': "'script'",
};
/** Sources that would let in anything. */
const TOO_WIDE = ["'unsafe-inline'", "'unsafe-eval'", '*', 'https:', 'http:'];

/** What is wrong with a page's policy, and what on the page the policy would block, one sentence each. */
export function findPolicyFaults({ document }: BuiltPage): readonly string[] {
	const policy = wholePolicy(
		parsePolicy(document.querySelector('meta[http-equiv=content-security-policy]')?.getAttribute('content') ?? ''),
	);
	const unnamed = (directive: string, texts: readonly string[]) =>
		texts.filter((text) => !policy[directive]?.includes(hashOf(text))).map((text) => `${directive} does not allow ${text.slice(0, 80)}`);
	const scripts = document.querySelectorAll('script:not([src])').filter((script) => script.getAttribute('type') !== 'application/ld+json');
	const styles = document.querySelectorAll('style');
	return [
		...Object.entries(WANTED).flatMap(([name, sources]) => (policy[name]?.join(' ') === sources ? [] : [`${name} is not ${sources}`])),
		...Object.values(policy)
			.flat()
			.flatMap((source) => (TOO_WIDE.includes(source) ? [`${source} lets in anything`] : [])),
		...(scripts.length > 0 && styles.length > 0 ? [] : ['there is no script or no style to look at']),
		...unnamed(
			'script-src',
			scripts.map(({ textContent }) => textContent),
		),
		...unnamed(
			'style-src',
			styles.map(({ textContent }) => textContent),
		),
		...document.querySelectorAll('[style]').map((element) => `there is a style in an attribute: ${element.outerHTML.slice(0, 80)}`),
		...document
			.querySelectorAll('*')
			.flatMap((element) => Object.keys(element.attributes).filter((name) => /^on/i.test(name)))
			.map((name) => `there is a script in an attribute: ${name}`),
	];
}
