/**
 * Keeps islands true while the browser translates the page. Google Translate takes each text out and puts a FONT with its translation there; whoever
 * drew the text goes on changing what nobody sees any more. So the text goes back, empty, before its FONT. There it is changed, moved and taken
 * out as ever, and the FONT follows:
 *
 * 1. A text that changes shows in place of its FONT, put in anew so that it is translated anew.
 * 2. A text that is taken out takes its FONT along, and one that moves draws it after itself.
 * 3. Where the translator takes the FONT out, to show the original, the text has its words again.
 */

interface Translation {
	readonly font: Element;
	/** The text's own, once it is empty. */
	readonly words?: string;
}
const translations = new WeakMap<Node, Translation>();
/** The text of each FONT. */
const texts = new WeakMap<Node, Node>();
let isTranslated = false;

const observer = new MutationObserver((records) => {
	/** What to look at, and whether it says something else than before. */
	const touched = new Map<Node, boolean>();
	const touch = (node: Node) => touched.set(node, touched.get(node) ?? false);
	for (const { type, target, addedNodes, removedNodes, previousSibling } of records) {
		if (type === 'characterData') touched.set(target, true);
		// What is put in after a text may stand between it and its FONT.
		if (previousSibling) touch(previousSibling);
		for (const node of removedNodes) {
			touch(texts.get(node) ?? node);
			const font = addedNodes[0] ?? previousSibling;
			if (font?.nodeName !== 'FONT' || texts.has(font) || !(node instanceof Text)) continue;
			isTranslated = true;
			translations.get(node)?.font.remove();
			translations.set(node, { font: font as Element });
			texts.set(font, node);
			touched.set(node, false);
		}
	}
	for (const [node, isChanged] of touched) settle(node as Text, isChanged);
	// What this has changed itself needs no second look.
	observer.takeRecords();
});

function settle(text: Text, isChanged: boolean): void {
	const { font, words } = translations.get(text) ?? {};
	// Only the translator takes out what has its words.
	if (font && words === undefined && !text.isConnected) font.before(text);
	if (font?.isConnected && text.isConnected && !isChanged) {
		if (text.nextSibling !== font) text.after(font);
		translations.set(text, { font, words: words ?? text.data });
		text.data = '';
		return;
	}
	translations.delete(text);
	font?.remove();
	if (!isChanged && words) text.data = words;
	if (isChanged && isTranslated) text.parentNode?.insertBefore(text, text.nextSibling);
}

observer.observe(document, { subtree: true, childList: true, characterData: true });
