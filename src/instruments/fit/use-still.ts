import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Where an element begins on the page. */
const topOf = (element: HTMLElement) => element.getBoundingClientRect().top + scrollY;

/**
 * Keeps a part of the page where it is in the window while somebody works in it and what stands above it grows or shrinks. Not every browser
 * does so by itself, and none where the reader has just scrolled.
 *
 * @param above what grows
 * @param part what is to stay
 */
export function useStill(above: RefObject<HTMLElement>, part: RefObject<HTMLElement>): void {
	useEffect(() => {
		const [grows, stays] = [above.current, part.current];
		if (!grows || !stays) return undefined;
		let top = topOf(stays);
		const observer = new ResizeObserver(() => {
			const before = top;
			top = topOf(stays);
			if (stays.contains(document.activeElement)) scrollBy({ top: top - before, behavior: 'instant' });
		});
		observer.observe(grows);
		return () => observer.disconnect();
	}, []);
}
