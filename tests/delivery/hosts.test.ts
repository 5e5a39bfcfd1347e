import { describe, expect, test } from 'vitest';
import { makeApache } from '../../src/delivery/hosts/apache.ts';
import { makeCaddy } from '../../src/delivery/hosts/caddy.ts';
import { makeCloudflare } from '../../src/delivery/hosts/cloudflare.ts';
import { makeNetlify } from '../../src/delivery/hosts/netlify.ts';
import { makeNginx } from '../../src/delivery/hosts/nginx.ts';
import { pagePolicy } from '../../src/delivery/policy.ts';
import type { BuiltSite } from '../../src/delivery/site.ts';
import { readHeaders } from '../support/headers-file.ts';

const policyWith = (script: string) =>
	pagePolicy({ scripts: [`'sha256-${script}'`], styles: ["'sha256-style'"], hasSearch: false, hasFrames: false, trusted: [] });

/** A small site with a page that anybody may frame. */
const siteAt = (base: string): BuiltSite => ({
	base,
	files: [
		'404.html',
		'_astro/a.js',
		'embed/index.html',
		'embed/names/index.html',
		'embed/sheet/a-goal/index.html',
		'fit/index.html',
		'index.html',
		'site.webmanifest',
		'social/a.png',
	],
	pages: new Map([
		['404.html', policyWith('lost')],
		['embed/index.html', policyWith('about-embed')],
		['embed/names/index.html', policyWith('embed')],
		['embed/sheet/a-goal/index.html', policyWith('embed')],
		['fit/index.html', policyWith('fit')],
		['index.html', policyWith('front')],
	]),
});
const headersOf = (host: 'netlify' | 'cloudflare', path: string, base = '/') => {
	const make = host === 'netlify' ? makeNetlify : makeCloudflare;
	return readHeaders(make(siteAt(base)).get('_headers') ?? '', path, host);
};
const FOREVER = 'public, max-age=31536000, immutable';

describe.each(['netlify', 'cloudflare'] as const)('on %s', (host) => {
	test.each(['/', '/fit/', '/embed/', '/no-such-page/', '/site.webmanifest'])(
		'%s is asked for anew each time, and no page frames it',
		(path) => {
			const headers = headersOf(host, path);
			expect(headers['cache-control']).toBe('no-cache');
			expect(headers['content-security-policy']).toMatch(/^default-src 'none'; .*; frame-ancestors 'none'$/);
			expect(headers['cross-origin-resource-policy']).toBe('same-origin');
			// Netlify cannot take it away below a folder, so it goes without it everywhere.
			expect(headers['x-frame-options']).toBe(host === 'netlify' ? undefined : 'DENY');
		},
	);

	test('a file whose name follows from what is in it is kept', () => {
		expect(headersOf(host, '/_astro/a.js')['cache-control']).toBe(FOREVER);
	});

	test.each(['/embed/names/', '/embed/sheet/a-goal/'])('anybody may frame %s, and it keeps every other rule', (path) => {
		const headers = headersOf(host, path);
		expect(headers['content-security-policy']).toMatch(/^default-src 'none'; /);
		expect(headers['content-security-policy']).not.toContain('frame-ancestors');
		expect(headers['content-security-policy']).not.toContain(',');
		expect(headers['x-frame-options']).toBeUndefined();
		expect(headers['cross-origin-resource-policy']).toBe('cross-origin');
		expect(headers['x-content-type-options']).toBe('nosniff');
	});

	test('other sites may show the social images', () => {
		expect(headersOf(host, '/social/a.png')['cross-origin-resource-policy']).toBe('cross-origin');
	});

	test('a base path stands before every address', () => {
		expect(headersOf(host, '/guide/_astro/a.js', '/guide/')['cache-control']).toBe(FOREVER);
		expect(headersOf(host, '/_astro/a.js', '/guide/')).toEqual({});
	});

	test('what people guess leads to what is there, and only there', () => {
		const make = host === 'netlify' ? makeNetlify : makeCloudflare;
		expect(make(siteAt('/')).get('_redirects')).toBe('/manifest.json /site.webmanifest 301\n');
	});
});

test('Netlify sends each page its own policy', () => {
	expect(headersOf('netlify', '/fit/')['content-security-policy']).toContain("script-src 'self' 'sha256-fit';");
	expect(headersOf('netlify', '/')['content-security-policy']).toContain("script-src 'self' 'sha256-front';");
});

test('Cloudflare sends one policy that names every script', () => {
	const policy = headersOf('cloudflare', '/fit/')['content-security-policy'];
	for (const script of ['lost', 'fit', 'front']) expect(policy).toContain(`'sha256-${script}'`);
	expect(policy).toContain("style-src 'unsafe-inline'");
});

test('a line that Cloudflare would drop stops the build', () => {
	const pages = Array.from({ length: 60 }, (_, at) => [`${at}/index.html`, policyWith(`${'x'.repeat(44)}${at}`)] as const);
	expect(() => makeCloudflare({ base: '/', files: [], pages: new Map(pages) })).toThrow(/lines of 2000 characters/);
});

describe('nginx', () => {
	const made = makeNginx(siteAt('/guide/'), { listen: '80', name: 'example.org', root: '/srv/site' });

	test('has no header but in the server block, where none below can lose it', () => {
		const locations = [...made.matchAll(/location [^{]*\{([^}]*)\}/g)].map(([, body = '']) => body);
		expect(locations.length).toBeGreaterThan(0);
		expect(locations.filter((body) => body.includes('add_header'))).toEqual([]);
		expect([...made.matchAll(/add_header [^;]*;/g)].filter(([line]) => !line.endsWith(' always;'))).toEqual([]);
	});

	test('lets pages be framed, and not the one that says how', () => {
		const [, map = ''] = /map \$uri \$credential_fit_x_frame_options \{([^}]*)\}/.exec(made) ?? [];
		const exempt = [...map.matchAll(/"~([^"]*)" "";/g)].map(([, source = '']) => new RegExp(source));
		const isExempt = (file: string) => exempt.some((one) => one.test(`/guide/${file}`));
		expect(siteAt('/guide/').files.filter(isExempt)).toEqual(['embed/names/index.html', 'embed/sheet/a-goal/index.html']);
		expect(map).toContain('default "DENY";');
	});

	test('knows each page by its file, the one for lost addresses too', () => {
		for (const file of ['404.html', 'fit/index.html', 'index.html', 'embed/names/index.html'])
			expect(made).toContain(`\t"/guide/${file}" "default-src 'none'; `);
	});
});

describe('Caddy', () => {
	const made = makeCaddy(siteAt('/guide/'), { address: 'example.org', root: '/srv/site' });

	test('knows each page by its address', () => {
		for (const address of ['/guide/fit/', '/guide/', '/guide/embed/names/']) expect(made).toContain(`"${address}" "default-src 'none'; `);
	});

	test('lets pages be framed, and not the one that says how', () => {
		const taken = [...made.matchAll(/header (@\w+) -X-Frame-Options/g)].map(([, matcher]) => matcher);
		const paths = [...made.matchAll(/(@\w+) path (\S+)/g)].filter(([, matcher]) => taken.includes(matcher)).map(([, , path]) => path);
		expect(paths).toEqual(['/guide/embed/names/*', '/guide/embed/sheet/*']);
	});

	test('says the headers of errors once more', () => {
		expect(made.slice(made.indexOf('handle_errors'))).toMatch(/import credential_fit\s+header Content-Security-Policy "[^"]*'sha256-lost'/);
	});
});

describe('Apache', () => {
	const made = makeApache(siteAt('/'));

	test('finds the policy of a page in the page’s own folder', () => {
		expect(made.get('fit/.htaccess')).toBe(
			`<Files "index.html">\n\t${made.get('fit/.htaccess')?.split('\n\t')[1]?.split('\n')[0]}\n</Files>\n`,
		);
		expect(made.get('fit/.htaccess')).toContain("'sha256-fit'");
	});

	test('has what all files have at the top, and the page for lost addresses', () => {
		expect(made.get('.htaccess')).toContain('Header always set X-Content-Type-Options "nosniff"');
		expect(made.get('.htaccess')).toContain('ErrorDocument 404 /404.html');
		expect(made.get('_astro/.htaccess')).toBe(`Header always set Cache-Control "${FOREVER}"\n`);
	});

	test('takes the ban on frames away where anybody may frame', () => {
		for (const folder of ['embed/names/', 'embed/sheet/']) {
			expect(made.get(`${folder}.htaccess`)).toContain('Header always unset X-Frame-Options');
			expect(made.get(`${folder}.htaccess`)).not.toContain('frame-ancestors');
		}
		expect(made.get('embed/sheet/a-goal/.htaccess')).not.toContain('frame-ancestors');
	});

	test('leaves it where it is said how', () => {
		expect(made.get('embed/.htaccess')).not.toContain('X-Frame-Options');
		expect(made.get('embed/.htaccess')).toContain("frame-ancestors 'none'");
	});
});
