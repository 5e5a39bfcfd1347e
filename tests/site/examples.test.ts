import { describe, expect, test } from 'vitest';
import { readCollection } from '../support/content.ts';
import { pageAt } from '../support/dist.ts';
import { plainText } from '../support/prose.ts';

const EXAMPLES = readCollection('examples').map(({ id, data, body }) => ({
	route: `/examples/${id}/`,
	answers: Object.keys(data['answers'] as object).length,
	body,
}));

describe('a worked example', () => {
	test('is there to be read', () => {
		expect(EXAMPLES).not.toEqual([]);
	});

	test.each(EXAMPLES)('on $route opens with the range that its result shows', ({ route, body }) => {
		const [, told] = /(\d+ to \d+|about \d+) points of 100/.exec(plainText(body)) ?? [];
		const [, shown] =
			/(\d+ to \d+|about \d+) on a scale/.exec(
				pageAt(route).document.querySelector('.example-card svg[role=img]')?.getAttribute('aria-label') ?? '',
			) ?? [];
		expect(shown).toBeDefined();
		expect(told).toBe(shown);
	});

	test.each(EXAMPLES)('$route begins with its result, and gives each answer once with the reason for it', ({ route, answers }) => {
		const { document } = pageAt(route);
		expect(document.querySelector('.prose')?.firstElementChild?.classList.contains('example-card')).toBe(true);
		expect(document.querySelectorAll('.example-answers__answer')).toHaveLength(answers);
		expect(document.querySelectorAll('.example-answers__why').length).toBeGreaterThan(answers / 2);
		expect(document.querySelectorAll('.answers')).toHaveLength(0);
	});
});

describe('the list of examples', () => {
	const entries = () => [...pageAt('/examples/').document.querySelectorAll('.all-examples > li')];

	test('stands before the notes about them, with the outcome and a bar of each', () => {
		const { document } = pageAt('/examples/');
		const places = [...(document.querySelector('.prose')?.children ?? [])];
		const list = places.findIndex((one) => one.matches('.all-examples'));
		expect(list).toBeGreaterThan(-1);
		expect(list).toBeLessThan(places.findIndex((one) => one.matches('h2')));
		expect(entries()).toHaveLength(EXAMPLES.length);
		for (const entry of entries()) {
			expect(entry.firstElementChild?.matches('.outcome')).toBe(true);
			expect(entry.querySelectorAll('.scale-bar')).toHaveLength(1);
		}
	});

	test('can be filtered by what its entries have, and by nothing that none has', () => {
		const selects = [...pageAt('/examples/').document.querySelectorAll('.example-filter select')];
		expect(selects.map((select) => select.getAttribute('name'))).toEqual(['goal', 'issuer', 'outcome']);
		for (const select of selects) {
			const offered = [...select.querySelectorAll('option')].map((option) => option.getAttribute('value')).filter(Boolean);
			const had = entries().map((entry) => entry.getAttribute(`data-${select.getAttribute('name')}`));
			expect([...offered].sort()).toEqual([...new Set(had)].sort());
		}
	});
});
