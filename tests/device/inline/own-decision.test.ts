// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import code from '../../../src/device/inline/own-decision.ts?inline-script';
import { KEPT_EVENT } from '../../../src/device/storage.ts';
import { EMPTY_STATE } from '../../../src/model/state/state.ts';
import { ANSWERS, elsewhere, STATE, stock } from '../../support/keeping.ts';

const { MODEL_VERSION } = await vi.importActual<typeof import('../../../src/model/version.ts')>('../../../src/model/version.ts');

/** The script brings the version of the model along that there is. */
function stockNow(): void {
	stock(STATE);
	localStorage.setItem(ANSWERS, JSON.stringify({ ...JSON.parse(localStorage.getItem(ANSWERS) ?? ''), v: MODEL_VERSION }));
}

/** As the top of every page does before it is painted. */
function run(): void {
	document.body.innerHTML =
		'<nav><a href="/fit/" data-asked="5" data-learn="7"><span>Start</span><span hidden>My decision <b></b></span></a></nav><script></script>';
	Object.defineProperty(document, 'currentScript', { value: document.querySelector('script'), configurable: true });
	new Function(code)();
}

/** What the link says. */
const shown = () => document.querySelector('a > span:not([hidden])')?.textContent.trim();

beforeEach(() => localStorage.clear());

describe('the link to the reader’s own decision', () => {
	test('says “Start” before anything is kept', () => {
		run();
		expect(shown()).toBe('Start');
		stock(EMPTY_STATE);
		run();
		expect(shown()).toBe('Start');
	});

	test('looks again when the page is shown, as after the way back', () => {
		run();
		stockNow();
		dispatchEvent(new Event('pageshow'));
		expect(shown()).toBe('My decision 2/7');
	});

	test('says how much is answered of what the goal asks', () => {
		stockNow();
		run();
		expect(shown()).toBe('My decision 2/7');
	});

	test('counts nothing that another version of the model wrote', () => {
		localStorage.setItem(ANSWERS, JSON.stringify({ ...STATE, v: '0', known: ['known'] }));
		run();
		expect(shown()).toBe('My decision');
	});

	test('follows what is kept on this page, and in another tab', async () => {
		run();
		stockNow();
		dispatchEvent(new Event(KEPT_EVENT));
		expect(shown()).toBe('My decision 2/7');
		dispatchEvent(new Event('pageshow'));
		await elsewhere(() => stock(EMPTY_STATE));
		expect(shown()).toBe('Start');
	});
});
