import { expect, test } from 'vitest';
import { parseTokens } from '../../src/lib/design/design-tokens.ts';
import { findClasses } from '../../src/lib/design/doc-comments.ts';
import { pageAt } from '../support/dist.ts';
import { INSTRUMENTS } from '../support/instruments.ts';
import { filesIn, readText } from '../support/repository.ts';

const { document } = pageAt('/design/');

/** What the page names as code: tokens, and the files that specimens are of. */
const NAMED = new Set(document.querySelectorAll('main code').map(({ textContent }) => textContent.trim()));

test('the design page shows every token', () => {
	const tokens = filesIn('src/styles/tokens', /\.css$/).flatMap((path) => parseTokens(readText(path)));
	expect(tokens.length).toBeGreaterThan(30);
	expect(tokens.map(({ name }) => name).filter((name) => !NAMED.has(name))).toEqual([]);
});

test('the design page draws every token but those that are no length, colour or face', () => {
	const drawn = document.querySelectorAll('.token').filter((token) => token.querySelector('svg'));
	expect(drawn.length).toBe(document.querySelectorAll('.token').length);
});

test('the design page shows every class of the compositions, with its comment', () => {
	const text = document.querySelector('main')?.textContent ?? '';
	const classes = findClasses(readText('src/styles/compositions.css'));
	expect(classes.length).toBeGreaterThan(8);
	expect(classes.map(({ name }) => `.${name}`).filter((name) => !text.includes(name))).toEqual([]);
	expect(classes.filter(({ doc }) => doc && !text.includes(doc.replaceAll("'", '&#39;')) && !text.includes(doc))).toEqual([]);
});

test('every component, part, instrument and layout has a specimen on the design page, or stands there under "Not shown" with the reason', () => {
	const files = [
		...filesIn('src/components', /\.astro$/).filter((path) => !path.startsWith('src/components/design/')),
		...filesIn('src/parts', /\.tsx$/),
		...filesIn('src/instruments', /\.(tsx|astro)$/).filter((path) => !/(Page|[sS]pecimens)\.astro$/.test(path)),
		...filesIn('src/layouts', /\.astro$/),
	].map((path) => path.slice('src/'.length));
	expect(files.length).toBeGreaterThan(35);
	expect(
		files
			.filter((file) => !NAMED.has(file))
			.map((file) => `${file}: give it a <Specimen> in src/components/design/ or in its instrument’s specimens.astro`),
	).toEqual([]);
});

test('the design page names no file that is not there', () => {
	const files = [...NAMED].filter((name) => /^[a-z-]+\/.*\.\w+$/.test(name));
	const known = filesIn('src').map((path) => path.slice('src/'.length));
	expect(files.length).toBeGreaterThan(35);
	expect(files.filter((file) => !known.includes(file))).toEqual([]);
});

test('the design page asks search engines to leave it out', () => {
	expect(document.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
	expect(document.querySelectorAll('[data-pagefind-body]')).toEqual([]);
});

test('the design page has a part for each instrument', () => {
	const headings = document.querySelectorAll('main h2').map(({ textContent }) => textContent.trim());
	expect(headings).toEqual(expect.arrayContaining(INSTRUMENTS.map(({ label }) => `Instrument: ${label}`)));
	expect(document.querySelectorAll('[aria-labelledby^="instrument-"]').filter((part) => !part.querySelector('figure'))).toEqual([]);
});
