import { describe, expect, test } from 'vitest';
import { filesIn, readText } from '../../support/repository.ts';

/** Weights that the site is set in. A browser lays out each as a face of its own, also where the device shows two of them alike. */
const WEIGHTS = ['400', '600'];

const WEIGHT = /(?<![\w-])font(?:-weight)?:\s*(?:italic\s+)?(\d{3}|bold|bolder|lighter)\b/g;
const FACE = /@font-face\s*\{[^}]*\}/g;

describe('weights of text', () => {
	const files = filesIn('src', /\.(astro|css)$/).map((path) => ({ path, css: readText(path).replace(FACE, '') }));

	test('are found', () => {
		const found = files.flatMap(({ css }) => [...css.matchAll(WEIGHT)]);
		expect(found.length).toBeGreaterThan(100);
	});

	test('are one for text and one that is bold', () => {
		const others = files.flatMap(({ path, css }) =>
			[...css.matchAll(WEIGHT)].filter(([, weight]) => !WEIGHTS.includes(weight ?? '')).map(([rule]) => `${path}: ${rule}`),
		);
		expect(others).toEqual([]);
	});
});
