import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readLastChanged, withLastChange } from '../../src/integrations/last-changed.ts';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'credential-fit-days-'));
	write('guide/sources.mdx', 'reviewed: 2026-11-01');
	write('examples/one.mdx', 'reviewed: 2026-11-02');
	write('changes/a.mdx', 'date: 2026-11-05', 'The [time tool](/tools/time/#plan) is new.');
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, data: string, body = ''): void {
	const file = join(folder, path);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, `---\n${data}\n---\n\n${body}\n`);
}

const dayOf = (path: string) => readLastChanged(folder).get(path)?.toISOString().slice(0, 10);

describe('readLastChanged(content)', () => {
	test('takes the day of review, of the page that opens a folder too', () => {
		write('guide/issuers/index.mdx', 'reviewed: 2026-11-03');
		write('guide/issuers/platforms.mdx', 'reviewed: 2026-11-04');
		expect(['/issuers/', '/issuers/platforms/', '/examples/one/'].map(dayOf)).toEqual(['2026-11-03', '2026-11-04', '2026-11-02']);
	});

	test('takes the newest change that leads to a page, where it is later', () => {
		write('guide/time.mdx', 'reviewed: 2026-11-09');
		write('changes/b.mdx', 'date: 2026-11-07', '[Time](/tools/time/) and [time](/time/).');
		expect([dayOf('/tools/time/'), dayOf('/time/')]).toEqual(['2026-11-07', '2026-11-09']);
	});

	test('takes the newest change of all for the front page, and no day where nothing says one', () => {
		expect([dayOf('/'), dayOf('/tools/'), dayOf('/changelog/'), dayOf('/tools/cost/')]).toEqual([
			'2026-11-05',
			'2026-11-05',
			'2026-11-05',
			undefined,
		]);
	});
});

describe('withLastChange(entry, base, days)', () => {
	const days = new Map([
		['/', new Date('2026-11-05')],
		['/a/', new Date('2026-11-06')],
	]);

	test.each([
		['/', 'https://example.org/', '2026-11-05T00:00:00.000Z'],
		['/', 'https://example.org/a/', '2026-11-06T00:00:00.000Z'],
		['/guide/', 'https://example.org/guide/', '2026-11-05T00:00:00.000Z'],
		['/guide/', 'https://example.org/guide/a/', '2026-11-06T00:00:00.000Z'],
	])('below %s, %s has its day', (base, url, lastmod) => {
		expect(withLastChange({ url }, base, days)).toEqual({ url, lastmod });
	});

	test('leaves a page without a day as it is', () => {
		expect(withLastChange({ url: 'https://example.org/b/' }, '/', days)).toEqual({ url: 'https://example.org/b/' });
	});
});
