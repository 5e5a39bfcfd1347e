import { findAsked, readOpen } from './open-in-short.ts';

/** Turns "Start" in the line of places into "My decision" with how much is answered, where something is entered. */
export function showOwnDecision(): void {
	const link = findAsked();
	const open = readOpen(link);
	const [start, own, count] = link.querySelectorAll<HTMLElement>('span, b') as unknown as [HTMLElement, HTMLElement, HTMLElement];
	start.hidden = !!open;
	own.hidden = !open;
	count.textContent = open?.count ?? '';
}
