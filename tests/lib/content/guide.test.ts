import { beforeEach, describe, expect, test } from 'vitest';
import { loadGuide, loadRelated, neighbours, trail } from '../../../src/lib/content/guide.ts';
import { type Entry, setCollections } from '../../support/collections.ts';

const page = (id: string, data: object = {}): Entry => ({
	id,
	data: { title: `Title of ${id}`, label: `Label of ${id}`, description: '', kind: 'start', order: 1, related: [], ...data },
});

const GUIDE = [
	page('about', { kind: 'about', order: 9 }),
	page('issuers', { order: 2 }),
	page('issuers/vendors', { order: 2 }),
	page('issuers/platforms', { order: 1 }),
	page('start', { order: 1 }),
];

const ids = (pages: readonly { id: string }[]) => pages.map(({ id }) => id);

beforeEach(() => setCollections({ guide: GUIDE }));

describe('loadGuide()', () => {
	test('makes chapters of folders, in their order', async () => {
		const { chapters } = await loadGuide();
		expect(ids(chapters)).toEqual(['start', 'issuers']);
		expect(chapters.map(({ children }) => ids(children))).toEqual([[], ['issuers/platforms', 'issuers/vendors']]);
	});

	test('keeps pages about the guide apart', async () => {
		expect(ids((await loadGuide()).about)).toEqual(['about']);
	});

	test('lets a page about the guide have pages of its own, which only it leads to', async () => {
		setCollections({ guide: [...GUIDE, page('about/model', { kind: 'about' })] });
		const { about, all, byId } = await loadGuide();
		expect(about.map(({ id, children }) => [id, ids(children)])).toEqual([['about', ['about/model']]]);
		expect(ids(all).slice(-2)).toEqual(['about', 'about/model']);
		const model = byId.get('about/model');
		expect(model && ids(trail(model))).toEqual(['about', 'about/model']);
	});

	test('gives every page in reading order', async () => {
		expect(ids((await loadGuide()).all)).toEqual(['start', 'issuers', 'issuers/platforms', 'issuers/vendors', 'about']);
	});

	test('sorts pages of the same order by id', async () => {
		setCollections({ guide: [page('b'), page('a')] });
		expect(ids((await loadGuide()).all)).toEqual(['a', 'b']);
	});

	test.each(['title', 'label'])('refuses two pages with one %s and names both', async (field) => {
		setCollections({ guide: [page('a', { [field]: 'Same' }), page('b', { [field]: 'Same' })] });
		await expect(loadGuide()).rejects.toThrow(new RegExp(`content/guide/b.mdx, ${field}: .*"a"`));
	});

	test('refuses a folder without the page that opens it', async () => {
		setCollections({ guide: [page('issuers/vendors')] });
		await expect(loadGuide()).rejects.toThrow('content/guide/issuers/vendors.mdx, folder: its folder needs an index.mdx');
	});
});

describe('trail(page)', () => {
	test('leads from the chapter down to the page', async () => {
		const vendors = (await loadGuide()).byId.get('issuers/vendors');
		expect(vendors && ids(trail(vendors))).toEqual(['issuers', 'issuers/vendors']);
	});
});

describe('neighbours(guide, page)', () => {
	test.each([
		['start', [undefined, 'issuers']],
		['issuers', ['start', 'issuers/platforms']],
		['issuers/vendors', ['issuers/platforms', undefined]],
		['about', [undefined, undefined]],
	])('of %s are %j', async (id, expected) => {
		const guide = await loadGuide();
		const one = guide.byId.get(id);
		const { previous, next } = one ? neighbours(guide, one) : {};
		expect([previous?.id, next?.id]).toEqual(expected);
	});
});

test('neighbours(guide, page) knows a page of another reading of the guide', async () => {
	const issuers = (await loadGuide()).byId.get('issuers');
	expect(issuers && neighbours(await loadGuide(), issuers).next?.id).toBe('issuers/platforms');
});

describe('loadRelated(guide, page)', () => {
	const related = async (named: readonly string[]) => {
		setCollections({
			guide: [page('a', { related: named }), page('b')],
			examples: [{ id: 'one', data: { label: 'One', description: '' } }],
		});
		const guide = await loadGuide();
		return loadRelated(guide, guide.all[0] as (typeof guide.all)[number]);
	};

	test('gives the links of pages and worked examples, in the order they are named', async () => {
		expect((await related(['examples/one', 'b'])).map(({ href, label }) => [href, label])).toEqual([
			['/examples/one/', 'One'],
			['/b/', 'Label of b'],
		]);
	});

	test('refuses a page that does not exist', async () => {
		await expect(related(['nowhere'])).rejects.toThrow('content/guide/a.mdx, related: there is no page "nowhere".');
	});
});
