/**
 * How MDN's HTTP Observatory scores a page, by its own rules: https://github.com/mdn/mdn-http-observatory at 94042bb (version 1.6.3), `src/analyzer/tests/`
 * and `src/grader/charts.js`. Its package brings 25 others, a database among them, and asks the network while it is installed.
 *
 * Left out is what a file of this site cannot decide: cookies, of which there are none; the redirect from http to https, which belongs to
 * whoever has the certificate; and the list of preloaded hosts. Each of these counts 0 where all is well.
 */
import type { HTMLElement } from 'node-html-parser';
import { type Policy, parsePolicy } from '../../src/delivery/policy.ts';

/** A response as it is judged. */
export interface Judged {
	/** By name in lower case. */
	readonly headers: Readonly<Record<string, string>>;
	readonly document: HTMLElement;
}

const BROAD = ['ftp:', 'http:', 'https:', '*', 'http://*', 'https://*'];
const INLINE = ["'unsafe-inline'", 'data:'];
const SIX_MONTHS = 15_768_000;

/** Of two policies a source counts only where both have it; that of a directive which the first lacks is the second's. */
function combine(policies: readonly Policy[]): Policy {
	const [first = {}, ...others] = policies;
	return others.reduce<Policy>((all, policy) => {
		const names = [...new Set([...Object.keys(all), ...Object.keys(policy)])];
		const both = (name: string) => {
			const [one, other] = [all[name], policy[name]];
			if (!one || !other) return one ?? other ?? [];
			const kept = one.filter((source) => other.includes(source));
			return kept.length > 0 ? kept : ["'none'"];
		};
		return Object.fromEntries(names.map((name) => [name, both(name)]));
	}, first);
}

function scorePolicy(headers: Judged['headers'], document: HTMLElement): { readonly points: number; readonly isFramed: boolean } {
	const header = headers['content-security-policy'];
	const metas = document
		.querySelectorAll('meta[http-equiv=content-security-policy]')
		.map((meta) => parsePolicy(meta.getAttribute('content') ?? ''));
	const policy = combine([...(header ? header.split(',').map(parsePolicy) : []), ...metas]);
	const isFramed = !header?.includes('frame-ancestors');
	if (Object.keys(policy).length === 0) return { points: -25, isFramed };
	const sources = (name: string) => {
		const found = policy[name] ?? policy['default-src'] ?? ['*'];
		return found.some((source) => /^'(sha|nonce)/.test(source)) ? found.filter((source) => source !== "'unsafe-inline'") : found;
	};
	const has = (name: string, wanted: readonly string[]) => sources(name).some((source) => wanted.includes(source));
	if (has('script-src', [...BROAD, ...INLINE]) || has('object-src', BROAD)) return { points: -20, isFramed };
	if (has('script-src', ["'unsafe-eval'"]) || has('style-src', ["'unsafe-eval'"])) return { points: -10, isFramed };
	if (has('style-src', [...BROAD, ...INLINE])) return { points: 0, isFramed };
	return { points: policy['default-src']?.join() === "'none'" ? 10 : 5, isFramed };
}

const oneOf = (value: string | undefined, values: readonly string[], points: number, otherwise = 0) =>
	value !== undefined && values.includes(value.trim().toLowerCase()) ? points : otherwise;

function scoreTransport(value: string | undefined): number {
	const seconds = Number(/max-age=(\d+)/.exec(value ?? '')?.[1] ?? Number.NaN);
	if (Number.isNaN(seconds) || value?.includes(',')) return -20;
	return seconds < SIX_MONTHS ? -10 : 0;
}

/** Scripts from elsewhere want a hash; one's own may have them. */
function scoreScripts(document: HTMLElement): number {
	const scripts = document.querySelectorAll('script[src]');
	const isElsewhere = (script: HTMLElement) => /^(https?:)?\/\//.test(script.getAttribute('src') ?? '');
	if (scripts.some((script) => isElsewhere(script) && !script.getAttribute('integrity'))) return -5;
	return scripts.some((script) => script.getAttribute('integrity')) ? 5 : 0;
}

/** The points of each test, by name. */
export function judge({ headers, document }: Judged): Readonly<Record<string, number>> {
	const { points, isFramed } = scorePolicy(headers, document);
	return {
		'content-security-policy': points,
		'cross-origin-embedder-policy': oneOf(headers['cross-origin-embedder-policy'], ['require-corp', 'credentialless'], 10),
		'cross-origin-opener-policy': oneOf(headers['cross-origin-opener-policy'], ['same-origin', 'same-origin-allow-popups'], 10),
		'cross-origin-resource-policy': oneOf(headers['cross-origin-resource-policy'], ['same-origin', 'same-site'], 10),
		'referrer-policy': oneOf(
			headers['referrer-policy'],
			['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin'],
			5,
			headers['referrer-policy'] ? -5 : 0,
		),
		'strict-transport-security': scoreTransport(headers['strict-transport-security']),
		'subresource-integrity': scoreScripts(document),
		'x-content-type-options': oneOf(headers['x-content-type-options'], ['nosniff'], 0, -5),
		'x-frame-options': isFramed ? oneOf(headers['x-frame-options'], ['deny', 'sameorigin'], 5, -20) : 5,
	};
}

/** Points are added only where little is taken off: below 90 what is good no longer counts. */
export function scoreOf(response: Judged): number {
	const points = Object.values(judge(response));
	const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
	const base = 100 + sum(points.filter((value) => value < 0));
	return base >= 90 ? base + sum(points.filter((value) => value > 0)) : Math.max(base, 0);
}
