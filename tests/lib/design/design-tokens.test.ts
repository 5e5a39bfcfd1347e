import { describe, expect, test } from 'vitest';
import { contrast } from '../../../src/lib/design/contrast.ts';
import { parseTokens } from '../../../src/lib/design/design-tokens.ts';
import { filesIn, readText } from '../../support/repository.ts';

describe('parseTokens(css)', () => {
	test('reads name, value and the comment right above', () => {
		expect(parseTokens(':root {\n\t/* links,\n\t   focus */\n\t--colour-accent: #123;\n}')).toEqual([
			{ name: '--colour-accent', value: '#123', light: '#123', dark: '#123', use: 'links, focus' },
		]);
	});

	test('gives a comment to one token only', () => {
		expect(parseTokens('/* of the file */ :root { /* first */ --a: 1; --b: 2; }').map(({ use }) => use)).toEqual(['first', undefined]);
	});

	test.each([
		['light-dark(#fff, #000)', '#fff', '#000'],
		['light-dark(rgb(1, 2, 3), color-mix(in oklab, #000, #fff))', 'rgb(1, 2, 3)', 'color-mix(in oklab, #000, #fff)'],
		['clamp(1rem, 2vw, 3rem)', 'clamp(1rem, 2vw, 3rem)', 'clamp(1rem, 2vw, 3rem)'],
	])('tells light and dark of %s apart', (value, light, dark) => {
		expect(parseTokens(`--a: ${value};`)).toEqual([{ name: '--a', value, light, dark, use: undefined }]);
	});

	test('keeps a value of several lines on one', () => {
		expect(parseTokens('--a: "A",\n\t\tserif;')[0]?.value).toBe('"A", serif');
	});

	test('takes no use of a token for one', () => {
		expect(parseTokens('a { color: var(--a); margin: var(--b, 1rem) }')).toEqual([]);
	});
});

const FOLDER = 'src/styles/tokens';
const TOKENS = filesIn(FOLDER, /\.css$/).flatMap((path) => parseTokens(readText(path)));
const USERS = filesIn('src', /\.(css|astro|tsx?)$/)
	.filter((path) => !path.startsWith(FOLDER) && !path.startsWith('src/components/design/'))
	.map(readText)
	.join('\n');

describe('the tokens', () => {
	test('are many, and each is set once', () => {
		const names = TOKENS.map(({ name }) => name);
		expect(names.length).toBeGreaterThan(30);
		expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
	});

	test.each(TOKENS)('say of $name what to use it for', ({ use }) => {
		expect(use).toMatch(/\w{3}/);
	});

	test('are used outside their folder', () => {
		const unused = TOKENS.map(({ name }) => name).filter((name) => !new RegExp(`var\\(${name}\\b(?!-)`).test(USERS));
		expect(unused).toEqual([]);
	});

	test('that are used elsewhere exist, or are set where they are used', () => {
		const used = new Set([...USERS.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name));
		const known = [...TOKENS, ...parseTokens(USERS)].map(({ name }) => name);
		expect([...used].filter((name) => !known.includes(name))).toEqual([]);
	});

	const colour = (name: string) => TOKENS.find((token) => token.name === `--colour-${name}`);

	test.each(['text', 'quiet', 'accent', 'for', 'against', 'unknown'])(
		'give text in %s a contrast of 7:1 on the page and on panels',
		(name) => {
			for (const side of ['light', 'dark'] as const)
				for (const ground of ['page', 'panel'])
					expect(contrast(colour(name)?.[side] ?? '', colour(ground)?.[side] ?? ''), `${ground}, ${side}`).toBeGreaterThanOrEqual(7);
		},
	);

	test('give edges a contrast of 3:1 on everything they lie on', () => {
		for (const side of ['light', 'dark'] as const)
			for (const ground of ['page', 'panel', 'raised'])
				expect(contrast(colour('edge')?.[side] ?? '', colour(ground)?.[side] ?? ''), `${ground}, ${side}`).toBeGreaterThanOrEqual(3);
	});
});
