import { expect, test } from 'vitest';
import { writtenValue } from '../../../src/lib/method/written-value.ts';

test.each([
	[0, '0'],
	[0.25, '¼'],
	[0.5, '½'],
	[0.75, '¾'],
	[1, '1'],
	[0.3, '0.3'],
])('writtenValue(%d) is %s', (value, written) => {
	expect(writtenValue(value)).toBe(written);
});
