// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type ReadRequest, startReader } from '../../../../src/instruments/read/engine/reader.ts';
import { packCues } from '../../../../src/lib/content/pack-cues.ts';
import { readText } from '../../../../src/model/reading/read.ts';
import type { ReadingCues } from '../../../../src/model/reading/types.ts';
import { readCues } from '../../../support/cues.ts';

const CUES: ReadingCues = readCues();
const REQUEST: ReadRequest = { text: 'The course costs 390 EUR.', questions: ['cost-fits'] };

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

const nothing = () => {};

beforeEach(() => {
	vi.stubGlobal('fetch', async () => Response.json(packCues(CUES)));
});
afterEach(() => {
	StandIn.all = [];
	vi.unstubAllGlobals();
});

test('a worker is asked, tells how far it is, and its reading is what comes', async () => {
	vi.stubGlobal('Worker', StandIn);
	const shares: number[] = [];
	const reading = startReader('/cues.json').read(REQUEST, (share) => shares.push(share));
	const [worker] = StandIn.all;
	expect(worker?.asked).toEqual([{ ...REQUEST, cuesUrl: new URL('/cues.json', location.href).href }]);
	worker?.onmessage?.({ data: { kind: 'share', share: 0.4 } });
	worker?.onmessage?.({ data: { kind: 'reading', reading: 'what it says' } });
	expect(await reading).toBe('what it says');
	expect(shares).toEqual([0.4]);
});

test('what is stopped ends, and a next text has a worker of its own', async () => {
	vi.stubGlobal('Worker', StandIn);
	const reader = startReader('/cues.json');
	reader.read(REQUEST, nothing);
	reader.stop();
	expect(StandIn.all[0]?.isStopped).toBe(true);
	const next = reader.read(REQUEST, nothing);
	StandIn.all[1]?.onmessage?.({ data: { kind: 'reading', reading: 'the next' } });
	expect(await next).toBe('the next');
});

test('a next text ends the one before', () => {
	vi.stubGlobal('Worker', StandIn);
	const reader = startReader('/cues.json');
	reader.read(REQUEST, nothing);
	reader.read(REQUEST, nothing);
	expect(StandIn.all.map(({ isStopped }) => isStopped)).toEqual([true, false]);
});

test('who asks hears of it where the phrases do not load', async () => {
	vi.stubGlobal('Worker', StandIn);
	const reading = startReader('/cues.json').read(REQUEST, nothing);
	StandIn.all[0]?.onmessage?.({ data: { kind: 'failed' } });
	await expect(reading).rejects.toThrow();
});

test('the page reads by itself where a worker cannot run, and then starts none', async () => {
	vi.stubGlobal('Worker', StandIn);
	const reader = startReader('/cues.json');
	const reading = reader.read(REQUEST, nothing);
	StandIn.all[0]?.onerror?.(new Event('error'));
	const expected = readText(CUES, REQUEST.text, { questions: REQUEST.questions });
	expect(await reading).toEqual(expected);
	expect(await reader.read(REQUEST, nothing)).toEqual(expected);
	expect(StandIn.all).toHaveLength(1);
});

test('the page reads by itself where workers are refused', async () => {
	vi.stubGlobal('Worker', function refuse() {
		throw new DOMException('No.', 'SecurityError');
	});
	expect((await startReader('/cues.json').read(REQUEST, nothing)).findings[0]?.question).toBe('cost-fits');
});

test('who asks hears of it where the page cannot load the phrases either', async () => {
	vi.stubGlobal('Worker', undefined);
	vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
	await expect(startReader('/cues.json').read(REQUEST, nothing)).rejects.toThrow();
});
