import { canBeFramed, HEADERS, LOST, MEDIA_TYPES } from '../headers.ts';
import { FILE_POLICY } from '../policy.ts';
import { type BuiltSite, foldersOf, headersOf, policyHeader, redirectsOf } from '../site.ts';

const POLICY = 'Content-Security-Policy';
const text = (value: string) => `"${value.replace(/["\\]/g, '\\$&')}"`;

/** `always` is another list than the one of answers that succeed: what is set in one and not in the other would be sent twice or stay. */
const set = (name: string, value: string) => `Header always set ${name} ${text(value)}`;
const unset = (name: string) => `Header always unset ${name}`;

const section = (file: string, lines: readonly string[]) => [`<Files ${text(file)}>`, ...lines.map((line) => `\t${line}`), '</Files>'];

const rootLines = (site: BuiltSite): readonly string[] => [
	'# Made by "npm run delivery -- apache", anew for each build. Needs mod_headers, mod_mime, mod_alias, and AllowOverride All.',
	'Options -Indexes -MultiViews',
	'DirectoryIndex index.html',
	`ErrorDocument 404 ${site.base}${LOST}`,
	`ErrorDocument 403 ${site.base}${LOST}`,
	...Object.entries(MEDIA_TYPES).map(([ending, type]) => `AddType ${text(type)} .${ending}`),
	...redirectsOf(site).map(([from, to]) => `Redirect 301 ${from} ${to}`),
	...HEADERS.map(({ name, value }) => set(name, value)),
	set(POLICY, policyHeader('', FILE_POLICY)),
];

/** What a folder has that is another than what stands above it. */
function ownLines(site: BuiltSite, folder: string): readonly string[] {
	const lines = headersOf(site).flatMap(({ name, below = {} }) => {
		const value = below[folder];
		if (value === undefined) return [];
		return value === null ? unset(name) : set(name, value);
	});
	return canBeFramed(folder) ? [...lines, set(POLICY, policyHeader(folder, FILE_POLICY))] : lines;
}

/**
 * The files that Apache reads: one in each folder that has a page, so that each request reads the exact policy of its own folder and not those
 * of the whole site.
 */
export function makeApache(site: BuiltSite): ReadonlyMap<string, string> {
	const folders = new Map<string, string[]>([['', [...rootLines(site)]]]);
	const add = (folder: string, lines: readonly string[]) => folders.set(folder, [...(folders.get(folder) ?? []), ...lines]);
	for (const folder of foldersOf(site)) add(folder, ownLines(site, folder));
	for (const [file, policy] of site.pages) {
		const slash = file.lastIndexOf('/') + 1;
		add(file.slice(0, slash), section(file.slice(slash), [set(POLICY, policyHeader(file, policy))]));
	}
	return new Map([...folders].map(([folder, lines]) => [`${folder}.htaccess`, `${lines.join('\n')}\n`]));
}
