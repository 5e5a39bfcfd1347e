// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import code from '../../../src/device/inline/review-due.ts?inline-script';
import { LIBRARY, RECORD, STATE, stock } from '../../support/keeping.ts';

const DUE = { ...RECORD, lookBack: '2026-11-24' };

/** What the line says, undefined where it stays hidden, with a link's address. */
function run(today = '2026-11-24'): { readonly text: string; readonly href: string | null } | undefined {
	vi.useFakeTimers({ now: new Date(`${today}T00:30:00`), toFake: ['Date'] });
	document.body.innerHTML = '<p hidden>About <b>one without a name</b>: <a href="/fit/record/">do it now</a>.</p><script></script>';
	Object.defineProperty(document, 'currentScript', { value: document.querySelector('script'), configurable: true });
	new Function(code)();
	vi.useRealTimers();
	const line = document.querySelector('p');
	return line && !line.hidden ? { text: line.textContent, href: line.querySelector('a')?.getAttribute('href') ?? null } : undefined;
}

beforeEach(() => localStorage.clear());

describe('the line that says that a decision is due for review', () => {
	test('shows from the day on, with the name and the decision’s own address', () => {
		stock(undefined, { records: [RECORD, { ...DUE, id: '2026-05-24-2' }] });
		expect(run('2026-11-23')).toBeUndefined();
		expect(run()?.text).toBe('About Some badge: do it now.');
		expect(run()?.href).toMatch(/\/fit\/record\/#2026-05-24-2$/);
		expect(run('2031-01-01')).toBeDefined();
	});

	test('shows what somebody typed as text', () => {
		stock(undefined, { records: [{ ...DUE, state: { ...STATE, name: '<img src=x onerror=alert(1)>' } }] });
		expect(run()?.text).toContain('<img src=x onerror=alert(1)>');
		expect(document.querySelector('p img')).toBeNull();
	});

	test('has words for a decision without a name', () => {
		stock(undefined, { records: [{ ...DUE, state: { ...STATE, name: '' } }] });
		expect(run()?.text).toBe('About one without a name: do it now.');
	});

	test.each([
		['there is no day', { ...DUE, lookBack: null }],
		['it is told already', { ...DUE, outcome: { day: '2026-11-24', progress: 'finished', hindsight: 'again', note: '' } }],
	] as const)('stays hidden where %s', (_, record) => {
		stock(undefined, { records: [record] });
		expect(run()).toBeUndefined();
	});

	test.each([null, 'not ours', '{}', '{"records":4}', '{"records":[null]}', '{"records":[{"lookBack":"2020-01-01"}]}'])(
		'stays hidden for %j',
		(text) => {
			if (text !== null) localStorage.setItem(LIBRARY, text);
			expect(run()).toBeUndefined();
		},
	);
});
