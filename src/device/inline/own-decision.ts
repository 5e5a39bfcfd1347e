/**
 * Stands behind the line of places at the top of every page, and before that is painted, turns "Start" into "My decision" with how much is
 * answered, where something is entered. It follows what changes, here and in other tabs.
 */
import { countAnswered, readOpen } from '../open-in-short.ts';
import { KEPT_EVENT } from '../store.ts';

const link = document.currentScript?.previousElementSibling?.querySelector('[data-asked]') as HTMLElement;
const [start, own, count] = link.querySelectorAll<HTMLElement>('span, b') as unknown as [HTMLElement, HTMLElement, HTMLElement];

function show() {
	start.hidden = !!readOpen();
	own.hidden = !start.hidden;
	count.textContent = countAnswered(link);
}

for (const event of ['pageshow', 'storage', KEPT_EVENT]) addEventListener(event, show);
show();
