/**
 * What every host sends with the site's files: this is the one place where it is said. `hosts/` writes it in the language of each host.
 * Paths are from the folder of the site, without a slash at the start.
 */

/** A header that all files have, with the folders below which it is another; null where it is left out. In a folder's name `*` is any one name. */
export interface HeaderRule {
	readonly name: string;
	readonly value: string;
	readonly below?: Readonly<Record<string, string | null>>;
}

/** The folders of pages that anybody may show in a frame. The page beside them says how, and is framed by nobody. */
const EMBED = 'embed/*/';

/** A file whose name follows from what is in it never changes. */
const FOREVER = 'public, max-age=31536000, immutable';
/** Folders of such files. */
const HASHED = ['_astro/', 'pagefind/index/'] as const;

/** What no page asks a device for. */
const UNUSED = [
	'accelerometer',
	'camera',
	'display-capture',
	'geolocation',
	'gyroscope',
	'magnetometer',
	'microphone',
	'midi',
	'payment',
	'usb',
];

/** Every header but the content security policy, which each page has its own of. */
export const HEADERS: readonly HeaderRule[] = [
	// A year. Whether the names below this one keep to it too is for whoever owns them to say.
	{ name: 'Strict-Transport-Security', value: 'max-age=31536000' },
	{ name: 'X-Content-Type-Options', value: 'nosniff' },
	{ name: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
	{ name: 'Permissions-Policy', value: UNUSED.map((feature) => `${feature}=()`).join(', ') },
	{ name: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
	{ name: 'Cross-Origin-Embedder-Policy', value: 'require-corp' },
	// Other sites show the social images and the embedded pages.
	{ name: 'Cross-Origin-Resource-Policy', value: 'same-origin', below: { [EMBED]: 'cross-origin', 'social/': 'cross-origin' } },
	// For browsers that do not know `frame-ancestors`. It has no word for "everybody".
	{ name: 'X-Frame-Options', value: 'DENY', below: { [EMBED]: null } },
	// A page that is older than the site would ask for files that are gone, so each visit asks whether there is a newer one.
	{ name: 'Cache-Control', value: 'no-cache', below: Object.fromEntries(HASHED.map((folder) => [folder, FOREVER])) },
];

/** Media types by the ending of a file's name. */
export const MEDIA_TYPES: Readonly<Record<string, string>> = {
	bib: 'text/plain; charset=utf-8',
	css: 'text/css; charset=utf-8',
	html: 'text/html; charset=utf-8',
	ico: 'image/x-icon',
	jpg: 'image/jpeg',
	js: 'text/javascript; charset=utf-8',
	json: 'application/json; charset=utf-8',
	md: 'text/markdown; charset=utf-8',
	pack: 'application/octet-stream',
	pagefind: 'application/octet-stream',
	pf_index: 'application/octet-stream',
	pf_meta: 'application/octet-stream',
	png: 'image/png',
	svg: 'image/svg+xml; charset=utf-8',
	txt: 'text/plain; charset=utf-8',
	wasm: 'application/wasm',
	webmanifest: 'application/manifest+json; charset=utf-8',
	woff2: 'font/woff2',
	xml: 'application/xml; charset=utf-8',
};

/** Whether a file is text, which is worth packing. */
export const isText = (path: string): boolean => MEDIA_TYPES[path.slice(path.lastIndexOf('.') + 1)]?.includes('charset=') ?? false;

/** The folder, `embed/fit/`, by which a name in the table is about a file; undefined where it is not. */
export const folderIn = (path: string, name: string): string | undefined => new RegExp(`^${name.replace('*', '[^/]+')}`).exec(path)?.[0];

/** Whether anybody may show a file in a frame. */
export const canBeFramed = (path: string): boolean => folderIn(path, EMBED) !== undefined;

/** The value of a header for a file; null where it has none. */
export function valueFor({ value, below = {} }: HeaderRule, path: string): string | null {
	const folder = Object.keys(below).find((one) => folderIn(path, one) !== undefined);
	return folder === undefined ? value : (below[folder] ?? null);
}

/** Addresses that people and programs guess, and where what they look for is. A host only has those that lead to a file. */
export const REDIRECTS: Readonly<Record<string, string>> = {
	'security.txt': '.well-known/security.txt',
	'sitemap.xml': 'sitemap-index.xml',
	'manifest.json': 'site.webmanifest',
	'apple-touch-icon-precomposed.png': 'apple-touch-icon.png',
};

/** The page for addresses that lead nowhere. */
export const LOST = '404.html';
