// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { filterEntries } from '../../../src/components/article/filter-entries.ts';

const field = (name: string, values: readonly string[]) =>
	`<select name="${name}"><option value="">Any</option>${values.map((value) => `<option value="${value}">${value}</option>`).join('')}</select>`;
const LIST = `<section>
	<form hidden>${field('goal', ['career', 'gap'])}${field('issuer', ['vendor', 'platform'])}</form>
	<p><span role="status" data-none="No example is like this: choose less">3 examples</span> <button type="button" hidden>Show all</button></p>
	<ul>
		<li data-goal="career" data-issuer="vendor">One</li>
		<li data-goal="career" data-issuer="platform">Two</li>
		<li data-goal="gap" data-issuer="vendor">Three</li>
	</ul>
</section>`;

afterEach(() => {
	document.body.replaceChildren();
});

function open(query = '') {
	history.replaceState(null, '', `/examples/${query}`);
	document.body.innerHTML = LIST;
	const section = document.querySelector('section') as HTMLElement;
	filterEntries(section);
	const choose = (name: string, value: string) => {
		const select = section.querySelector(`[name=${name}]`) as HTMLSelectElement;
		select.value = value;
		select.dispatchEvent(new Event('change', { bubbles: true }));
	};
	return {
		section,
		choose,
		showAll: section.querySelector('button') as HTMLButtonElement,
		shown: () =>
			[...section.querySelectorAll<HTMLElement>('li[data-goal]')].filter(({ hidden }) => !hidden).map((entry) => entry.textContent),
		said: () => section.querySelector('[role=status]')?.textContent,
	};
}

describe('filterEntries(section)', () => {
	test('shows the fields, every entry, and says how many there are', () => {
		const { section, shown, said, showAll } = open();
		expect(section.querySelector('form')?.hidden).toBe(false);
		expect([shown(), said(), showAll.hidden]).toEqual([['One', 'Two', 'Three'], '3 examples', true]);
	});

	test('leaves what is like every choice, says how many of all, and keeps the choices in the address', () => {
		const { choose, shown, said, showAll } = open('?from=mail#list');
		choose('goal', 'career');
		expect([shown(), said(), showAll.hidden]).toEqual([['One', 'Two'], '2 of 3 examples', false]);
		choose('issuer', 'vendor');
		expect(shown()).toEqual(['One']);
		expect(location.search + location.hash).toBe('?from=mail&goal=career&issuer=vendor#list');
		choose('goal', '');
		expect([shown(), location.search]).toEqual([['One', 'Three'], '?from=mail&issuer=vendor']);
	});

	test('begins with what the address says, as far as there are such examples', () => {
		expect(open('?goal=gap&issuer=nobody').shown()).toEqual(['Three']);
		expect(open('?goal=<b>').shown()).toEqual(['One', 'Two', 'Three']);
	});

	test('says so where no example is like the choices, and shows them all again', () => {
		const { choose, shown, said, showAll, section } = open('?goal=gap');
		choose('issuer', 'platform');
		expect(shown()).toEqual([]);
		expect(said()).toMatch(/^No example is like this/);
		showAll.click();
		expect([shown(), said(), showAll.hidden, location.search]).toEqual([['One', 'Two', 'Three'], '3 examples', true, '']);
		// The button is gone: what has the focus is not.
		expect(document.activeElement).toBe(section.querySelector('select'));
	});

	test('finds an entry by each of its words', () => {
		const { section, choose, shown } = open();
		(section.querySelector('li') as HTMLElement).dataset['issuer'] = 'vendor platform';
		choose('issuer', 'platform');
		expect(shown()).toEqual(['One', 'Two']);
	});

	test('leaves a page without the list as it is', () => {
		document.body.innerHTML = '<section><p>Text</p></section>';
		filterEntries(document.querySelector('section') as HTMLElement);
		expect(document.body.innerHTML).toBe('<section><p>Text</p></section>');
	});
});
