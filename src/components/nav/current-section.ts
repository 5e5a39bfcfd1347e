/** Share of the window's height above which a heading has begun to be read. */
const READING_LINE = 0.3;

/**
 * Marks the section being read in the page's lists of contents. The line that decides moves down as the page ends, so that short last
 * sections have their turn; and a heading that the address names counts as read while it is in sight.
 */
export function markCurrentSection(): void {
	const links = document.querySelectorAll<HTMLAnchorElement>('.contents a');
	const mark = () => {
		const line = Math.max(innerHeight * READING_LINE, 2 * innerHeight + scrollY - document.body.scrollHeight);
		let current = '';
		for (const link of links) {
			// As it is written: an address encodes the letters beyond ASCII that an id may have.
			const id = (link.getAttribute('href') as string).slice(1);
			const { top } = (document.getElementById(id) as HTMLElement).getBoundingClientRect();
			if (top >= line) break;
			current = link.hash;
			if (top >= 0 && current === location.hash) break;
		}
		for (const link of links) link.ariaCurrent = link.hash === current ? 'true' : null;
	};
	for (const event of ['scroll', 'resize', 'hashchange']) addEventListener(event, mark);
	mark();
}
