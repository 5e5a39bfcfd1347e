import type { Page } from 'playwright-core';

/** One place where the Tab key stopped. */
export interface Stop {
	/** Number in the list of everything that can take the focus; -1 where it is none of them. */
	readonly index: number;
	readonly what: string;
	/** What is wrong with it; empty where nothing is. */
	readonly fault: string;
	/** It has stops of the browser's own inside: the parts of a day. */
	readonly hasParts: boolean;
}

/**
 * Everything that the Tab key must reach, into `window.stops`; of a group of radios only the chosen one, or the first. What is in no layout
 * or made inert is not among it.
 */
const LIST_STOPS = `(() => {
	const root = document.querySelector('dialog[open]') ?? document;
	const stops = [...root.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')].filter((element) => !element.disabled && element.checkVisibility({ visibilityProperty: true }) && !element.closest('[inert]'));
	const isChosen = (radio) => radio.checked || (!document.querySelector('input[name="' + radio.name + '"]:checked') && document.querySelector('input[name="' + radio.name + '"]') === radio);
	window.stops = stops.filter((element) => element.type !== 'radio' || isChosen(element));
	return window.stops.length;
})()`;

/** Where the focus is, and whether a person sees it: drawn, inside the window, not under something else, with a mark that is not cut off. */
const LOOK_AT_FOCUS = `(() => {
	const element = document.activeElement;
	if (!element || element === document.body) return null;
	const faults = [];
	const rects = [...element.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
	const [rect] = rects;
	if (!rect || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) faults.push('is not drawn');
	else {
		// The middle of what is within the window: a part that is larger than it need not be there as a whole.
		const middle = (start, end, length) => (Math.max(start, 0) + Math.min(end, length)) / 2;
		const [x, y] = [middle(rect.left, rect.right, innerWidth), middle(rect.top, rect.bottom, innerHeight)];
		const top = document.elementFromPoint(x, y);
		if (x < 0 || x > innerWidth || y < 0 || y > innerHeight) faults.push('is outside the window');
		else if (!top || !(element.contains(top) || top.contains(element) || top.closest('label')?.contains(element))) faults.push('is covered by ' + (top?.className || top?.tagName));
		const { outlineStyle, outlineWidth, outlineOffset, outlineColor } = getComputedStyle(element);
		const width = parseFloat(outlineWidth);
		if (outlineStyle === 'none' || width < 2 || outlineColor.endsWith(', 0)')) faults.push('has no mark');
		const reach = parseFloat(outlineOffset) + width;
		const sides = { left: rect.left - reach, right: rect.right + reach, top: rect.top - reach, bottom: rect.bottom + reach };
		for (let box = element.parentElement; box && box !== document.body; box = box.parentElement) {
			if (!/auto|scroll|hidden|clip/.test(getComputedStyle(box).overflow)) continue;
			const inside = box.getBoundingClientRect();
			const cut = [sides.left < inside.left && 'left', sides.right > inside.right && 'right', sides.top < inside.top && 'top', sides.bottom > inside.bottom && 'bottom'].filter(Boolean);
			if (cut.length > 2) faults.push('has its mark cut off at ' + cut);
		}
	}
	const name = element.tagName.toLowerCase() + ' ' + (element.id || element.ariaLabel || element.name || element.textContent.trim()).slice(0, 40);
	return { index: window.stops.indexOf(element), what: name, fault: faults.join(', '), hasParts: element.type === 'date' };
})()`;

/** Lists what the Tab key must reach, for `lookAtFocus` to number. @returns how many there are */
export function listStops(page: Page): Promise<number> {
	return page.evaluate<number>(LIST_STOPS);
}

/** Null where the focus is the browser's own, as between the last stop and the first. */
export function lookAtFocus(page: Page): Promise<Stop | null> {
	return page.evaluate<Stop | null>(LOOK_AT_FOCUS);
}

/**
 * Presses Tab until the focus comes round again, whatever had it at first.
 *
 * @returns what is wrong: stops that cannot be seen, come in another order than on the page, are passed over, or do not let go
 */
export async function walkByKeyboard(page: Page): Promise<readonly string[]> {
	const expected = await listStops(page);
	const stops: Stop[] = [];
	const isRound = (stop: Stop) => stop.index === stops[0]?.index;
	// Half as many again as there are: a trap shows as a walk that does not come round.
	for (let presses = 0; presses < 1.5 * expected + 10; presses++) {
		await page.keyboard.press('Tab');
		const stop = await lookAtFocus(page);
		if (!stop) continue;
		if (isRound(stop)) return [...findSeen(stops), ...(await findOrder(page, stops, expected))];
		if (stop.hasParts && stops.at(-1)?.index === stop.index) continue;
		// What holds the focus would be met again and again: three times is enough to tell.
		if (stops.slice(-3).filter(({ index }) => index === stop.index).length === 3) return [`${stop.what} holds the focus`];
		stops.push(stop);
	}
	return [`the focus does not come round; it was last at ${stops.slice(-4).map(({ what }) => what)}`];
}

function findSeen(stops: readonly Stop[]): readonly string[] {
	return stops.flatMap(({ what, fault }) => (fault ? [`${what} ${fault}`] : []));
}

async function findOrder(page: Page, stops: readonly Stop[], expected: number): Promise<readonly string[]> {
	const name = (index: number) => page.evaluate<string>(`stops[${index}].outerHTML.slice(0, 80)`);
	const [start = 0] = stops.map(({ index }) => index);
	const found = new Set(stops.map(({ index }) => index));
	const missed = Array.from({ length: expected }, (_, index) => index).filter((index) => !found.has(index));
	const stray = stops.findIndex(({ index }, step) => index !== (start + step) % expected);
	return [
		...(await Promise.all(missed.map(async (index) => `${await name(index)} is not reached`))),
		...(missed.length === 0 && stray >= 0 ? [`${stops[stray]?.what} comes out of order`] : []),
	];
}
