/**
 * Stands behind the line of places at the top of every page, and before that is painted, turns "Start" into "My decision" with how much is
 * answered, where the device holds something. It follows what changes, here and in other tabs.
 */
import { countKept, readOpenInShort } from '../open-in-short.ts';
import { KEPT_EVENT } from '../store.ts';

const places = document.currentScript?.previousElementSibling as HTMLElement;
const link = places.querySelector('[data-asked]') as HTMLElement;
const [start, own, count] = ['span', 'span + span', 'b'].map((selector) => link.querySelector(selector)) as [
	HTMLElement,
	HTMLElement,
	HTMLElement,
];
const numbers = count.querySelectorAll('i');

function show() {
	const open = readOpenInShort(JSON.parse(link.dataset['asked'] as string));
	own.hidden = !open && countKept() === 0;
	start.hidden = !own.hidden;
	count.hidden = !open?.count;
	for (const [at, number] of open?.count?.entries() ?? []) numbers[at]?.replaceChildren(String(number));
}

for (const event of ['pageshow', 'storage', KEPT_EVENT]) addEventListener(event, show);
show();
