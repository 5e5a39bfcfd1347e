import { describe, expect, test } from 'vitest';
import { parseHtml } from './dist.ts';
import { type Judged, judge, scoreOf } from './observatory.ts';

const GOOD = {
	'content-security-policy': "default-src 'none'; script-src 'self'; frame-ancestors 'none'",
	'cross-origin-embedder-policy': 'require-corp',
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin',
	'referrer-policy': 'strict-origin-when-cross-origin',
	'strict-transport-security': 'max-age=31536000',
	'x-content-type-options': 'nosniff',
	'x-frame-options': 'DENY',
};
const page = (headers: Judged['headers'], html = '<script src="/a.js"></script>') => ({ headers, document: parseHtml(html) });
const without = (name: string) => page(Object.fromEntries(Object.entries(GOOD).filter(([key]) => key !== name)));

describe('scoreOf(response)', () => {
	test('is 150 with all that counts', () => {
		expect(scoreOf(page(GOOD))).toBe(150);
	});

	// Its own code gave these for this site, whose pages have a policy in their heads.
	test('is 55 without any header, and 80 where only transport security is missing', () => {
		const html = `<meta http-equiv="content-security-policy" content="default-src 'self'; script-src 'self'">`;
		expect(scoreOf(page({}, html))).toBe(55);
		expect(scoreOf(without('strict-transport-security'))).toBe(80);
	});

	test.each([
		['content-security-policy', 75],
		['cross-origin-embedder-policy', 140],
		['cross-origin-opener-policy', 140],
		['cross-origin-resource-policy', 140],
		['referrer-policy', 145],
		['x-content-type-options', 145],
	])('falls where %s is missing: %i', (name, score) => {
		expect(scoreOf(without(name))).toBe(score);
	});

	test.each([
		["script-src 'self' 'unsafe-inline'", -20],
		['script-src *', -20],
		["default-src 'self'; script-src 'self' 'unsafe-eval'", -10],
		["default-src 'self'; style-src 'unsafe-inline'", 0],
		["default-src 'self'", 5],
		["default-src 'none'; script-src 'self' 'unsafe-inline' 'sha256-a'", 10],
	])('counts the policy %s as %i', (policy, points) => {
		expect(judge(page({ 'content-security-policy': policy }))['content-security-policy']).toBe(points);
	});

	test('takes of a header and a page’s own policy what both allow', () => {
		const html = `<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'sha256-a'">`;
		const header = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };
		expect(judge(page(header, html))['content-security-policy']).toBe(10);
	});
});
