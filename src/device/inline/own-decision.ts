/**
 * Stands behind the line of places at the top of every page, and before that is painted, turns "Start" into "My decision" with how much is
 * answered, where something is entered. It follows what changes, here and in other tabs.
 */
import { readOpenInShort } from '../open-in-short.ts';
import { KEPT_EVENT } from '../store.ts';

const link = document.currentScript?.previousElementSibling?.querySelector('[data-asked]') as HTMLElement;
const [start, own, count, ...numbers] = link.querySelectorAll<HTMLElement>('span, b, i') as unknown as [
	HTMLElement,
	HTMLElement,
	HTMLElement,
	HTMLElement,
	HTMLElement,
];

function show() {
	const open = readOpenInShort(JSON.parse(link.dataset['asked'] as string));
	start.hidden = !!open;
	own.hidden = !open;
	count.hidden = !open?.count;
	numbers.forEach((number, at) => {
		number.textContent = String(open?.count?.[at]);
	});
}

for (const event of ['pageshow', 'storage', KEPT_EVENT]) addEventListener(event, show);
show();
