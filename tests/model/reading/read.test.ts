import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readText } from '../../../src/model/reading/read.ts';
import { readCorpus } from '../../reading/corpus.ts';
import { OTHER_TEXTS } from '../../reading/other-texts.ts';
import { readCues } from '../../support/cues.ts';
import { GROWS_WITH_LENGTH, growth } from '../../support/growth.ts';

const READ = readCues();
/** As if every answer were sure enough to be offered: which ones are is a matter of measuring. */
const CUES = { ...READ, questions: READ.questions.map((one) => ({ ...one, isTentative: false })) };
const questions = CUES.questions.map(({ question }) => question);
const read = (text: string) => readText(CUES, text, { questions });
const PAGE = `Certificate in Bee Keeping, a short course for beginners
The tutor watches you open a hive and marks each step.
Entry requirements: none.
The certificate does not expire.
Learners leave with a workbook. The exam fee is included in the tuition.`;

const RECIPE = OTHER_TEXTS['recipe'] ?? '';

/** Texts that could make a reader freeze. */
const HOSTILE = {
	'one endless word': 'a'.repeat(200_000),
	'nothing but spaces': ' '.repeat(200_000),
	'nothing but marks': '!?,. '.repeat(40_000),
	'open quotation marks': '"'.repeat(200_000),
	'bars and tabs': '|\t'.repeat(100_000),
	'a heading without end': `# ${'word '.repeat(40_000)}`,
	asterisks: `**a**${' '.repeat(200_000)}x`,
	digits: '9'.repeat(200_000),
	'numbers with separators': '1,000.'.repeat(33_000),
	'hyphens at ends of lines': 'a-\n'.repeat(66_000),
	'broken lines': `${'words that go on and on without an end and\n'.repeat(4_000)}`,
	'a phrase again and again': 'valid for no no no may not '.repeat(7_000),
	'marks that do not show': '\u200b\u202e\u00ad'.repeat(60_000),
	markup: '<script>alert(1)</script>'.repeat(8_000),
	brackets: '['.repeat(100_000) + '('.repeat(100_000),
	'a chat': '[1/1/2026, 10:00] Me: hi\n'.repeat(8_000),
};

describe('readText(cues, text)', () => {
	test('offers what a page says, with the sentence', () => {
		const { kind, findings } = read(PAGE);
		expect(kind).toBe('sales-page');
		const said = findings.flatMap(({ question, offer, quotes: [quote] }) =>
			offer?.kind === 'option' && quote ? [[question, offer.option, PAGE.slice(quote.start, quote.end)]] : [],
		);
		expect(said).toContainEqual(['assessment-form', 'judged-work', 'The tutor watches you open a hive and marks each step.']);
		expect(said).toContainEqual(['prerequisites-met', 'met', 'Entry requirements: none.']);
		expect(said).toContainEqual(['validity', 'lasting', 'The certificate does not expire.']);
	});

	test('gives one finding for each question, in their order', () => {
		expect(readText(CUES, PAGE, { questions: ['validity', 'stacks'] }).findings.map(({ question }) => question)).toEqual([
			'validity',
			'stacks',
		]);
	});

	test('never counts a hedge or a promise as an answer', () => {
		const of = (sentence: string) =>
			read(`${PAGE.replace('The certificate does not expire.', '')}\n${sentence}`).findings.find(({ question }) => question === 'stacks');
		expect(of('The certificate counts towards the degree at Northfield University.')?.status).toBe('says');
		expect(of('The certificate may count towards the degree at Northfield University.')?.status).toBe('mentions');
		expect(of('Credit towards a degree is coming soon.')?.status).toBe('mentions');
	});

	test('puts two passages that disagree side by side, and offers nothing', () => {
		const { status, offer, quotes } = read(`${PAGE}\nThe card must be renewed every two years with a refresher.`).findings.find(
			({ question }) => question === 'validity',
		) ?? { status: undefined, offer: undefined, quotes: [] };
		expect({ status, offer }).toEqual({ status: 'contradicts', offer: undefined });
		expect(new Set(quotes.slice(0, 2).map(({ option }) => option))).toEqual(new Set(['lasting', 'renewable']));
	});

	test('reads nothing in the message that a reply quotes', () => {
		const { findings } = read(PAGE.replace('The certificate does not expire.', '> The certificate does not expire.'));
		expect(findings.find(({ question }) => question === 'validity')?.status).toBe('silent');
	});

	test('points to what a question says whose answers are not sure enough, and offers nothing', () => {
		const tentative = { ...CUES, questions: CUES.questions.map((one) => ({ ...one, isTentative: true })) };
		const { findings } = readText(tentative, PAGE, { questions });
		expect(findings.filter(({ offer }) => offer)).toEqual([]);
		expect(findings.find(({ question }) => question === 'validity')).toMatchObject({ status: 'mentions', reason: 'unsure' });
	});

	test('reads a text as what the reader says it is', () => {
		expect(read(RECIPE).kind).toBe('none');
		const told = readText(CUES, RECIPE, { questions, kind: 'sales-page' });
		expect(told.kind).toBe('sales-page');
		expect(told.findings.some(({ status }) => status !== 'silent')).toBe(true);
	});

	test('tells how far it is, up to the end, and stops when it is told to', () => {
		const shares: number[] = [];
		readText(CUES, `${PAGE}\n`.repeat(200), { questions, onProgress: (share) => shares.push(share) });
		expect(shares.length).toBeGreaterThan(3);
		expect(shares).toEqual(shares.toSorted((a, b) => a - b));
		expect(shares.at(-1)).toBe(1);
		const stop = () => {
			throw new Error('stopped');
		};
		expect(() => readText(CUES, PAGE, { questions, onProgress: stop })).toThrow('stopped');
	});
});

describe('whatever the text, readText(cues, text)', () => {
	const isExact = (text: string) => {
		for (const { quotes } of read(text).findings)
			for (const { start, end, match } of quotes) {
				expect(0 <= start && start < end && end <= text.length).toBe(true);
				expect(start <= match.start && match.start < match.end && match.end <= end).toBe(true);
			}
	};
	const pieces = readCorpus('given').flatMap(({ text }) => text.split('\n').filter(Boolean));

	test('quotes exact parts of it, and says the same again', () => {
		fc.assert(
			fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary' })), { maxLength: 30 }), (lines) => {
				const text = lines.join('\n');
				isExact(text);
				expect(read(text)).toEqual(read(text));
			}),
			{ numRuns: 60 },
		);
	});

	test.each(Object.entries(HOSTILE))('takes time that grows with its length: %s', (_, text) => {
		expect(growth(read, text)).toBeLessThan(GROWS_WITH_LENGTH);
	});
});
