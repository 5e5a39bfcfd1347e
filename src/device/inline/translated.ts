/**
 * Keeps an island true while the browser translates it. Google Translate takes each text out of the page and puts a FONT with its translation there;
 * whoever drew the text goes on changing what nobody sees any more. So the text goes back, empty, before its FONT. There it is changed, moved
 * and taken out as ever, and the FONT follows:
 *
 * 1. A text that changes shows in place of its FONT, put in anew so that it is translated anew.
 * 2. A text that is taken out takes its FONT along, and one that moves draws it after itself.
 * 3. Where the translator takes the FONT out, to show the original, the text has its words again.
 */

/** What islands draw, and what search draws into its dialog. */
const DRAWN = 'astro-island, dialog';

interface Translation {
	readonly font: Element;
	/** The text's own, once it is empty. */
	words?: string;
}
const translations = new WeakMap<Node, Translation>();
/** The text of each FONT. */
const texts = new WeakMap<Node, Node>();
let isTranslated = false;

const observer = new MutationObserver((records) => {
	const touched = new Set<Node>();
	const changed = new Set<Node>();
	for (const { type, target, addedNodes, removedNodes, previousSibling, nextSibling } of records) {
		if (type === 'characterData') changed.add(target);
		// What is put in after a text may stand between it and its FONT.
		if (previousSibling) touched.add(previousSibling);
		for (const node of removedNodes) {
			touched.add(texts.get(node) ?? node);
			const font = [addedNodes[0], previousSibling, nextSibling].find(
				(one) => one?.nodeName === 'FONT' && one.isConnected && !texts.has(one),
			);
			if (!font || node.nodeType !== Node.TEXT_NODE || !(target as Element).closest(DRAWN)) continue;
			translations.get(node)?.font.remove();
			translations.set(node, { font: font as Element });
			texts.set(font, node);
			changed.delete(node);
			isTranslated = true;
		}
	}
	for (const text of touched) if (!changed.has(text)) follow(text as Text);
	for (const text of changed) show(text as Text);
	// What this has changed itself needs no second look.
	observer.takeRecords();
});

/** Puts a text that was translated back before its FONT, empty; or ends it where one of them is gone. */
function follow(text: Text): void {
	const translation = translations.get(text);
	if (!translation) return;
	const { font, words } = translation;
	if (words === undefined && !text.isConnected) font.before(text);
	if (text.isConnected && font.isConnected) {
		if (text.nextSibling !== font) text.after(font);
		translation.words ??= text.data;
		text.data = '';
	} else {
		translations.delete(text);
		font.remove();
		text.data = words ?? text.data;
	}
}

/** Shows what a text says now, for the translator to take up. */
function show(text: Text): void {
	const translation = translations.get(text);
	if (translation?.words === undefined && !text.isConnected) translation?.font.before(text);
	translation?.font.remove();
	translations.delete(text);
	if (isTranslated && text.parentElement?.closest(DRAWN)) text.parentElement.insertBefore(text, text.nextSibling);
}

observer.observe(document, { subtree: true, childList: true, characterData: true });
