import { describe, expect, test } from 'vitest';
import { tellMovedExamples } from '../../../src/lib/content/moved-examples.ts';
import { MODEL_VERSION } from '../../../src/model/version.ts';

const STRONG = { standing: 'open-to-judgement', verdict: 'strong', settled: true, range: '80 to 85' } as const;

describe('tellMovedExamples(compared)', () => {
	test('says nothing where every file says what the model says', () => {
		expect(tellMovedExamples([{ file: 'content/examples/a.mdx', was: STRONG, is: STRONG }])).toBe('');
		expect(tellMovedExamples([])).toBe('');
	});

	test('tells all that moved in one table, whether by standing, verdict, whether it is settled, or range, and the version to raise', () => {
		const told = tellMovedExamples([
			{ file: 'content/examples/a.mdx', was: STRONG, is: { ...STRONG, verdict: 'worth' } },
			{ file: 'content/examples/long-name.mdx', was: STRONG, is: { ...STRONG, standing: 'held-back' } },
			{ file: 'content/examples/same.mdx', was: STRONG, is: STRONG },
			{ file: 'content/examples/b.mdx', was: STRONG, is: { ...STRONG, settled: false } },
			{ file: 'content/examples/c.mdx', was: { ...STRONG, range: 'no' }, is: STRONG },
		]);
		const [head, ...rows] = told.split('\n');
		expect(head).toBe('The model says something else of 4 examples than the file does:');
		const strong = 'standing open-to-judgement, verdict strong, settled true, 80 to 85 points';
		expect(rows.slice(0, 5).map((row) => row.trim().split(/ {3,}/))).toEqual([
			['example', 'was', 'is'],
			['content/examples/a.mdx', strong, strong.replace('strong', 'worth')],
			['content/examples/long-name.mdx', strong, strong.replace('open-to-judgement', 'held-back')],
			['content/examples/b.mdx', strong, strong.replace('true', 'false')],
			['content/examples/c.mdx', strong.replace('80 to 85', 'no'), strong],
		]);
		const columns = rows.slice(0, 5).map((row) => row.indexOf(row.trim().split(/ {3,}/)[1] ?? ''));
		expect(new Set(columns).size).toBe(1);
		expect(told).not.toContain('same.mdx');
		expect(told).toContain(`above "${MODEL_VERSION}"`);
	});
});
