import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatCsv } from '~/model/keeping/csv.ts';
import { tries } from '../tries.ts';

describe('formatCsv(rows)', () => {
	test.each([
		['plain cells', [['a', 'b']], 'a,b\r\n'],
		['commas, quotes and ends of lines', [['a,b', 'say "c"', 'd\ne']], '"a,b","say ""c""","d\ne"\r\n'],
		['empty cells', [['', '']], ',\r\n'],
		['formulas', [['=1+1', '+1', '-1', '@a', '\tx']], "'=1+1,'+1,'-1,'@a,'\tx\r\n"],
		['a formula with a comma', [['=A1,B1']], '"\'=A1,B1"\r\n'],
		['nothing', [], ''],
	])('writes %s', (_, rows, text) => {
		expect(formatCsv(rows)).toBe(text);
	});

	test('begins no cell with what a spreadsheet computes', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				expect(formatCsv([[text]]).replace(/^"/, '')).not.toMatch(/^[=+\-@\t]/);
			}),
			{ numRuns: tries(200) },
		);
	});
});
