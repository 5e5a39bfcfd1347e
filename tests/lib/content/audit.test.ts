import { describe, expect, test } from 'vitest';
import { AUDIT_STATES, readAudit } from '../../../src/lib/content/audit.ts';

const item = (state: string) => `<li><strong>It says so.</strong> <em>${state}.</em> See <em>there</em>.</li>`;
const list = (...states: readonly string[]) => `<ul>${states.map(item).join('\n')}</ul>`;

describe('readAudit(caption, html)', () => {
	test.each(Object.entries(AUDIT_STATES))('marks the state "%s", and no other emphasis', (state, kind) => {
		const { html } = readAudit('Items', list(state));
		expect(html.match(/<em class="[^"]*">[^<]*/g)).toEqual([`<em class="audit__state audit__state--${kind}">${state}.`]);
	});

	test('counts each state, in one order, and leaves out those that no item has', () => {
		expect(readAudit('Items', list('Not done', 'Done', 'Not done')).counts).toEqual([
			{ state: 'Done', count: 1 },
			{ state: 'Not done', count: 2 },
		]);
	});

	test('refuses a state that does not exist and names those that do', () => {
		expect(() => readAudit('Items', list('Done', 'Almost'))).toThrow(/:::audit\[Items\]: "Almost" is no state\. There are Done, Partly/);
	});

	test.each([
		['an item without a state', `<ul>${item('Done')}<li><strong>It says so.</strong> Yes.</li></ul>`, '1 of 2'],
		['an item without a name', '<ul><li><em>Done.</em> Yes.</li></ul>', '1 of 1'],
		['no item', '<p>Text.</p>', '0 of 0'],
	])('refuses %s', (_, html, count) => {
		expect(() => readAudit('Items', html)).toThrow(count);
	});
});
