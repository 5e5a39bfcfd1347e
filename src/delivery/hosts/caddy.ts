import { HEADERS, type HeaderRule, LOST, MEDIA_TYPES } from '../headers.ts';
import { FILE_POLICY } from '../policy.ts';
import { addressOf, type BuiltSite, foldersOf, headersOf, policyHeader, redirectsOf } from '../site.ts';

/** Where a Caddy stands. */
export interface CaddyServer {
	/** Its address: `example.org`, for which Caddy gets its certificate by itself, or `http://127.0.0.1:8080`. */
	readonly address: string;
	/** Folder that is served. Under a base path the site lies in the folder of that name below it. */
	readonly root: string;
}

const text = (value: string) => `"${value.replace(/["\\]/g, '\\$&')}"`;
const matcherOf = (folder: string) => `@below_${folder.replace(/\W/g, '_')}`;

/** Media types that Caddy, which asks the machine, may not know. */
const TYPES = Object.entries(MEDIA_TYPES).flatMap(([ending, type]) => [
	`@ending_${ending} path *.${ending}`,
	`header @ending_${ending} Content-Type ${text(type)}`,
]);

const vary = (rule: HeaderRule) =>
	Object.entries(rule.below ?? {}).map(([folder, value]) =>
		value === null ? `header ${matcherOf(folder)} -${rule.name}` : `header ${matcherOf(folder)} ${rule.name} ${text(value)}`,
	);

const indent = (lines: readonly string[], tabs: number) => lines.map((line) => '\t'.repeat(tabs) + line).join('\n');

/** A configuration of Caddy. What the page for lost addresses is sent with is said once more: headers do not reach what handles an error. */
export function makeCaddy(site: BuiltSite, { address, root }: CaddyServer): string {
	const { base, pages } = site;
	// Apart, because a block that takes a header away is carried out last, over what other blocks have set.
	const always = ['header {', ...HEADERS.map(({ name, value }) => `\t${name} ${text(value)}`), '}', 'header -Server'];
	const policies = [...pages].map(([file, policy]) => `${text(addressOf(site, file))} ${text(policyHeader(file, policy))}`);
	const lost = pages.get(LOST);
	return `# Made by "npm run delivery -- caddy", anew for each build: each page's policy holds the hashes of what is in it.
(credential_fit) {
${indent(always, 1)}
}

${address} {
	root * ${root}
	route {
		import credential_fit
${indent(
	foldersOf(site).map((folder) => `${matcherOf(folder)} path ${base}${folder}*`),
	2,
)}
${indent(headersOf(site).flatMap(vary), 2)}
${indent(TYPES, 2)}
		map {path} {credential_fit_policy} {
			default ${text(policyHeader('', FILE_POLICY))}
${indent(policies, 3)}
		}
		header Content-Security-Policy {credential_fit_policy}
${indent(
	redirectsOf(site).map(([from, to]) => `redir ${from} ${to} 301`),
	2,
)}
		# The build packs each text ahead. What other hosts read is nobody's business here.
		file_server {
			precompressed br gzip
			hide .nojekyll .htaccess _headers _redirects
		}
	}
	handle_errors {
		import credential_fit
		header Content-Security-Policy ${text(lost ? policyHeader(LOST, lost) : policyHeader('', FILE_POLICY))}
		header Content-Type "${MEDIA_TYPES['html']}"
		rewrite * ${base}${LOST}
		file_server {
			precompressed br gzip
		}
	}
}
`;
}
