// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { type ComparisonRequest, startComparer } from '../../../src/instruments/compare/comparer.ts';
import { compareInFull } from '../../../src/model/compare/full-comparison.ts';
import { SMALL_MODEL } from '../../support/small-fit.ts';

const REQUEST: ComparisonRequest = {
	model: SMALL_MODEL,
	goal: 'learn',
	order: null,
	candidates: [
		{ id: 'a', issuer: '', answers: { known: { kind: 'option', option: 'named' } } },
		{ id: 'b', issuer: '', answers: {} },
	],
};
const EXPECTED = compareInFull(REQUEST.model, REQUEST.goal, REQUEST.candidates, null);

/** A worker as far as a page sees it. */
class StandIn {
	static all: StandIn[] = [];
	onmessage?: (event: { readonly data: unknown }) => void;
	onerror?: (event: unknown) => void;
	asked: unknown[] = [];
	isStopped = false;
	constructor() {
		StandIn.all.push(this);
	}
	postMessage(request: unknown): void {
		this.asked.push(request);
	}
	terminate(): void {
		this.isStopped = true;
	}
}

afterEach(() => {
	StandIn.all = [];
	vi.unstubAllGlobals();
});

test('a worker is asked, and its answer is what comes', async () => {
	vi.stubGlobal('Worker', StandIn);
	const comparer = startComparer();
	const answer = comparer.compare(REQUEST);
	const [worker] = StandIn.all;
	expect(worker?.asked).toEqual([REQUEST]);
	worker?.onmessage?.({ data: 'the comparison' });
	expect(await answer).toBe('the comparison');
	comparer.stop();
	expect(worker?.isStopped).toBe(true);
});

test('the page works it out itself where a worker fails while it is asked, and then asks it no more', async () => {
	vi.stubGlobal('Worker', StandIn);
	const comparer = startComparer();
	const answer = comparer.compare(REQUEST);
	StandIn.all[0]?.onerror?.(new Event('error'));
	expect(await answer).toEqual(EXPECTED);
	expect(StandIn.all[0]?.isStopped).toBe(true);
	expect(await comparer.compare(REQUEST)).toEqual(EXPECTED);
	expect(StandIn.all[0]?.asked).toHaveLength(1);
});

test('the page works it out itself where the worker had failed before it was asked', async () => {
	vi.stubGlobal('Worker', StandIn);
	const comparer = startComparer();
	StandIn.all[0]?.onerror?.(new Event('error'));
	expect(await comparer.compare(REQUEST)).toEqual(EXPECTED);
});

test('the page works it out itself where there are no workers, or none may be started', async () => {
	vi.stubGlobal('Worker', undefined);
	expect(await startComparer().compare(REQUEST)).toEqual(EXPECTED);
	vi.stubGlobal('Worker', function refuse() {
		throw new DOMException('No.', 'SecurityError');
	});
	expect(await startComparer().compare(REQUEST)).toEqual(EXPECTED);
});
