import { describe, expect, test } from 'vitest';
import { readCollection } from '../support/content.ts';
import { pageAt } from '../support/dist.ts';
import { plainText } from '../support/prose.ts';

const EXAMPLES = readCollection('examples').map(({ id, body }) => ({ route: `/examples/${id}/`, body }));

describe('a worked example', () => {
	test('is there to be read', () => {
		expect(EXAMPLES).not.toEqual([]);
	});

	test.each(EXAMPLES)('on $route opens with the range that its result shows', ({ route, body }) => {
		const [, told] = /(\d+ to \d+|about \d+) points of 100/.exec(plainText(body)) ?? [];
		const [, shown] =
			/(\d+ to \d+|about \d+) of 100/.exec(pageAt(route).document.querySelector('.example__result')?.textContent ?? '') ?? [];
		expect(shown).toBeDefined();
		expect(told).toBe(shown);
	});
});
