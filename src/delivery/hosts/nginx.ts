import { type HeaderRule, LOST, MEDIA_TYPES } from '../headers.ts';
import { FILE_POLICY } from '../policy.ts';
import { type BuiltSite, headersOf, policyHeader, redirectsOf } from '../site.ts';

/** Where a server of one's own stands. */
export interface Server {
	/** What it listens on, `80` or `127.0.0.1:8080`. */
	readonly listen: string;
	readonly name: string;
	/** Folder that is served. Under a base path the site lies in the folder of that name below it. */
	readonly root: string;
}

const text = (value: string) => `"${value.replace(/["\\$]/g, '\\$&')}"`;
const pattern = (prefix: string) => `"~^${prefix.replace(/[.*+?^$()[\]{}|\\]/g, '\\$&')}"`;

const variableOf = ({ name }: HeaderRule) => `$credential_fit_${name.toLowerCase().replaceAll('-', '_')}`;

const isVaried = ({ below = {} }: HeaderRule) => Object.keys(below).length > 0;

const map = (variable: string, lines: readonly string[]) => `map $uri ${variable} {\n${lines.map((line) => `\t${line};\n`).join('')}}\n`;

/** By the path of the file: nginx knows it by then, that of a folder's page and of the page for lost addresses too. */
function maps(site: BuiltSite): string {
	const { base, pages } = site;
	const varied = headersOf(site)
		.filter(isVaried)
		.map((rule) =>
			map(variableOf(rule), [
				`default ${text(rule.value)}`,
				// A header without a value is not sent.
				...Object.entries(rule.below ?? {}).map(([folder, value]) => `${pattern(base + folder)} ${text(value ?? '')}`),
			]),
		);
	const policies = map('$credential_fit_policy', [
		`default ${text(policyHeader('', FILE_POLICY))}`,
		...[...pages].map(([file, policy]) => `${text(base + file)} ${text(policyHeader(file, policy))}`),
	]);
	return [...varied, policies].join('\n');
}

/**
 * A configuration of nginx, for its `http` block. All headers stand in the `server` block and nowhere below it, because a block with one header
 * of its own would inherit none of these; `always` sends them with errors and redirects too.
 */
export function makeNginx(site: BuiltSite, { listen, name, root }: Server): string {
	const { base } = site;
	const types = Object.entries(MEDIA_TYPES).map(([ending, type]) => `\t\t${text(type)} ${ending};`);
	const headers = headersOf(site).map(
		(rule) => `\tadd_header ${rule.name} ${isVaried(rule) ? variableOf(rule) : text(rule.value)} always;`,
	);
	const redirects = redirectsOf(site).map(([from, to]) => `\tlocation = ${from} { return 301 ${to}; }`);
	return `# Made by "npm run delivery -- nginx", anew for each build: each page's policy holds the hashes of what is in it.
# Belongs into the http block: on Debian as a file in /etc/nginx/conf.d/.
map_hash_max_size 8192;
map_hash_bucket_size 256;

${maps(site)}
server {
	listen ${listen};
	server_name ${name};
	root ${root};
	server_tokens off;
	# Addresses without the host, so that they are right behind another server too.
	absolute_redirect off;

	types {
${types.join('\n')}
	}
	default_type application/octet-stream;

	# The build packs each text ahead. On Debian brotli is the package libnginx-mod-http-brotli-static; without it leave out this line.
	brotli_static on;
	gzip_static on;
	gzip_vary on;

${headers.join('\n')}
	add_header Content-Security-Policy $credential_fit_policy always;

	error_page 403 404 =404 ${base}${LOST};

${redirects.join('\n')}
	# What other hosts read is nobody's business here.
	location ~ (/\\.(?!well-known/)|^${base}_(?:headers|redirects)$) { return 404; }
}
`;
}
