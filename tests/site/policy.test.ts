import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readPages } from '../support/dist.ts';

/** Directive name to its sources. */
function parsePolicy(policy: string): ReadonlyMap<string, readonly string[]> {
	return new Map(
		policy
			.split(';')
			.map((directive) => directive.trim().split(/\s+/))
			.map(([name = '', ...sources]) => [name, sources] as const),
	);
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe.each(readPages())('the content security policy of $route', ({ document }) => {
	const policy = parsePolicy(document.querySelector('meta[http-equiv=content-security-policy]')?.getAttribute('content') ?? '');

	test('lets nothing in from elsewhere and nothing run unnamed', () => {
		expect(policy.get('default-src')).toEqual(["'self'"]);
		expect(policy.get('object-src')).toEqual(["'none'"]);
		expect(policy.get('base-uri')).toEqual(["'self'"]);
		const sources = [...policy.values()].flat();
		expect(sources.filter((source) => ["'unsafe-inline'", "'unsafe-eval'", '*', 'https:', 'http:'].includes(source))).toEqual([]);
	});

	test('allows each script of the page by its hash', () => {
		const scripts = document
			.querySelectorAll('script:not([src])')
			.filter((script) => script.getAttribute('type') !== 'application/ld+json');
		expect(scripts).not.toEqual([]);
		expect(scripts.map(({ textContent }) => textContent).filter((text) => !policy.get('script-src')?.includes(hashOf(text)))).toEqual([]);
	});

	test('allows each style of the page by its hash, and there is no style in an attribute', () => {
		const styles = document.querySelectorAll('style').map(({ textContent }) => textContent);
		expect(styles).not.toEqual([]);
		expect(styles.filter((text) => !policy.get('style-src')?.includes(hashOf(text))).map((text) => text.slice(0, 80))).toEqual([]);
		expect(document.querySelectorAll('[style]').map((element) => element.outerHTML.slice(0, 80))).toEqual([]);
		const handlers = document
			.querySelectorAll('*')
			.flatMap((element) => Object.keys(element.attributes).filter((name) => /^on/i.test(name)));
		expect(handlers).toEqual([]);
	});
});
