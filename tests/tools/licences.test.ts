import { describe, expect, test } from 'vitest';
import { readText } from '../support/repository.ts';

interface Package {
	readonly version?: string;
	readonly license?: string;
}

/** Licences that ask for no more than to be named. */
const PERMISSIVE = [
	'0BSD',
	'Apache-2.0',
	'BlueOak-1.0.0',
	'BSD-2-Clause',
	'BSD-3-Clause',
	'CC0-1.0',
	'ISC',
	'MIT',
	'MIT-0',
	'Python-2.0',
	'PSF-2.0',
];

/** Other licences, with the packages that may have them and why that does no harm. None of these packages is part of the built site. */
const ACCEPTED: readonly { readonly name: RegExp; readonly licence: string; readonly because: string }[] = [
	{ name: /^axe-core$/, licence: 'MPL-2.0', because: 'Tests load it unchanged.' },
	{ name: /^lightningcss(-|$)/, licence: 'MPL-2.0', because: 'Vite depends on it; it is used unchanged while building.' },
	{
		name: /^@img\/sharp-/,
		licence: 'LGPL-3.0-or-later',
		because: 'Image code that Astro may use while building; it is linked as a library of its own and unchanged.',
	},
	{ name: /^@resvg\/resvg-js(-|$)/, licence: 'MPL-2.0', because: 'It draws social images and icons while building; it is used unchanged.' },
	{ name: /^satori$/, licence: 'MPL-2.0', because: 'It lays out social images while building; it is used unchanged.' },
	{
		name: /^@fontsource\/source-serif-4$/,
		licence: 'OFL-1.1',
		because: 'The face of the social images, drawn as outlines; the licence permits that.',
	},
	{ name: /^caniuse-lite$/, licence: 'CC-BY-4.0', because: 'Data about browsers that a tool reads while building.' },
	{ name: /^@cspell\/dict-django$/, licence: 'WTFPL', because: 'A list of words; the licence permits everything.' },
	{ name: /^@cspell\/dict-en-common-misspellings$/, licence: 'CC BY-SA 4.0', because: 'A list of words that a test reads unchanged.' },
];

const PACKAGES = Object.entries(JSON.parse(readText('package-lock.json')).packages as Record<string, Package>)
	.filter(([path]) => path !== '')
	.map(([path, { license }]) => ({
		name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
		licence: license ?? 'none named',
	}));

/** "A AND B" asks for both, "A OR B" leaves the choice. */
function isAllowed(name: string, licence: string): boolean {
	if (licence.includes(' OR '))
		return licence
			.replace(/[()]/g, '')
			.split(' OR ')
			.some((one) => isAllowed(name, one));
	if (licence.includes(' AND '))
		return licence
			.replace(/[()]/g, '')
			.split(' AND ')
			.every((one) => isAllowed(name, one));
	return PERMISSIVE.includes(licence) || ACCEPTED.some((accepted) => accepted.name.test(name) && accepted.licence === licence);
}

describe('licences', () => {
	test('of every installed package permit its use here', () => {
		expect(PACKAGES.length).toBeGreaterThan(100);
		expect(PACKAGES.filter(({ name, licence }) => !isAllowed(name, licence))).toEqual([]);
	});

	test.each(ACCEPTED)('that are accepted for $name are still there', ({ name, licence }) => {
		expect(PACKAGES.some((one) => name.test(one.name) && one.licence.includes(licence))).toBe(true);
	});

	test.each([
		['left-pad', 'GPL-3.0-only', false],
		['left-pad', 'MPL-2.0', false],
		['left-pad', 'none named', false],
		['left-pad', '(MIT OR GPL-3.0-only)', true],
		['left-pad', 'MIT AND GPL-3.0-only', false],
		['@img/sharp-wasm32', 'Apache-2.0 AND LGPL-3.0-or-later AND MIT', true],
	])('of %s: %s is allowed: %s', (name, licence, allowed) => {
		expect(isAllowed(name, licence)).toBe(allowed);
	});
});
