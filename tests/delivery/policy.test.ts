import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commonPolicy, formatPolicy, pagePolicy, parsePolicy, shortPolicy, wholePolicy, withAncestors } from '../../src/delivery/policy.ts';

const NEEDS = { scripts: [], styles: [], hasSearch: false, hasFrames: false, trusted: [] };
/** Every directive that is said although `default-src` would cover it. */
const SAID = ['script-src', 'style-src', 'img-src', 'font-src', 'connect-src', 'worker-src', 'manifest-src', 'frame-src', 'object-src'];

const hashes = fc.uniqueArray(
	fc.string({ unit: fc.constantFrom('a', 'B', '7', '+', '/'), minLength: 4, maxLength: 8 }).map((text) => `'sha256-${text}='`),
	{ maxLength: 4 },
);
const needs = fc.record({
	scripts: hashes,
	styles: hashes,
	hasSearch: fc.boolean(),
	hasFrames: fc.boolean(),
	trusted: fc.uniqueArray(fc.constantFrom('worker-address', 'read-html'), { maxLength: 2 }),
});

describe('pagePolicy(needs)', () => {
	test('says every directive, and lets in nothing that is not said', () => {
		const policy = pagePolicy(NEEDS);
		expect(Object.keys(policy)).toEqual(expect.arrayContaining([...SAID, 'base-uri', 'form-action', 'trusted-types']));
		expect(policy['default-src']).toEqual(["'none'"]);
	});

	test('lets in no other origin, whatever the page needs', () => {
		fc.assert(
			fc.property(needs, (given) => {
				const sources = Object.entries(pagePolicy(given)).flatMap(([name, list]) => (name === 'trusted-types' ? [] : list));
				expect(sources.filter((source) => !/^'(self|none|script|wasm-unsafe-eval|sha256-.*)'$/.test(source))).toEqual([]);
			}),
		);
	});
});

test('a policy without what its default says comes back whole', () => {
	fc.assert(
		fc.property(needs, (given) => {
			expect(wholePolicy(shortPolicy(pagePolicy(given)))).toEqual(pagePolicy(given));
			expect(formatPolicy(shortPolicy(pagePolicy(given)))).not.toContain('object-src');
		}),
	);
});

test('parsePolicy() reads what formatPolicy() writes', () => {
	fc.assert(
		fc.property(needs, (given) => {
			expect(parsePolicy(formatPolicy(pagePolicy(given)))).toEqual(pagePolicy(given));
		}),
	);
});

test('withAncestors() says who may frame a page only where somebody may not', () => {
	expect(withAncestors({}, false)).toEqual({ 'frame-ancestors': ["'none'"] });
	expect(withAncestors({}, true)).toEqual({});
});

describe('commonPolicy(policies)', () => {
	test('lets each page do all that its own policy lets it do', () => {
		fc.assert(
			fc.property(fc.array(needs, { minLength: 1, maxLength: 4 }), (given) => {
				const policies = given.map(pagePolicy);
				const common = commonPolicy(policies);
				for (const policy of policies)
					for (const [name, sources] of Object.entries(policy)) {
						const wide = common[name] ?? [];
						const isAllowed = (source: string) =>
							source === "'none'" || wide.includes(source) || (name === 'style-src' && wide.includes("'unsafe-inline'"));
						expect(sources.filter((source) => !isAllowed(source))).toEqual([]);
					}
			}),
		);
	});

	test('never lets in scripts that no page has', () => {
		fc.assert(
			fc.property(fc.array(needs, { minLength: 1, maxLength: 4 }), (given) => {
				const all = given.flatMap((one) => pagePolicy(one)['script-src'] ?? []);
				expect((commonPolicy(given.map(pagePolicy))['script-src'] ?? []).filter((source) => !all.includes(source))).toEqual([]);
			}),
		);
	});
});
