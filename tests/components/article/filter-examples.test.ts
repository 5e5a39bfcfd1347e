// @vitest-environment happy-dom

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { filterExamples } from '~/components/article/filter-examples.ts';

const PAGE = `
	<form hidden>
		<select name="goal"><option value="">All</option><option value="career">Career</option><option value="gap">Gap</option></select>
		<select name="outcome"><option value="">All</option><option value="Ruled out">Ruled out</option></select>
		<span role="status"></span><button type="reset" hidden>Show all</button>
	</form>
	<ul><li data-goal="career" data-outcome="Ruled out">a</li><li data-goal="career" data-outcome="Strong fit">b</li><li data-goal="gap" data-outcome="Strong fit">c</li></ul>`;

const find = <Kind extends HTMLElement>(selector: string) => document.querySelector(selector) as Kind;
const begin = (query = '') => {
	history.replaceState(null, '', `/examples/${query}`);
	document.body.innerHTML = PAGE;
	filterExamples(find('form'), find('ul'));
};
const shown = () => [...document.querySelectorAll('li')].filter(({ hidden }) => !hidden).map(({ textContent }) => textContent);
const choose = (name: string, value: string) => {
	const select = find<HTMLSelectElement>(`[name=${name}]`);
	select.value = value;
	select.dispatchEvent(new Event('change', { bubbles: true }));
};

describe('filterExamples(form, list)', () => {
	beforeEach(() => begin());
	afterEach(() => history.replaceState(null, '', '/'));

	test('shows its form, and all entries at first', () => {
		expect(find('form').hidden).toBe(false);
		expect(shown()).toEqual(['a', 'b', 'c']);
		expect(find('[role=status]').textContent).toBe('3 of 3 examples');
		expect(find('[type=reset]').hidden).toBe(true);
	});

	test('leaves what fits every choice, says how many, and keeps the choice in the address', () => {
		choose('goal', 'career');
		choose('outcome', 'Ruled out');
		expect(shown()).toEqual(['a']);
		expect(find('[role=status]').textContent).toBe('1 of 3 examples');
		expect(location.search).toBe('?goal=career&outcome=Ruled+out');
	});

	test('offers all again where nothing is left', async () => {
		choose('goal', 'gap');
		choose('outcome', 'Ruled out');
		expect(shown()).toEqual([]);
		expect(find('[type=reset]').hidden).toBe(false);
		find<HTMLFormElement>('form').reset();
		await expect.poll(shown).toEqual(['a', 'b', 'c']);
		expect(location.search).toBe('');
	});

	test('begins with what the address asks for, and takes all where it asks for what nothing has', () => {
		begin('?goal=gap&outcome=Wonderful');
		expect(shown()).toEqual(['c']);
		expect(find<HTMLSelectElement>('[name=outcome]').value).toBe('');
	});
});
