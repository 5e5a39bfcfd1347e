import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Where an element begins on the page, in pixels. */
const topOf = (element: Element) => element.getBoundingClientRect().top + scrollY;

/**
 * Keeps what has the focus within a part of the page where it is in the window while anything above it grows or shrinks: a result that loads,
 * a notice, a line that takes two. Not every browser does so by itself, and none where the reader has just scrolled.
 */
export function useStill(part: RefObject<HTMLElement>): void {
	useEffect(() => {
		let held: Element | null = null;
		let top = 0;
		const hold = () => {
			const { activeElement } = document;
			held = activeElement?.checkVisibility() && part.current?.contains(activeElement) ? activeElement : null;
			if (held) top = topOf(held);
		};
		const observer = new ResizeObserver(() => {
			const [was, before] = [held, top];
			hold();
			if (held && held === was) scrollBy({ top: top - before, behavior: 'instant' });
		});
		observer.observe(document.body);
		document.addEventListener('focusin', hold);
		return () => {
			observer.disconnect();
			document.removeEventListener('focusin', hold);
		};
	}, []);
}
