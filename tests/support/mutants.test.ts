import { describe, expect, test } from 'vitest';
import { formatMutant, type Mutant, missingFrom, readMutants, shorten } from './mutants.ts';

const PLAIN: Mutant = { file: 'shown.ts', before: 'lo < hi', after: 'lo <= hi' };
const WITH_BACKTICK: Mutant = { file: 'fragment.ts', before: '`a`', after: '``' };

describe('mutants in a list', () => {
	test('are lines that a reader can read', () => {
		expect(formatMutant(PLAIN)).toBe('- `shown.ts`: `lo < hi` → `lo <= hi`');
	});

	test.each([PLAIN, WITH_BACKTICK])('are read as they were written: $before', (mutant) => {
		expect(readMutants(`A reason:\n\n${formatMutant(mutant)}\n\nAnother.`)).toEqual([mutant]);
	});

	test('are not read from other lines', () => {
		expect(readMutants('- `shown.ts` holds the rule\n\nIn `a.ts`: `b` → `c`')).toEqual([]);
	});

	test('are missing where no line names them', () => {
		expect(missingFrom([PLAIN], [PLAIN, WITH_BACKTICK])).toEqual([WITH_BACKTICK]);
		expect(missingFrom([{ ...PLAIN, file: 'sheet.ts' }], [PLAIN])).toEqual([PLAIN]);
	});
});

describe('code in a list', () => {
	test('stands on one line', () => {
		expect(shorten('{\n\t\treturn 1;\n\t}')).toBe('{ return 1; }');
	});

	test('is cut in the middle when it is long', () => {
		expect(shorten('a'.repeat(200))).toBe('a'.repeat(200));
		expect(shorten(`${'a'.repeat(100)}b${'c'.repeat(100)}`)).toBe(`${'a'.repeat(100)}…${'c'.repeat(100)}`);
	});
});
