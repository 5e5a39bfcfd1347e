/**
 * Puts the address of this copy of the site where a snippet is to have it, and lets its button copy what then stands there. Where copying is
 * blocked the snippet is marked, to be copied by hand.
 */
export function copySnippet(snippet: HTMLElement): void {
	const find = (selector: string) => snippet.querySelector(selector) as HTMLElement;
	for (const place of snippet.querySelectorAll('[data-origin]:empty')) place.textContent = location.origin;
	find('button').addEventListener('click', async () => {
		const code = find('code');
		try {
			await navigator.clipboard.writeText(code.textContent ?? '');
			find('[data-copied]').hidden = false;
		} catch {
			getSelection()?.selectAllChildren(code);
		}
	});
}
