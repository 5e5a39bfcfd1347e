// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { today } from '../../../src/device/today.ts';
import { Desk } from '../../../src/instruments/read/Desk.tsx';
import type { DeskContent } from '../../../src/instruments/read/desk-content.ts';
import type { FromWorker, ToWorker } from '../../../src/instruments/read/engine/reader.ts';
import { loadDesk } from '../../../src/instruments/read/load.ts';
import * as resultWords from '../../../src/instruments/read/result-words.ts';
import * as words from '../../../src/instruments/read/words.ts';
import type { Finding, Reading } from '../../../src/model/reading/types.ts';
import { EMPTY_STATE, type FitState } from '../../../src/model/state/state.ts';
import { ANSWERS, onDevice, stock } from '../../support/keeping.ts';
import { SMALL_FIT } from '../../support/small-fit.ts';

const CONTENT: DeskContent = {
	fit: SMALL_FIT,
	claims: [
		{
			id: 'famous',
			label: 'World famous',
			says: 'Somebody knows it.',
			doesNotSay: 'Who does.',
			ask: 'Who knows it?',
			whom: 'issuer',
			url: '/before-you-pay/claims/#famous',
		},
	],
};
const URLS = { content: '/content.json', cues: '/cues.json', example: '/example.json', fit: '/fit/', kit: '/fit/kit/', adverts: '' };
const TEXT = 'Adverts name it. No licence is asked. It may repeat <b>nothing</b>. Basic: 90 EUR. Plus: 190 EUR. World famous!';

const span = (part: string) => ({ start: TEXT.indexOf(part), end: TEXT.indexOf(part) + part.length });
const quote = (part: string, option?: string) => ({ ...span(part), match: span(part), option });
const finding = (question: string, rest: Partial<Finding>): Finding => ({ question, status: 'silent', quotes: [], numbers: [], ...rest });
const price = (product: string, amount: number) => ({
	role: 'course' as const,
	quantity: { kind: 'money' as const, min: amount, max: amount, currency: 'EUR', ...span(`${amount} EUR`) },
	product,
});
const READING: Reading = {
	kind: 'sales-page',
	isEnglish: true,
	findings: [
		finding('known', { status: 'says', quotes: [quote('Adverts name it.')], offer: { kind: 'option', option: 'named' } }),
		finding('licence', { status: 'says', quotes: [quote('No licence is asked.')], offer: { kind: 'option', option: 'none-asked' } }),
		finding('adds', { status: 'mentions', quotes: [quote('It may repeat <b>nothing</b>.')], reason: 'hedged' }),
		finding('price', {
			status: 'contradicts',
			reason: 'several-products',
			quotes: [quote('Basic: 90 EUR.'), quote('Plus: 190 EUR.')],
			numbers: [price('Basic', 90), price('Plus', 190)],
		}),
		finding('demand', {}),
	],
	claims: [{ claim: 'famous', ...span('World famous') }],
	products: [],
};

/** A worker that answers with one reading, or waits. */
let reading: Reading | undefined;
let asked: ToWorker[] = [];
class StandIn {
	onmessage?: (event: { readonly data: FromWorker }) => void;
	postMessage(request: ToWorker): void {
		asked.push(request);
		if (reading) this.onmessage?.({ data: { kind: 'reading', reading: { ...reading, kind: request.kind ?? reading.kind } } });
	}
	terminate(): void {}
}

beforeAll(async () => {
	await loadDesk();
});
beforeEach(() => {
	localStorage.clear();
	history.replaceState(null, '', '/tools/read/');
	reading = READING;
	asked = [];
	vi.stubGlobal('Worker', StandIn);
	vi.stubGlobal('fetch', async (url: string) => (url === '/example.json' ? Response.json({ text: TEXT }) : Response.json(CONTENT)));
});
afterEach(() => {
	cleanup();
	vi.unstubAllGlobals();
});

const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name: (given) => given.replace(/ :/g, ':') === name });
const field = () => document.getElementById('desk-text') as HTMLTextAreaElement;
const item = (question: string) => document.getElementById(`desk-${question}`);
const said = () => [...document.querySelectorAll('[role="status"]')].map(({ textContent }) => textContent).join('');

async function read(device?: Partial<FitState>): Promise<void> {
	if (device) stock({ ...EMPTY_STATE, ...device });
	render(<Desk urls={URLS} />);
	field().value = TEXT;
	fireEvent.click(button(words.read));
	await screen.findByRole('heading', { level: 2 });
}

describe('what a text says', () => {
	test('is counted first, and the focus is there', async () => {
		await read();
		expect(document.activeElement?.textContent).toBe(resultWords.counts(2, 5, 1, 1, 1));
		expect(onDevice().open.answers).toEqual({});
	});

	test('is asked in the order of the goal, of all questions', async () => {
		await read({ goal: 'learn' });
		expect(asked[0]?.questions.toSorted()).toEqual(['adds', 'demand', 'known', 'licence', 'price']);
		expect(asked[0]?.text).toBe(TEXT);
	});

	test('is quoted as text, whatever it holds', async () => {
		await read();
		expect(item('adds')?.querySelector('blockquote')?.textContent).toBe('It may repeat <b>nothing</b>.');
		expect(item('adds')?.querySelector('blockquote b')).toBeNull();
	});
});

describe('an answer', () => {
	test('is taken, said, kept, and can be undone', async () => {
		await read({ asked: ['known'] });
		fireEvent.click(button('Take it: Known to employers'));
		expect(onDevice().open.answers).toEqual({ known: { kind: 'option', option: 'named' } });
		expect(onDevice().open.asked).toEqual([]);
		expect(onDevice().open.provenance).toEqual({ known: { quote: 'Adverts name it.', kind: 'sales-page', day: today() } });
		expect(said()).toContain('They name it');
		expect(document.activeElement?.textContent).toBe('Take it: Licence demanded');
		fireEvent.click(button('Undo: Known to employers'));
		expect(onDevice().open).toEqual({ ...EMPTY_STATE, asked: ['known'] });
		expect(document.activeElement?.textContent).toBe('Take it: Known to employers');
	});

	test('that was given by hand comes back whole when another is undone', async () => {
		const before = {
			answers: { known: { kind: 'option', option: 'nobody' } },
			provenance: { known: { quote: 'Unknown.', kind: 'reply', day: '2026-11-01' } },
		} as const;
		await read(before);
		fireEvent.click(button('Take it: Known to employers'));
		expect(onDevice().open.provenance).toMatchObject({ known: { quote: 'Adverts name it.' } });
		fireEvent.click(button('Undo: Known to employers'));
		expect(onDevice().open).toMatchObject(before);
	});

	test('is left without a trace', async () => {
		await read();
		fireEvent.click(button('Leave it: Known to employers'));
		expect(localStorage.getItem(ANSWERS)).toBeNull();
		expect(item('known')?.textContent).toContain(resultWords.leftOut('Known to employers'));
	});

	test('is taken and left by keys', async () => {
		await read();
		fireEvent.keyDown(button('Take it: Known to employers'), { key: 't' });
		fireEvent.keyDown(document.activeElement as Element, { key: 'l' });
		expect(onDevice().open.answers).toEqual({ known: { kind: 'option', option: 'named' } });
		expect(item('licence')?.textContent).toContain(resultWords.leftOut('Licence demanded'));
	});

	test('is left alone by keys with a second one, and by those of a field', async () => {
		await read();
		fireEvent.keyDown(button('Take it: Known to employers'), { key: 't', ctrlKey: true });
		fireEvent.keyDown(item('known')?.querySelector('input') as Element, { key: 'l' });
		expect(button('Take it: Known to employers')).toBeTruthy();
	});

	test('can be another one', async () => {
		await read();
		const other = item('known')?.querySelector<HTMLInputElement>('input[value="brand"]') as HTMLInputElement;
		fireEvent.click(other);
		fireEvent.click(button('Take it: Known to employers'));
		expect(onDevice().open.answers).toEqual({ known: { kind: 'option', option: 'brand' } });
	});

	test('stands beside the reader’s own where they differ', async () => {
		await read({ answers: { known: { kind: 'option', option: 'nobody' }, licence: { kind: 'option', option: 'none-asked' } } });
		expect(item('known')?.textContent).toContain(resultWords.answerNow('Nobody knows it'));
		expect(item('licence')?.textContent).toContain(resultWords.hasIt);
		expect(screen.queryByRole('button', { name: /^Take all/ })).toBeNull();
	});

	test('is taken with all that are plain, and each is undone by itself', async () => {
		await read();
		fireEvent.click(button(resultWords.takePlain(2)));
		expect(Object.keys(onDevice().open.answers).sort()).toEqual(['known', 'licence']);
		fireEvent.click(button('Undo: Licence demanded'));
		expect(Object.keys(onDevice().open.answers)).toEqual(['known']);
	});
});

describe('several products', () => {
	test('have no number to take until one is chosen', async () => {
		await read({ answers: { price: { kind: 'measure', numbers: { budget: 500 } } } });
		expect(item('price')?.textContent).toContain(resultWords.productFirst);
		fireEvent.click(screen.getByRole('radio', { name: 'Plus' }));
		fireEvent.click(button('Take it: Within your money'));
		expect(onDevice().open.answers['price']).toEqual({ kind: 'measure', numbers: { budget: 500, price: 190 } });
	});
});

describe('what it does not say', () => {
	test.each(['Adds to what you have', 'Asked for in adverts'])(
		'leads to the words to send, and ticks nothing as asked: %s',
		async (short) => {
			await read();
			const link = screen.getByRole<HTMLAnchorElement>('link', { name: (given) => given.replace(/ :/g, ':') === `Ask about it: ${short}` });
			expect(new URL(link.href).hash).toMatch(/^#ask-/);
			expect(onDevice().open.asked).toEqual([]);
		},
	);

	test('is never an answer', async () => {
		await read();
		expect(item('demand')?.querySelector('.button--main')).toBeNull();
	});

	test('stands with a claim’s meaning where it makes one', async () => {
		await read();
		expect(screen.getByRole('heading', { name: 'World famous' }).parentElement?.textContent).toContain('Who does.');
	});
});

describe('a text', () => {
	test('comes from the clipboard with its headings', async () => {
		render(<Desk urls={URLS} />);
		const flavours: Record<string, string> = { 'text/html': '<h2>Fees</h2><p>90 EUR</p><script>1</script>', 'text/plain': 'Fees 90 EUR' };
		fireEvent.paste(field(), { clipboardData: { files: [], getData: (type: string) => flavours[type] ?? '' } });
		await screen.findByRole('heading', { level: 2 });
		expect(asked[0]?.text).toBe('## Fees\n\n90 EUR');
		expect(field().value).toBe('## Fees\n\n90 EUR');
	});

	test('comes from a file', async () => {
		render(<Desk urls={URLS} />);
		const input = document.querySelector('input[type="file"]') as HTMLInputElement;
		fireEvent.change(input, { target: { files: [new File(['From: a@b\n\nYes.'], 'reply.eml')] } });
		await screen.findByRole('heading', { level: 2 });
		expect(asked[0]?.text).toBe('Yes.');
	});

	test('is an example by one tap', async () => {
		render(<Desk urls={URLS} />);
		fireEvent.click(button(words.tryExample));
		await screen.findByRole('heading', { level: 2 });
		expect(field().value).toBe(TEXT);
	});

	test('keeps an example’s answers out of the reader’s own, and says so', async () => {
		const own = { ...EMPTY_STATE, answers: { known: { kind: 'option', option: 'nobody' } } } as const;
		stock(own);
		render(<Desk urls={URLS} />);
		fireEvent.click(button(words.tryExample));
		await screen.findByText(resultWords.isExample);
		fireEvent.click(button('Take it: Known to employers'));
		expect(item('known')?.textContent).toContain('They name it');
		fireEvent.click(button(words.read));
		fireEvent.click(await vi.waitFor(() => button('Take it: Known to employers')));
		expect(onDevice().open).toEqual(own);
	});

	test.each([
		['too-long', 'a'.repeat(200_001)],
		['no-text', '  '],
	] as const)('is refused with a sentence: %s', async (refusal, text) => {
		render(<Desk urls={URLS} />);
		field().value = text;
		fireEvent.click(button(words.read));
		await waitFor(() => expect(said()).toContain(words.refusals[refusal]));
		expect(asked).toEqual([]);
	});

	test('in another language is told so, and so is one of another kind', async () => {
		reading = { ...READING, isEnglish: false };
		await read();
		expect(document.activeElement?.textContent).toBe(resultWords.otherLanguage);
		expect(item('known')).toBeNull();
		cleanup();
		reading = { ...READING, kind: 'none' };
		await read();
		expect(document.activeElement?.textContent).toBe(resultWords.notRead);
		fireEvent.change(screen.getByRole('combobox'), { target: { value: 'syllabus' } });
		await waitFor(() => expect(item('known')).not.toBeNull());
		expect(asked.at(-1)?.kind).toBe('syllabus');
	});

	test('is a reply where the address says so', async () => {
		history.replaceState(null, '', '/tools/read/#reply');
		await read();
		expect(asked[0]?.kind).toBe('reply');
	});

	test('that takes a while can be stopped and read again', async () => {
		reading = undefined;
		render(<Desk urls={URLS} />);
		field().value = TEXT;
		fireEvent.click(button(words.read));
		await waitFor(() => screen.getByRole('progressbar'));
		fireEvent.click(button(resultWords.stop));
		reading = READING;
		fireEvent.click(button(resultWords.again));
		await screen.findByRole('heading', { level: 2 });
	});

	test('makes room for another', async () => {
		await read();
		fireEvent.click(button(words.another));
		expect(field().value).toBe('');
		expect(item('known')).toBeNull();
		expect(document.activeElement).toBe(field());
	});
});
