/**
 * Accessibility as behaviour: what no rule over the markup can tell. Each probe looks at a page as it is and returns what is wrong, in words;
 * an empty list where nothing is. `planted-defects.test.ts` shows for each that it can find something.
 */
import type { Page } from 'playwright-core';
import { comparePixels, countColours } from './pixels.ts';

/** What is wrong, one line for each place. */
export type Faults = readonly string[];

/** How pages name an element in a fault. */
const NAME =
	"const nameOf = (element) => (element.tagName.toLowerCase() + (element.classList.length ? '.' + element.classList[0] : '') + ' ' + (element.ariaLabel ?? element.textContent).trim().slice(0, 40)).trim();";

/** Runs text of a function without arguments in the page. */
function ask<T>(page: Page, text: string): Promise<T> {
	return page.evaluate<T>(`(() => { ${NAME} return (${text})(); })()`);
}

/** Waits until events that a script or the browser put off have come. */
const SETTLED = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50))))';

/** What makes a reader scroll sideways: the page itself, and what sticks out without a scroll box of its own around it. */
export function findSideways(page: Page): Promise<Faults> {
	return ask(
		page,
		`() => {
			const scrolls = (element) => element && (/auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
			const out = [...document.body.querySelectorAll('*')].filter((element) => {
				const { right, width } = element.getBoundingClientRect();
				return width > 0 && right > innerWidth + 1 && !scrolls(element.parentElement);
			});
			const beyond = document.scrollingElement.scrollWidth - innerWidth;
			return [...(beyond > 0 ? ['the page is ' + beyond + ' px wider than its window'] : []), ...new Set(out.map((element) => nameOf(element) + ' sticks out'))].slice(0, 8);
		}`,
	);
}

/** Of a small window this much may lie under parts that stay in place. */
const COVERED_AT_MOST = 0.35;

/** Parts that stay in place and cover too much of the window, in the middle of the page. */
export function findCovered(page: Page): Promise<Faults> {
	return ask(
		page,
		`() => {
			scrollTo(0, document.scrollingElement.scrollHeight / 2);
			const stays = [...document.body.querySelectorAll('*')].filter((element) => /fixed|sticky/.test(getComputedStyle(element).position) && element.checkVisibility());
			const rows = new Set();
			for (const element of stays) {
				const { top, bottom, width } = element.getBoundingClientRect();
				if (width < innerWidth / 2) continue;
				for (let y = Math.max(0, Math.floor(top)); y < Math.min(innerHeight, bottom); y++) rows.add(y);
			}
			const share = rows.size / innerHeight;
			return share > ${COVERED_AT_MOST} ? [Math.round(100 * share) + ' % of the window is covered'] : [];
		}`,
	);
}

/** Boxes that cut off what they hold. */
const CUT_OFF = `() => [...document.body.querySelectorAll('*')]
	.filter((element) => {
		const { overflowX, overflowY, clipPath } = getComputedStyle(element);
		// What is clipped away on purpose is there for screen readers.
		if (clipPath !== 'none' || !element.checkVisibility() || element.closest('svg')) return false;
		// Who types in a field goes through what stands in it.
		if (element.matches('input')) return false;
		return (/hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1) || (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1);
	})
	.map((element) => nameOf(element) + ' is cut off')`;

// The distances of WCAG 2.2, criterion 1.4.12.
const TEXT_SPACING = `() => {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }');
	document.adoptedStyleSheets.push(sheet);
	return getComputedStyle(document.querySelector('h1')).letterSpacing === 'normal' ? ['the text could not be spaced'] : [];
}`;

/** Spaces the text out, and finds what that cuts off or pushes out. The page stays spaced. */
export async function findWithTextSpacing(page: Page): Promise<Faults> {
	return [...(await ask<Faults>(page, TEXT_SPACING)), ...(await findSideways(page)), ...(await ask<Faults>(page, CUT_OFF))];
}

/**
 * How long the shorter side of what a finger aims at must be, in px: level AAA for what changes something and for the way through the site,
 * AA for the many links that stand in lists.
 */
const CONTROL_PX = 44;
const LINK_PX = 24;

/** What a finger misses. What stands within a line of text is left to axe, which measures its distance; labels count for their radios and ticks. */
export function findSmallTargets(page: Page): Promise<Faults> {
	return ask(
		page,
		`() => {
			const hasWords = ({ childNodes }) => [...childNodes].some(({ nodeType, data }) => nodeType === Node.TEXT_NODE && data.trim() !== '');
			const isInLine = (element) => element.matches('a, button') && getComputedStyle(element).display.startsWith('inline') && hasWords(element.parentElement);
			const boxOf = (element) => (element.closest('label') ?? element).getBoundingClientRect();
			return [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
				.filter((element) => element.checkVisibility() && !element.matches('.visually-hidden') && !isInLine(element))
				.flatMap((element) => {
					const { width, height } = boxOf(element);
					const side = Math.round(10 * Math.min(width, height)) / 10;
					const needed = element.matches('a:not(.button, nav a, footer a)') ? ${LINK_PX} : ${CONTROL_PX};
					return side < needed ? [nameOf(element) + ' is ' + side + ' px, not ' + needed] : [];
				});
		}`,
	);
}

/** Roles that mean nothing without a name. */
const NAMED_ROLES = [
	'alertdialog',
	'button',
	'checkbox',
	'combobox',
	'dialog',
	'DisclosureTriangle',
	'link',
	'listbox',
	'menuitem',
	'radio',
	'radiogroup',
	'searchbox',
	'slider',
	'spinbutton',
	'switch',
	'tab',
	'textbox',
];

interface AccessibleNode {
	readonly ignored: boolean;
	readonly role?: { readonly value: string };
	readonly name?: { readonly value: string };
	readonly backendDOMNodeId?: number;
}

/** Controls and dialogs that the browser itself has no name for: native dialogs too, which rules over the markup pass over. */
export async function findUnnamed(page: Page): Promise<Faults> {
	const protocol = await page.context().newCDPSession(page);
	try {
		await page.evaluate(
			'window.opened = [...document.querySelectorAll("dialog:not([open])")]; for (const dialog of opened) dialog.showModal();',
		);
		const dialogs = await protocol.send('Accessibility.getFullAXTree');
		await page.evaluate('for (const dialog of opened) dialog.close();');
		const { nodes } = await protocol.send('Accessibility.getFullAXTree');
		const unnamed = new Set<number | undefined>();
		return ([...nodes, ...dialogs.nodes] as readonly AccessibleNode[]).flatMap(({ ignored, role, name, backendDOMNodeId }) => {
			if (ignored || !role || !NAMED_ROLES.includes(role.value) || name?.value.trim() || unnamed.has(backendDOMNodeId)) return [];
			unnamed.add(backendDOMNodeId);
			return [`a ${role.value} has no name`];
		});
	} finally {
		await protocol.detach();
	}
}

/** Notes who listens to pointers, before the page's own scripts run: for `findMouseOnly`. */
export const WATCH_LISTENERS = `
	window.pointed = new Set();
	const listen = EventTarget.prototype.addEventListener;
	EventTarget.prototype.addEventListener = function (type, ...rest) {
		if (this instanceof Element && /^(click|dblclick|mouse(down|up|enter|over)|pointer(down|up|enter|over)|touch(start|end))$/.test(type)) pointed.add(this);
		return listen.call(this, type, ...rest);
	};
`;

/** What answers to a pointer and holds nothing that can take the focus. Needs a page opened with `WATCH_LISTENERS`. */
export function findMouseOnly(page: Page): Promise<Faults> {
	return ask(
		page,
		`() => {
			const takesFocus = 'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex^="-"]), iframe, audio, video';
			const handlers = [...document.body.querySelectorAll('*')].filter((element) => element.onclick || element.onmousedown || element.onpointerdown);
			return [...window.pointed, ...handlers]
				.filter((element) => element.isConnected && element.checkVisibility() && !element.matches('label, ' + takesFocus) && !element.querySelector(takesFocus))
				.map((element) => nameOf(element) + ' answers to a pointer alone');
		}`,
	);
}

/** The edge of a field against what it lies on: WCAG 2.2, criterion 1.4.11. */
const EDGE_CONTRAST = 3;

/** Fields whose edge is too faint. Radios and ticks are left out where the browser draws them, which it does at 3:1 by itself. */
export function findFaintEdges(page: Page): Promise<Faults> {
	return ask(
		page,
		`() => {
			const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
			const over = (colours) => {
				canvas.clearRect(0, 0, 1, 1);
				for (const colour of colours) { canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1); }
				return [...canvas.getImageData(0, 0, 1, 1).data];
			};
			const luminance = (rgb) => {
				const [r, g, b] = rgb.map((part) => part / 255).map((part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
				return 0.2126 * r + 0.7152 * g + 0.0722 * b;
			};
			const contrast = (one, other) => {
				const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
				return (high + 0.05) / (low + 0.05);
			};
			const grounds = (element) => element ? [...grounds(element.parentElement), getComputedStyle(element).backgroundColor] : ['canvas'];
			return [...document.querySelectorAll('input, select, textarea')]
				.filter((field) => field.checkVisibility() && !field.disabled && !(/radio|checkbox/.test(field.type) && getComputedStyle(field).appearance === 'auto'))
				.flatMap((field) => {
					const below = grounds(field.parentElement);
					const { backgroundColor, borderBlockEndColor, borderBlockEndWidth, borderBlockEndStyle } = getComputedStyle(field);
					const hasEdge = borderBlockEndStyle !== 'none' && parseFloat(borderBlockEndWidth) >= 1;
					const best = Math.max(contrast(over([...below, backgroundColor]), over(below)), hasEdge ? contrast(over([...below, borderBlockEndColor]), over(below)) : 1);
					return best < ${EDGE_CONTRAST} ? [nameOf(field) + (field.id && '#' + field.id) + ' has an edge of ' + best.toFixed(2) + ':1'] : [];
				});
		}`,
	);
}

/** What moves by itself for longer than five seconds, and cannot be stopped: WCAG 2.2, criterion 2.2.2. */
export function findLongMotion(page: Page): Promise<Faults> {
	return ask(
		page,
		`() => [
			...document.getAnimations().filter((animation) => animation.effect.getComputedTiming().endTime > 5000).map(({ effect }) => nameOf(effect.target) + ' moves on'),
			...[...document.querySelectorAll('marquee, blink, video[autoplay], audio[autoplay], svg animate, svg animateTransform, meta[http-equiv="refresh"]')].map((element) => nameOf(element) + ' runs by itself'),
		]`,
	);
}

/** What would move for a reader who asked for less motion. Needs a page with `reducedMotion: 'reduce'`. */
export function findMotion(page: Page): Promise<Faults> {
	return ask(
		page,
		`() => [
			...document.getAnimations().map(({ effect }) => nameOf(effect.target) + ' moves'),
			...[...document.querySelectorAll('*')].filter((element) => {
				const { animationName, animationDuration, transitionDuration, scrollBehavior } = getComputedStyle(element);
				return (animationName !== 'none' && /[1-9]/.test(animationDuration)) || /[1-9]/.test(transitionDuration) || scrollBehavior === 'smooth';
			}).map((element) => nameOf(element) + ' would move'),
		]`,
	);
}

/** Whether the first stop of the Tab key skips to the page: it shows, leads to something, and takes the focus along. */
export async function findSkipLinkFaults(page: Page): Promise<Faults> {
	// From the top, also where a page gives the focus to its field.
	await page.evaluate("(() => { const top = document.createElement('button'); document.body.prepend(top); top.focus(); top.remove(); })()");
	await page.keyboard.press('Tab');
	const first =
		'(document.activeElement instanceof HTMLAnchorElement && document.activeElement.hash && new URL(document.activeElement.href).pathname === location.pathname)';
	if (!(await page.evaluate(first))) return ['the first stop is no link within the page'];
	const target = await page.evaluate<string>('document.activeElement.hash');
	const faults: string[] = [];
	if (!(await page.evaluate(`document.querySelector('${target}')?.matches('main, main *')`)))
		return [`${target} is no place in the page’s main part`];
	const isShown =
		'(({ width, height, top, left }) => width > 40 && height > 40 && top >= 0 && left >= 0)(document.activeElement.getBoundingClientRect())';
	if (!(await page.evaluate(isShown))) faults.push('the skip link is not shown where it has the focus');
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	const isInside = `document.querySelector('${target}').contains(document.activeElement) || Boolean(document.querySelector('${target}').compareDocumentPosition(document.activeElement) & Node.DOCUMENT_POSITION_FOLLOWING)`;
	if (!(await page.evaluate(isInside))) faults.push('the next stop after the skip link is not in the page');
	return faults;
}

/** Boxes for what is told about what somebody does, drawn though there is nothing to tell: a bar without a word. */
export function findEmptyBars(page: Page): Promise<Faults> {
	return ask(
		page,
		`() => {
			const isDrawn = (element) => {
				const { backgroundColor, borderTopWidth, borderInlineStartWidth } = getComputedStyle(element);
				const { width, height } = element.getBoundingClientRect();
				const isPainted = !/^(?:transparent|rgba\\(.*, 0\\))$/.test(backgroundColor) || parseFloat(borderTopWidth) + parseFloat(borderInlineStartWidth) > 0;
				return element.checkVisibility() && width > 0 && height > 0 && isPainted;
			};
			const told = [...document.querySelectorAll('[role="status"], [role="alert"], [aria-live]')].flatMap((element) => [element, element.parentElement]);
			return [...new Set(told)]
				.filter((element) => element.textContent.trim() === '' && !element.querySelector('svg, img, progress, input') && isDrawn(element))
				.map((element) => nameOf(element) + ' is an empty bar');
		}`,
	);
}

/** Selects that leave the page, or take the focus away, as soon as another option is reached by keyboard. */
export async function findSelectsThatNavigate(page: Page): Promise<Faults> {
	const faults: string[] = [];
	const selects = page.locator('select:visible');
	// A filter may write its choice into the address of the page that it stands on; the page itself has to stay.
	await page.evaluate('window.hasStayed = true');
	// What is chosen in one can take another away: they are counted anew each time.
	for (let at = 0; at < (await selects.count()); at++) {
		const address = new URL(page.url()).pathname;
		await selects.nth(at).focus();
		await page.keyboard.press('ArrowDown');
		// Where it has left, there is nothing to wait for.
		await page.evaluate(SETTLED).catch(() => {});
		if (new URL(page.url()).pathname !== address || !(await page.evaluate('window.hasStayed')))
			return [...faults, `a select leads to ${page.url()}`];
		if (!(await page.evaluate('document.activeElement instanceof HTMLSelectElement'))) faults.push('a select loses the focus');
	}
	return faults;
}

/** Fields that are marked as wrong without words tied to them, or have such words without being marked. */
export function findUntiedErrors(page: Page): Promise<Faults> {
	return ask(
		page,
		`() => {
			const said = (field) => [...(field.ariaDescribedByElements ?? []), ...(field.ariaErrorMessageElements ?? [])].filter((element) => element.checkVisibility() && element.textContent.trim());
			const wrong = [...document.querySelectorAll('[aria-invalid="true"]')];
			const errors = [...document.querySelectorAll('[id$="-error"], [class*="error"]')].filter((element) => element.checkVisibility() && element.textContent.trim());
			return [
				...wrong.filter((field) => said(field).length === 0).map((field) => '#' + field.id + ' is wrong and does not say why'),
				...errors.filter((error) => !wrong.some((field) => said(field).some((words) => words.contains(error) || error.contains(words)))).map((error) => nameOf(error) + ' belongs to no field'),
			];
		}`,
	);
}

/** Opens a dialog from a control by keyboard, closes it by Escape, and looks where the focus is. */
export async function findLostFocus(page: Page, opener: string): Promise<Faults> {
	await page.locator(opener).focus();
	await page.keyboard.press('Enter');
	await page.locator('dialog[open]').waitFor();
	const isInside = await page.evaluate('document.querySelector("dialog[open]").contains(document.activeElement)');
	await page.keyboard.press('Escape');
	await page.locator('dialog[open]').waitFor({ state: 'detached' });
	// The dialog says that it is closed a moment after it is.
	await page.evaluate(SETTLED);
	const isBack = await page.evaluate(`document.activeElement === document.querySelector(${JSON.stringify(opener)})`);
	return [...(isInside ? [] : ['the dialog does not take the focus']), ...(isBack ? [] : ['the focus does not come back'])];
}

/** Parts in another language that name none, or no language there is; and a page that names none. */
export function findLanguageFaults(page: Page): Promise<Faults> {
	return ask(
		page,
		`() => {
			const isLanguage = (tag) => { try { return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(tag) !== undefined; } catch { return false; } };
			return [
				...(document.documentElement.lang ? [] : ['the page names no language']),
				...[...document.querySelectorAll('[lang]')].filter((element) => !isLanguage(element.lang)).map((element) => nameOf(element) + ' is in “' + element.lang + '”, which is no language'),
			];
		}`,
	);
}

/** Of a radio or tick, this share of pixels must differ when it is chosen: a dot covers a fifth, an edge drawn anew less than a hundredth. */
const CHOSEN_DIFFERS = 0.05;

/** A radio or tick that looks the same, chosen or not, as the page is shown now; and one that is not there to be seen at all. */
export async function findAlike(page: Page, selector: string): Promise<Faults> {
	const browser = page.context().browser();
	if (!browser) throw new Error('A page without a browser cannot be drawn.');
	const box = page.locator(selector);
	// Without focus and pointer, at the same place: only the choice may make the difference.
	const picture = async () => {
		await page.evaluate('document.activeElement.blur()');
		await page.mouse.move(0, 0);
		await page.evaluate(`document.querySelector(${JSON.stringify(selector)}).scrollIntoView({ block: 'center' })`);
		return box.screenshot();
	};
	const empty = await picture();
	const colours = await countColours(browser, empty);
	await box.check();
	const differs = await comparePixels(browser, empty, await picture());
	return [
		...(colours < 2 ? ['cannot be seen when it is not chosen'] : []),
		...(differs < CHOSEN_DIFFERS ? [`differs by ${(100 * differs).toFixed(1)} % when it is chosen`] : []),
	];
}
