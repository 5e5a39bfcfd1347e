import { describe, expect, test } from 'vitest';
import { findClockSpans } from '../../../src/model/quantities/clock.ts';

describe('findClockSpans', () => {
	test.each([
		['09:00 to 17:00', 8],
		['9.00am - 5.00pm', 8],
		['9am–4pm', 7],
		['9-5pm', 8],
		['10 am to 1 pm', 3],
		['1–5pm', 4],
		['8am-12nn', 4],
		['6.30am to 3.30 approx', 9],
		['18:30–20:30', 2],
		['9:00–4:30', 7.5],
		['10 a.m. until 4 p.m.', 6],
		['between 9am and noon', 3],
	])('%s', (text, hours) => {
		expect(findClockSpans(text).map((span) => span.hours)).toEqual([hours]);
	});

	test.each(['6-8', '1.30 to 2.30', '9:00', '2:1', '25:00-26:00', '10pm to 10pm to', '€9.00 - €5.00'])('%s is none', (text) => {
		expect(findClockSpans(text)).toEqual([]);
	});

	test('places count from where the text begins', () => {
		expect(findClockSpans('Mon 9am-4pm', 100)).toEqual([{ start: 104, end: 111, hours: 7 }]);
	});
});
