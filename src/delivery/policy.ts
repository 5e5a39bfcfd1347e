/** A content security policy: the sources of each directive, https://www.w3.org/TR/CSP3/. A directive may stand without sources. */
export type Policy = Readonly<Record<string, readonly string[]>>;

/** What one page does that a policy has to know of. Everything else is the same for all pages. */
export interface PageNeeds {
	/** Hashes of its inline scripts and of its styles. */
	readonly scripts: readonly string[];
	readonly styles: readonly string[];
	/** It can open search, whose index is read by WebAssembly on the page itself. */
	readonly hasSearch: boolean;
	/** It shows other pages in frames. */
	readonly hasFrames: boolean;
	/** Names under which its scripts make trusted types: addresses of workers, HTML that is only read. */
	readonly trusted: readonly string[];
}

const NONE = ["'none'"];
const SELF = ["'self'"];
const orNone = (sources: readonly string[]) => (sources.length > 0 ? sources : NONE);

/** Exactly what a page needs. Every directive is said, so that none is left to what another means. */
export function pagePolicy({ scripts, styles, hasSearch, hasFrames, trusted }: PageNeeds): Policy {
	return {
		'default-src': NONE,
		'script-src': [...SELF, ...(hasSearch ? ["'wasm-unsafe-eval'"] : []), ...scripts],
		'style-src': orNone(styles),
		'img-src': SELF,
		'font-src': SELF,
		'connect-src': SELF,
		// Instruments that reckon for long have a worker, and every page may have the service worker.
		'worker-src': SELF,
		'manifest-src': SELF,
		'frame-src': hasFrames ? SELF : NONE,
		'object-src': NONE,
		'base-uri': NONE,
		'form-action': SELF,
		'require-trusted-types-for': ["'script'"],
		'trusted-types': orNone(trusted),
	};
}

/** What falls back on `default-src`, and is "none" on most pages. */
const FALLING_BACK = ['style-src', 'frame-src', 'object-src'];

/** The same policy without what `default-src 'none'` says already: in a page each byte counts. */
export const shortPolicy = (policy: Policy): Policy =>
	Object.fromEntries(Object.entries(policy).filter(([name, sources]) => !FALLING_BACK.includes(name) || sources.join() !== "'none'"));

/** A policy that was shortened, with every directive said. */
export const wholePolicy = (policy: Policy): Policy => ({ ...Object.fromEntries(FALLING_BACK.map((name) => [name, NONE])), ...policy });

/** For all that is no page. A script may be that of a worker, which the policy of its own response governs; a drawing has styles of its own. */
export const FILE_POLICY: Policy = {
	'default-src': NONE,
	'script-src': SELF,
	'style-src': ["'unsafe-inline'"],
	'connect-src': SELF,
	'base-uri': NONE,
	'form-action': NONE,
	'require-trusted-types-for': ["'script'"],
	'trusted-types': NONE,
};

/** A policy as a header has it: who may show the page in a frame can be said nowhere else. */
export const withAncestors = (policy: Policy, canBeFramed: boolean): Policy =>
	canBeFramed ? policy : { ...policy, 'frame-ancestors': NONE };

export const formatPolicy = (policy: Policy): string =>
	Object.entries(policy)
		.map(([directive, sources]) => [directive, ...sources].join(' '))
		.join('; ');

export const parsePolicy = (text: string): Policy =>
	Object.fromEntries(
		text
			.split(';')
			.map((directive) => directive.trim().split(/\s+/))
			.filter(([name]) => name)
			.map(([name = '', ...sources]) => [name, sources]),
	);

const isHash = (source: string) => source.startsWith("'sha256-");

/** All sources that any of several policies has for a directive; `'none'` only where nothing else is left. */
function union(policies: readonly Policy[], directive: string): readonly string[] {
	const sources = [...new Set(policies.flatMap((policy) => policy[directive] ?? []))];
	return orNone(sources.filter((source) => source !== "'none'"));
}

/**
 * One policy that lets every one of several pages do what it does, for hosts that cannot send each page its own. Scripts stay named by their
 * hashes. Styles differ on nearly every page, so the header allows any; the exact policy in the page still holds each to its own, since a
 * browser obeys both.
 */
export function commonPolicy(policies: readonly Policy[]): Policy {
	const directives = [...new Set(policies.flatMap((policy) => Object.keys(policy)))];
	const common: Policy = Object.fromEntries(directives.map((directive) => [directive, union(policies, directive)]));
	const styles = common['style-src'] ?? [];
	return styles.some(isHash) ? { ...common, 'style-src': [...styles.filter((source) => !isHash(source)), "'unsafe-inline'"] } : common;
}
