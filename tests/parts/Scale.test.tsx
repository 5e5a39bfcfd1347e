// @vitest-environment happy-dom
import { render } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { Scale } from '~/parts/Scale.tsx';
import { ScaleBar } from '~/parts/ScaleBar.tsx';

const numbers = (lo: number, hi: number) => [...render(<Scale range={{ lo, hi }} />).container.querySelectorAll('text')];

describe('the scale', () => {
	test('says its range and where acceptable and strong lie', () => {
		const { getByRole } = render(<Scale range={{ lo: 45, hi: 70 }} />);
		expect(getByRole('img').getAttribute('aria-label')).toBe(
			'45 to 70 on a scale from 0 to 100: weak fit below 50, worth it from 50, which is acceptable, and strong fit from 75',
		);
	});

	test('has a number over each end, and one over both where they are near each other', () => {
		expect(numbers(45, 70).map(({ textContent }) => textContent)).toEqual(['45', '70']);
		expect(numbers(45, 55).map(({ textContent }) => textContent)).toEqual(['45 to 55']);
		expect(numbers(49, 49).map(({ textContent }) => textContent)).toEqual(['about 49']);
	});

	test('keeps its numbers within the drawing, however long they are: near an end they start or stop there', () => {
		const place = (text: Element) => [text.getAttribute('x'), text.getAttribute('class')];
		expect([...numbers(0, 100), ...numbers(3, 97), ...numbers(9, 9), ...numbers(90, 90)].map(place)).toEqual([
			['0%', 'scale__number--first'],
			['100%', 'scale__number--last'],
			['0%', 'scale__number--first'],
			['100%', 'scale__number--last'],
			['0%', 'scale__number--first'],
			['100%', 'scale__number--last'],
		]);
		expect([...numbers(45, 70), ...numbers(49, 49)].map(place)).toEqual([
			['45%', null],
			['70%', null],
			['49%', null],
		]);
	});

	test('draws the range from its low to its high end, as shares of the width and without a style of its own', () => {
		const { container } = render(<ScaleBar range={{ lo: 45, hi: 70 }} ghost={{ lo: 40, hi: 80 }} />);
		const drawn = (name: string) => ['x', 'width'].map((one) => container.querySelector(`.scale-bar__${name}`)?.getAttribute(one));
		expect(drawn('range')).toEqual(['45%', '25%']);
		expect(drawn('ghost')).toEqual(['40%', '40%']);
		expect(container.querySelectorAll('[style]')).toHaveLength(0);
	});

	test('draws a range without a width as a point', () => {
		const { container } = render(<ScaleBar range={{ lo: 50, hi: 50 }} />);
		expect(container.querySelector('.scale-bar__point')?.getAttribute('x')).toBe('50%');
		expect(container.querySelectorAll('.scale-bar__end')).toHaveLength(0);
	});

	test('leaves out what it says where text beside it says the same', () => {
		const { container } = render(<ScaleBar range={{ lo: 45, hi: 70 }} />);
		expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
	});
});
