import { describe, expect, test } from 'vitest';
import { isDay } from '../../src/model/is-day.ts';

describe('isDay(text)', () => {
	test.each(['2026-11-24', '2024-02-29', '2000-02-29', '1900-12-31', '2999-12-31'])('takes %s', (text) => {
		expect(isDay(text)).toBe(true);
	});

	test.each([
		'2026-02-29',
		'1900-02-29',
		'2026-04-31',
		'2026-13-01',
		'2026-00-10',
		'2026-01-00',
		'0026-11-24',
		'3026-11-24',
		'2026-11-24T00:00',
		' 2026-11-24',
		'2026-11-24\n',
		'24.11.2026',
		'',
		null,
		20261124,
		['2026-11-24'],
	])('refuses %j', (text) => {
		expect(isDay(text)).toBe(false);
	});
});
