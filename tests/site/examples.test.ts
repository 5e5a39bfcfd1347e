import { describe, expect, test } from 'vitest';
import { loadExamples } from '../../src/lib/content/examples.ts';
import { loadFit } from '../../src/lib/content/model.ts';
import { askedQuestions } from '../../src/model/verdict/asked.ts';
import { withoutConcerns } from '../../src/words/add-concerns.ts';
import { headline } from '../../src/words/headline-words.ts';
import { conclusion } from '../../src/words/state-words.ts';
import { rangeWords } from '../../src/words/words.ts';
import { readRealModel } from '../model/real-model.ts';
import { setCollections } from '../support/collections.ts';
import { pageAt } from '../support/dist.ts';
import { wholeContent } from '../support/whole-content.ts';

setCollections(wholeContent());
const content = withoutConcerns(await loadFit());
const EXAMPLES = (await loadExamples()).map((example) => ({ ...example, route: `/examples/${example.id}/` }));

test('there are worked examples to be read', () => {
	expect(EXAMPLES).not.toEqual([]);
});

describe('a worked example', () => {
	test.each(EXAMPLES)(
		'on $route opens with its headline, its range and whose decision it is, before its text',
		({ route, data, answers, result }) => {
			const { document } = pageAt(route);
			const card = document.querySelector('.prose')?.firstElementChild;
			expect(card?.textContent).toContain(data.situation);
			expect(card?.querySelector('h2')?.textContent).toContain(headline(content, result, answers));
			expect(card?.querySelector('.scale-bar')?.getAttribute('aria-label')).toContain(rangeWords(result.shownRange));
			expect(card?.querySelector('a.button')?.getAttribute('href')).toMatch(/^\/fit\/#/);
		},
	);

	test.each(EXAMPLES)('on $route has one row for each question of its goal', ({ route, data }) => {
		const rows = pageAt(route).document.querySelectorAll('.example-answers tbody tr');
		expect(rows).toHaveLength(askedQuestions(readRealModel(), data.goal).length);
		expect(rows.filter((row) => row.querySelectorAll('th, td').length !== 3)).toEqual([]);
	});
});

describe('the list of examples', () => {
	const { document } = pageAt('/examples/');
	const entries = document.querySelectorAll('.all-examples li');

	test('comes before the text about examples', () => {
		expect(document.querySelectorAll('.prose > *').findIndex((part) => part.classList.contains('all-examples'))).toBeLessThan(2);
		expect(document.querySelector('.all-examples')?.querySelector('h2')).toBeNull();
	});

	test('has every example, each with its outcome first', () => {
		expect(entries.map((entry) => entry.querySelector('a')?.getAttribute('href'))).toEqual(EXAMPLES.map(({ route }) => route));
		expect(entries.map((entry) => entry.querySelector('b')?.textContent)).toEqual(EXAMPLES.map(({ result }) => conclusion(result)));
		expect(entries.filter((entry) => !entry.textContent.trim().startsWith(entry.querySelector('b')?.textContent ?? '?'))).toEqual([]);
	});

	test('can be narrowed by what its entries are, and by nothing that leaves none', () => {
		const fields = document.querySelectorAll('.all-examples select');
		expect(fields.map((field) => field.getAttribute('name'))).toEqual(['goal', 'issuer', 'outcome']);
		for (const field of fields) {
			const offered = field.querySelectorAll('option').map((option) => option.getAttribute('value'));
			const had = entries.map((entry) => entry.getAttribute(`data-${field.getAttribute('name')}`));
			expect(offered[0]).toBe('');
			expect(new Set(offered.slice(1))).toEqual(new Set(had));
			expect(offered).toHaveLength(new Set(offered).size);
		}
	});
});
