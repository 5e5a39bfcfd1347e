/**
 * Translates a page as Google Translate does it: each text is taken out and a FONT within a FONT put in its place, and so is each that comes in
 * later. Only that this translation is the text itself, in brackets.
 */

/** Brackets of a translated text. */
export const MARKS = /[⟦⟧]/g;

/** What a person does not read, what cannot hold a FONT, or is a translation already. */
const LEFT_ALONE = 'script, style, noscript, textarea, template, svg, font';

/**
 * Script for a page that translates it from now on, until `showOriginal()` is called in it.
 *
 * @param delay how many milliseconds a translation takes; without one it is there before anything else happens
 */
export function translatorScript(delay?: number): string {
	return `void (() => {
		const originals = new Map();
		const translate = (text) => {
			if (!text.isConnected || !text.data.trim() || text.parentElement.closest('${LEFT_ALONE}')) return;
			const outer = document.createElement('font');
			outer.append(document.createElement('font'));
			outer.firstChild.textContent = '⟦' + text.data + '⟧';
			originals.set(outer, text);
			text.replaceWith(outer);
		};
		const textsIn = (root) => {
			const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
			const texts = root.nodeType === Node.TEXT_NODE ? [root] : [];
			while (walker.nextNode()) texts.push(walker.currentNode);
			return texts;
		};
		const take = (root) => {
			const texts = textsIn(root);
			if (${delay ?? -1} < 0) texts.forEach(translate);
			else setTimeout(() => texts.forEach(translate), ${delay ?? 0});
		};
		take(document.body);
		const observer = new MutationObserver((records) => {
			for (const { addedNodes } of records) addedNodes.forEach(take);
		});
		observer.observe(document.body, { childList: true, subtree: true });
		window.showOriginal = () => {
			observer.disconnect();
			for (const [font, text] of originals) if (font.isConnected) font.replaceWith(text);
		};
	})()`;
}
