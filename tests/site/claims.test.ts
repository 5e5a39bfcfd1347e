import { describe, expect, test } from 'vitest';
import { readCollection } from '../support/content.ts';
import { pageAt } from '../support/dist.ts';

const LIST = '/before-you-pay/claims/';
const CLAIMS = readCollection('claims').map(({ id, data }) => ({
	id,
	label: String(data['label']),
	says: String(data['says']),
	ask: String(data['ask']),
	page: `${LIST}${data['group']}/`,
}));
const textOf = (element: { readonly textContent: string } | null | undefined) => element?.textContent.replace(/\s+/g, ' ').trim();

describe('a claim', () => {
	test.each(CLAIMS)('$id stands in the list with its question, and leads to its entry', ({ id, label, ask, page }) => {
		const row = pageAt(LIST).document.getElementById(id);
		expect(textOf(row?.querySelector('a'))).toBe(`“${label}”`);
		expect(row?.querySelector('a')?.getAttribute('href')).toBe(`${page}#${id}`);
		expect(textOf(row?.querySelector('dd'))).toBe(ask);
	});

	test.each(CLAIMS)('$id has an entry that can be linked to, with what it says and its question as text', ({ id, says, ask, page }) => {
		const heading = pageAt(page).document.getElementById(id);
		expect(heading?.querySelector('a')?.getAttribute('href')).toBe(`#${id}`);
		const entry = heading?.parentNode as unknown as {
			querySelector(selector: string): { textContent: string } | null;
			textContent: string;
		};
		expect(textOf(entry)).toContain(says);
		expect(textOf(entry.querySelector('.claim__ask q'))).toBe(ask);
	});
});
