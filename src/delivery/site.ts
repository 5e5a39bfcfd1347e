import { canBeFramed, folderIn, HEADERS, type HeaderRule, REDIRECTS } from './headers.ts';
import { commonPolicy, formatPolicy, type Policy, withAncestors } from './policy.ts';

/** A built site as hosts have to know it. */
export interface BuiltSite {
	/** Path it is deployed under, with a slash at both ends: `/` or `/guide/`. */
	readonly base: string;
	/** Every file, from the folder of the site. */
	readonly files: readonly string[];
	/** The policy of each page, by its file. */
	readonly pages: ReadonlyMap<string, Policy>;
}

/** A policy as the header has it that comes with a file. */
export const policyHeader = (path: string, policy: Policy): string => formatPolicy(withAncestors(policy, canBeFramed(path)));

/** One policy for all pages, and one for all that may be framed; undefined where there are none. */
export function commonPolicies({ pages }: BuiltSite): { readonly pages: string; readonly embed?: string } {
	const embedded = [...pages].filter(([file]) => canBeFramed(file)).map(([, policy]) => policy);
	const others = [...pages].filter(([file]) => !canBeFramed(file)).map(([, policy]) => policy);
	return {
		pages: formatPolicy(withAncestors(commonPolicy(others), false)),
		...(embedded.length > 0 ? { embed: formatPolicy(withAncestors(commonPolicy(embedded), true)) } : {}),
	};
}

/** Address of a file of the site: that of a folder's page is the folder's. */
export const addressOf = ({ base }: BuiltSite, file: string): string => base + file.replace(/(^|\/)index\.html$/, '$1');

/** Redirects whose target is there, both as addresses. */
export function redirectsOf({ base, files }: BuiltSite): readonly (readonly [from: string, to: string])[] {
	return Object.entries(REDIRECTS)
		.filter(([from, to]) => files.includes(to) && !files.includes(from))
		.map(([from, to]) => [base + from, base + to]);
}

/** Every header, with the folders of the site that it is another in: hosts part on what a pattern is, and each knows a folder by its name. */
export const headersOf = ({ files }: BuiltSite): readonly HeaderRule[] =>
	HEADERS.map(({ below = {}, ...rule }) => ({
		...rule,
		below: Object.fromEntries(
			Object.entries(below).flatMap(([name, value]) =>
				[...new Set(files.flatMap((file) => folderIn(file, name) ?? []))].map((folder) => [folder, value]),
			),
		),
	}));

/** Folders of the site with headers of their own. */
export const foldersOf = (site: BuiltSite): readonly string[] => [
	...new Set(headersOf(site).flatMap(({ below = {} }) => Object.keys(below))),
];
