/** How long the confirmation stays. */
const SHOWN_MS = 4000;

/**
 * Lets the link of a heading copy its whole address too, and says so above the heading. Where copying is blocked it is a plain link.
 *
 * @param said the one element that says it, empty at first: what it holds is announced
 */
export function copyHeadingLinks(said: HTMLElement): void {
	for (const link of document.querySelectorAll<HTMLAnchorElement>('.heading-link'))
		link.addEventListener('click', async () => {
			try {
				await navigator.clipboard.writeText(link.href);
				said.style.top = `${link.offsetTop}px`;
				said.replaceChildren('Link copied');
				setTimeout(() => said.replaceChildren(), SHOWN_MS);
			} catch {
				// The address has changed all the same.
			}
		});
}
