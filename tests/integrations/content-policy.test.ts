import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { policyOf } from '../../src/integrations/content-policy.ts';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The sources of one directive. */
function sources(policy: string, directive: string): readonly string[] {
	const [, text = ''] = new RegExp(`(?:^|; )${directive} ([^;]*)`).exec(policy) ?? [];
	return text.trim().split(' ');
}

describe('policyOf(html)', () => {
	test('allows inline scripts and styles by the hash of exactly their bytes', () => {
		const policy = policyOf('<style>a { b: "<c>" }</style><script>if (1 < 2 && a) b("&amp;")</script>');
		expect(sources(policy, 'style-src')).toContain(hashOf('a { b: "<c>" }'));
		expect(sources(policy, 'script-src')).toContain(hashOf('if (1 < 2 && a) b("&amp;")'));
	});

	test('names each hash once', () => {
		const policy = policyOf('<script>a()</script><script>a()</script>');
		expect(sources(policy, 'script-src').filter((source) => source === hashOf('a()'))).toHaveLength(1);
	});

	test('has no hash for files and for data', () => {
		const policy = policyOf('<script src="/a.js"></script><script type="application/ld+json">{}</script>');
		expect(sources(policy, 'script-src').filter((source) => source.startsWith("'sha256-"))).toEqual([]);
	});

	test('lets nothing inline run unnamed', () => {
		expect(policyOf('<script>a()</script>')).not.toContain('unsafe-inline');
		expect(sources(policyOf(''), 'default-src')).toEqual(["'self'"]);
	});
});
