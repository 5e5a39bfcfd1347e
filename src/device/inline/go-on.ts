/**
 * Stands behind a hidden line, and before the page is painted shows it to who has an assessment open on this device: its name, how much of it
 * is answered, and the way on. It follows what changes in other tabs, and while the browser kept the page.
 */
import { readOpenInShort } from '../open-in-short.ts';

const line = document.currentScript?.previousElementSibling as HTMLElement;
const [name, count, bar] = ['b', 'span', 'rect'].map((selector) => line.querySelector<HTMLElement>(selector)) as [
	HTMLElement,
	HTMLElement,
	HTMLElement,
];

function show() {
	const open = readOpenInShort(JSON.parse(document.querySelector<HTMLElement>('[data-asked]')?.dataset['asked'] as string));
	line.hidden = !open;
	if (open?.name) name.replaceChildren(open.name);
	const [known, asked] = open?.count ?? [0, 0];
	count.hidden = asked === 0;
	for (const [at, number] of [known, asked].entries()) count.querySelectorAll('i')[at]?.replaceChildren(String(number));
	bar.setAttribute('width', `${(100 * known) / (asked || 1)}%`);
}

for (const event of ['pageshow', 'storage']) addEventListener(event, show);
show();
