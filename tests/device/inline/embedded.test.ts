// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import code from '../../../src/device/inline/embedded.ts?inline-script';

/** What the page around the frame is told, and what is watched. */
let said: unknown[];
let observed: { readonly element: Element; readonly tell: () => void }[];

/** As it stands at the end of a page, in a frame or alone. */
function run({ isFramed }: { readonly isFramed: boolean }): void {
	const around = isFramed ? { postMessage: (...args: unknown[]) => said.push(args) } : window;
	Object.defineProperty(window, 'parent', { value: around, configurable: true });
	document.body.innerHTML =
		'<a href="/about/">a</a><a href="/embed/sheet/learn/">b</a><a href="#c">c</a><a href="/embed/">d</a><a href="mailto:e@f.g">e</a><script data-folder="/embed/"></script>';
	Object.defineProperty(document, 'currentScript', { value: document.querySelector('script'), configurable: true });
	new Function(code)();
}

beforeEach(() => {
	said = [];
	observed = [];
	history.replaceState(null, '', '/embed/fit/');
	vi.stubGlobal(
		'ResizeObserver',
		class {
			readonly tell: () => void;
			constructor(tell: () => void) {
				this.tell = tell;
			}
			observe(element: Element) {
				observed.push({ element, tell: this.tell });
			}
		},
	);
});

describe('a page in a frame', () => {
	test('says how high it is whenever that changes, and nothing else', () => {
		run({ isFramed: true });
		expect(observed.map(({ element }) => element)).toEqual([document.documentElement]);
		document.documentElement.getBoundingClientRect = () => ({ height: 1200.4 }) as DOMRect;
		observed[0]?.tell();
		dispatchEvent(new Event('load'));
		expect(said).toEqual(Array(2).fill([{ credentialFit: 'height', height: 1201 }, '*']));
	});

	test('says nothing where it stands alone', () => {
		run({ isFramed: false });
		dispatchEvent(new Event('load'));
		expect([observed, said]).toEqual([[], []]);
	});

	test('leads out in a new tab, and on within', () => {
		run({ isFramed: true });
		const links = [...document.querySelectorAll('a')];
		// Nowhere to go: only how a link would be followed is looked at.
		for (const link of links) link.addEventListener('click', (event) => event.preventDefault());
		for (const link of links) link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
		expect(links.map(({ target, rel }) => `${target} ${rel}`.trim())).toEqual(['_blank noopener', '', '', '_blank noopener', '']);
	});
});
