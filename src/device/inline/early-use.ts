/**
 * Stands behind the islands of a page, for the time before their script is there.
 *
 * 1. Marks each button that is pressed. The island presses it again as soon as it can (`pressAgain`).
 * 2. Empties a form that was alive when the page was left: what the browser puts back is what the device knows, or older than that.
 */
for (const form of document.querySelectorAll<HTMLFormElement>('[data-waking]')) {
	const wasAlive = form.querySelector<HTMLInputElement>('[type=hidden]');
	if (!wasAlive?.value) continue;
	form.reset();
	wasAlive.value = '';
}

addEventListener(
	'click',
	({ target }) => {
		const button = (target as Element).closest<HTMLElement>('astro-island[ssr] button');
		if (button) button.dataset['pressed'] = '';
	},
	true,
);
