import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

export interface StillProps {
	/** What grows. */
	readonly above: RefObject<HTMLElement>;
	/** What is to stay. */
	readonly part: RefObject<HTMLElement>;
}

/** Where an element begins on the page. */
const topOf = (element: HTMLElement) => element.getBoundingClientRect().top + scrollY;

/**
 * Keeps a part of the page where it is in the window while somebody works in it and what stands above it grows or shrinks. Not every browser
 * does so by itself, and none where the reader has just scrolled. It shows nothing.
 */
export function Still({ above, part }: StillProps) {
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
	return null;
}
