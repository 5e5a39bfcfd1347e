import { EMBED, REDIRECTS } from './headers.ts';
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
export const policyHeader = (path: string, policy: Policy): string => formatPolicy(withAncestors(policy, path.startsWith(EMBED)));

/** Pages by whether anybody may frame them. */
const isEmbed = ([file]: readonly [string, Policy]) => file.startsWith(EMBED);

/** One policy for all pages, and one for all that may be framed; undefined where there are none. */
export function commonPolicies({ pages }: BuiltSite): { readonly pages: string; readonly embed?: string } {
	const embedded = [...pages].filter(isEmbed).map(([, policy]) => policy);
	const others = [...pages].filter((page) => !isEmbed(page)).map(([, policy]) => policy);
	return {
		pages: policyHeader('', commonPolicy(others)),
		...(embedded.length > 0 ? { embed: policyHeader(EMBED, commonPolicy(embedded)) } : {}),
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

/** A folder that some header speaks of, if the site has it. */
export const hasFolder = ({ files }: BuiltSite, folder: string): boolean => files.some((file) => file.startsWith(folder));
