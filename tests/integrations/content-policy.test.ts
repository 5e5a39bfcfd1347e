import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { formatPolicy } from '../../src/delivery/policy.ts';
import { policyOf, readPolicy, withPolicy } from '../../src/integrations/content-policy.ts';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('policyOf(html)', () => {
	test('allows inline scripts and styles by the hash of exactly their bytes', () => {
		const policy = policyOf('<style>a { b: "<c>" }</style><script>if (1 < 2 && a) b("&amp;")</script>');
		expect(policy['style-src']).toContain(hashOf('a { b: "<c>" }'));
		expect(policy['script-src']).toContain(hashOf('if (1 < 2 && a) b("&amp;")'));
	});

	test('names each hash once', () => {
		const policy = policyOf('<script>a()</script><script>a()</script>');
		expect(policy['script-src']?.filter((source) => source === hashOf('a()'))).toHaveLength(1);
	});

	test('has no hash for files and for data', () => {
		const policy = policyOf('<script src="/a.js"></script><script type="application/ld+json">{}</script>');
		expect(policy['script-src']?.filter((source) => source.startsWith("'sha256-"))).toEqual([]);
	});

	test('lets nothing inline run unnamed, and nothing at all that is not said', () => {
		expect(formatPolicy(policyOf('<script>a()</script>'))).not.toContain('unsafe-inline');
		expect(policyOf('')['default-src']).toEqual(["'none'"]);
		expect(policyOf('')['style-src']).toEqual(["'none'"]);
	});

	test('lets WebAssembly be compiled where search can be opened, and nowhere else', () => {
		expect(policyOf('<a data-index="/guide/pagefind/pagefind.js">Search</a>')['script-src']).toContain("'wasm-unsafe-eval'");
		expect(policyOf('<p>Search</p>')['script-src']).toEqual(["'self'"]);
	});

	test('lets frames in where there are some', () => {
		expect(policyOf('<iframe src="/embed/names/"></iframe>')['frame-src']).toEqual(["'self'"]);
		expect(policyOf('<p>none</p>')['frame-src']).toEqual(["'none'"]);
	});

	test.each([
		['as it is written', "trustedTypes.createPolicy('one', {})"],
		['as a bundler writes it', 'e.createPolicy(`one`,{createHTML:e=>e})'],
		['in double quotation marks', 'e?.createPolicy("one",{})'],
	])('names each policy of trusted types that a script makes: %s', (_, script) => {
		expect(policyOf('', [script])['trusted-types']).toEqual(['one']);
		expect(policyOf(`<script>${script}</script>`)['trusted-types']).toEqual(['one']);
	});

	test('names none where none is made', () => {
		expect(policyOf('', ['let a'])['trusted-types']).toEqual(["'none'"]);
	});
});

describe('readPolicy(html)', () => {
	test('gives back what withPolicy(html, path) has put in', () => {
		const html = '<html><head><meta charset="utf-8"><style>a{top:0}</style></head></html>';
		expect(readPolicy(withPolicy(html, 'index.html'))).toEqual(policyOf(html));
	});

	test('is undefined for a page without one', () => {
		expect(readPolicy('<meta charset="utf-8">')).toBeUndefined();
	});
});
