// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { showView } from '../../../src/device/form-view.ts';
import code from '../../../src/device/inline/decision-nav.ts?inline-script';
import { KEPT_EVENT } from '../../../src/device/storage.ts';
import { STATE, saved, stock } from '../../support/keeping.ts';

/** As a page of the decision does before it is painted. */
function run(address: string): void {
	history.replaceState(null, '', address);
	document.body.innerHTML = `<a data-asked="5" data-learn="7"><span>Start</span><span hidden>My decision <b></b></span></a><nav><p class="decision-nav__open" hidden><b>One without a name</b></p>
		<a href="/fit/saved/">Saved <i hidden></i></a>
		<a href="/fit/#answers" aria-current="step">Answers</a><a href="/fit/#result">Result</a><a href="/fit/kit/">Ask</a></nav><script></script>`;
	Object.defineProperty(document, 'currentScript', { value: document.querySelector('script'), configurable: true });
	new Function(code)();
}

const current = () => [...document.querySelectorAll('[aria-current]')].map(({ textContent }) => textContent);
const atTop = () => document.querySelector('[data-asked] > :not([hidden])')?.textContent;
const name = () => document.querySelector('p:not([hidden]) b')?.textContent;
const kept = () => document.querySelector('nav i:not([hidden])')?.textContent;

beforeEach(() => {
	localStorage.clear();
	delete document.documentElement.dataset['fitView'];
});

describe('the line of “My decision”', () => {
	test('names the assessment that is open, says how many others are kept, and speaks for the top of the page too', () => {
		run('/fit/kit/');
		expect([atTop(), name(), kept()]).toEqual(['Start', undefined, undefined]);
		stock(STATE, { assessments: [saved('One'), saved('Two')] });
		dispatchEvent(new Event(KEPT_EVENT));
		expect([atTop(), name(), kept()]).toEqual(['My decision ', 'Some badge', '(2)']);
	});

	test('shows what somebody typed as text, and has words for one without a name', () => {
		stock({ ...STATE, name: '<img src=x>' });
		run('/fit/kit/');
		expect(name()).toBe('<img src=x>');
		stock({ ...STATE, name: '' });
		run('/fit/kit/');
		expect(name()).toBe('One without a name');
	});

	test.each([
		['the answers as long as it is not known what shows', undefined, '', 'Answers'],
		['the answers where a question shows', 'step', '#question-known', 'Answers'],
		['the answers where all questions show', 'form', '', 'Answers'],
		['the result where it shows', 'result', '', 'Result'],
		['the result where the address names it', 'result', '#result', 'Result'],
		['the answers below the result where the address names them', 'result', '#answers', 'Answers'],
	])('marks %s', (_, view, hash, step) => {
		if (view) document.documentElement.dataset['fitView'] = view;
		run(`/fit/${hash}`);
		expect(current()).toEqual([step]);
	});

	test('follows what shows, and leaves what is marked on other pages', () => {
		run('/fit/');
		showView('whole', true, 'steps');
		expect(current()).toEqual(['Result']);
		run('/fit/kit/');
		expect(current()).toEqual(['Answers']);
	});
});
