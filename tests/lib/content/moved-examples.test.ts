import { describe, expect, test } from 'vitest';
import { tellMovedExamples } from '../../../src/lib/content/moved-examples.ts';
import { MODEL_VERSION } from '../../../src/model/version.ts';

const STRONG = { verdict: 'strong', heldUp: false, range: '80 to 85' } as const;

describe('tellMovedExamples(compared)', () => {
	test('says nothing where every file says what the model says', () => {
		expect(tellMovedExamples([{ file: 'content/examples/a.mdx', was: STRONG, is: STRONG }])).toBe('');
		expect(tellMovedExamples([])).toBe('');
	});

	test('tells all that moved in one table, whether by verdict, deal-breaker or range, and the version to raise', () => {
		const told = tellMovedExamples([
			{ file: 'content/examples/a.mdx', was: STRONG, is: { ...STRONG, verdict: 'worth' } },
			{ file: 'content/examples/long-name.mdx', was: STRONG, is: { ...STRONG, heldUp: true } },
			{ file: 'content/examples/same.mdx', was: STRONG, is: STRONG },
			{ file: 'content/examples/c.mdx', was: { ...STRONG, range: 'no' }, is: STRONG },
		]);
		expect(told.split('\n').slice(0, 5)).toEqual([
			'The model says something else of 3 examples than the file does:',
			'  example                          was                                             is',
			'  content/examples/a.mdx           verdict strong, heldUp false, 80 to 85 points   verdict worth, heldUp false, 80 to 85 points',
			'  content/examples/long-name.mdx   verdict strong, heldUp false, 80 to 85 points   verdict strong, heldUp true, 80 to 85 points',
			'  content/examples/c.mdx           verdict strong, heldUp false, no points         verdict strong, heldUp false, 80 to 85 points',
		]);
		expect(told).not.toContain('same.mdx');
		expect(told).toContain(`above "${MODEL_VERSION}"`);
	});
});
