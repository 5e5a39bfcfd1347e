import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatCsv, parseCsv } from '~/model/keeping/csv.ts';
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

describe('parseCsv(text, most)', () => {
	test('reads what formatCsv() wrote, whatever stands in the cells', () => {
		const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\t', '\r', '\n', "'", '=', '-', 'é', ' '), maxLength: 6 });
		const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }).filter((row) => row.some((one) => one !== '')));
		fc.assert(
			fc.property(rows, (written) => {
				// The head says by what the cells are parted.
				const all = [['Number', 'Job'], ...written];
				expect(parseCsv(formatCsv(all), 1000)).toEqual(all);
			}),
			{ numRuns: tries(400) },
		);
	});

	test.each([
		[
			'semicolons',
			'a;b\n1;2',
			[
				['a', 'b'],
				['1', '2'],
			],
		],
		[
			'tabs',
			'a\tb\r1\t2',
			[
				['a', 'b'],
				['1', '2'],
			],
		],
		['a mark of the order of bytes', '\ufeffa,b', [['a', 'b']]],
		['a quote that never closes', 'a,"b\nc', [['a', 'b\nc']]],
		['what follows a closing quote', '"a"b,c', [['ab', 'c']]],
		[
			'empty lines and an empty last cell',
			'\n\na,b\n\n,\n1,',
			[
				['a', 'b'],
				['1', ''],
			],
		],
		['nothing', '', []],
	])('reads %s', (_, text, rows) => {
		expect(parseCsv(text, 100)).toEqual(rows);
	});

	test('reads no more rows than are asked for, and ends on any text', () => {
		expect(parseCsv('a\n'.repeat(50), 10)).toHaveLength(10);
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', 'x', '\u0000'), maxLength: 300 }), (text) => {
				expect(parseCsv(text, 100).length).toBeLessThanOrEqual(100);
			}),
			{ numRuns: tries(200) },
		);
	});
});
