import { describe, expect, test } from 'vitest';
import { barAttributes, parseSpans, type Scale, type Span } from '../../src/lib/markdown/bars.ts';

describe('parseSpans(figures)', () => {
	test.each([
		[['300'], [[0, 300]]],
		[
			['1,000 people', 'about 210'],
			[
				[0, 1000],
				[0, 210],
			],
		],
		[['45 to 70 of 100'], [[45, 70]]],
		[['4,500 to 5,400 hours'], [[4500, 5400]]],
		[
			['300', '+225', '+75'],
			[
				[0, 300],
				[300, 525],
				[525, 600],
			],
		],
		[
			['300', '−150', '= 150'],
			[
				[0, 300],
				[300, 150],
				[0, 150],
			],
		],
		[[], []],
	])('of %j is %j', (figures, spans) => {
		expect(parseSpans(figures)?.map(({ from, to }) => [from, to])).toEqual(spans);
	});

	test('is undefined where one has no number', () => {
		expect(parseSpans(['40 hours', 'some hours'])).toBeUndefined();
	});
});

describe('barAttributes(spans, scale)', () => {
	const attributesOf = (spans: readonly Span[], scale: Scale) =>
		barAttributes(spans, scale).map((bar) => Object.fromEntries(bar.map((one) => ('name' in one ? [one.name, one.value] : []))));

	test('measures bars in percent of the longest', () => {
		const bars = attributesOf(
			[
				{ from: 0, to: 30 },
				{ from: 30, to: 40 },
			],
			{},
		);
		expect(bars).toEqual([
			{ from: '0', length: '75' },
			{ from: '75', length: '25' },
		]);
	});

	test('measures bars in percent of where the scale ends', () => {
		expect(attributesOf([{ from: 45, to: 70 }], { max: 100 })).toEqual([{ from: '45', length: '25' }]);
	});

	test('draws what is taken away from its lower end, and says so', () => {
		const [, taken] = attributesOf(
			[
				{ from: 0, to: 200 },
				{ from: 200, to: 150 },
			],
			{},
		);
		expect(taken).toEqual({ from: '75', length: '25', less: null });
	});

	test('puts equal steps between hours that multiply equally', () => {
		const bars = attributesOf(
			[
				{ from: 1, to: 10 },
				{ from: 10, to: 100 },
			],
			{ multiplies: true, lines: [10] },
		);
		expect(bars).toEqual([
			{ from: '0', length: '50', lines: '50' },
			{ from: '50', length: '50', lines: '50' },
		]);
	});

	test.each([
		[46, { from: '0', length: '46', of: '100', as: 'dots' }],
		[1000, { from: '0', length: '100', of: '1000', as: 'dots' }],
	])('draws %i among as many dots as the next power of ten', (to, bar) => {
		expect(attributesOf([{ from: 0, to }], { as: 'dots' })).toEqual([bar]);
	});

	test('takes lines from the ends of the first bars', () => {
		const [bar] = attributesOf(
			[
				{ from: 0, to: 40 },
				{ from: 0, to: 80 },
			],
			{ linesFrom: 1 },
		);
		expect(bar?.['lines']).toBe('50');
	});
});
