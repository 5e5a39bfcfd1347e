/**
 * Stands behind a hidden line, and before the page is painted, shows it to who has an assessment open on this device: its name, how much of it
 * is answered, and the way on. It follows what changes in other tabs, and while the browser kept the page.
 */
import { followKept } from '../follow-kept.ts';
import { findAsked, readOpen } from '../open-in-short.ts';

const line = document.currentScript?.previousElementSibling as HTMLElement;
const [name, count, known, asked, bar] = line.querySelectorAll<HTMLElement>('b, span, i, rect') as unknown as [
	HTMLElement,
	HTMLElement,
	HTMLElement,
	HTMLElement,
	HTMLElement,
];

function show() {
	const open = readOpen(findAsked());
	line.hidden = !open;
	if (open?.name) name.textContent = open.name;
	const [answered, all] = (open?.count ?? '').split('/');
	count.hidden = !all;
	known.textContent = String(answered);
	asked.textContent = String(all);
	bar.setAttribute('width', `${(100 * Number(answered)) / Number(all ?? 1)}%`);
}

followKept(show);
