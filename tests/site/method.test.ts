import type { HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { loadExamples } from '../../src/lib/content/examples.ts';
import { loadFit } from '../../src/lib/content/model.ts';
import { writtenValue } from '../../src/lib/method/written-value.ts';
import { sourcePath } from '../../src/lib/source-pages.ts';
import { layOutSheet } from '../../src/model/paper/sheet.ts';
import type { Interval } from '../../src/model/types.ts';
import { questionRange } from '../../src/model/values/answers.ts';
import { DEFAULT_ALLOWANCE } from '../../src/model/values/measure-needs.ts';
import { Z_80_PERCENT } from '../../src/model/values/wilson.ts';
import { ACCEPTABLE, STRONG } from '../../src/model/verdict/verdict.ts';
import { MODEL_VERSION } from '../../src/model/version.ts';
import { setCollections } from '../support/collections.ts';
import { readCollection } from '../support/content.ts';
import { pageAt } from '../support/dist.ts';
import { findBlocks, findCitations, plainText } from '../support/prose.ts';

setCollections({ guide: readCollection('guide'), questions: readCollection('questions'), examples: readCollection('examples') });
const FIT = await loadFit();
const EXAMPLES = await loadExamples();

const METHOD = pageAt('/method/').document;
const MODEL = pageAt('/method/the-model/').document;
const AUDIT = pageAt('/method/self-audit/').document;

/** Letters and digits alone: typography turns quotes and dashes into others. */
const letters = (text: string) => text.replace(/&[a-z]+;|&#\d+;/g, '').replace(/[^\p{L}\p{N}]/gu, '');
const cellsOf = (row: HTMLElement) => row.querySelectorAll('th, td').map(({ textContent }) => textContent.trim());

describe('the page of the whole model', () => {
	test.each(FIT.factors)('has the factor $id with both ends of its scale and its page', ({ id, name, worst, best, url }) => {
		const heading = MODEL.getElementById(`factor-${id}`);
		const part = heading?.closest('section');
		expect(heading?.textContent.trim()).toBe(name);
		expect(part?.textContent).toContain(worst);
		expect(part?.textContent).toContain(best);
		expect(part?.querySelectorAll('a').map((link) => link.getAttribute('href'))).toContain(url);
		expect(MODEL.querySelector('.model-index')?.querySelector(`a[href="#factor-${id}"]`)?.textContent).toBe(name);
	});

	describe.each(readCollection('questions'))('has the question $id', ({ id, body }) => {
		const wording = FIT.questions.find((one) => one.id === id);
		const question = FIT.model.questions.find((one) => one.id === id);
		if (!wording || !question) throw new Error(`There is no question "${id}".`);
		const part = MODEL.getElementById(`question-${id}`)?.closest('section');
		const shown = letters(part?.textContent ?? '');
		const rows = part?.querySelectorAll('tr').map(cellsOf) ?? [];
		const rowOf = (label: string) => rows.find(([head = '']) => letters(head).startsWith(letters(label)));
		const range = questionRange(question);

		test('with its words, under its factor', () => {
			const { ask, why, findOut } = wording;
			const factor = part?.parentNode?.querySelector('h3')?.id;
			expect(factor).toBe(`factor-${question.factor}`);
			expect([ask, why, findOut.words, `${findOut.minutes} minutes`].filter((text) => !shown.includes(letters(text)))).toEqual([]);
		});

		test('with every option, its value and what it does', () => {
			for (const { id: option, value, dealBreaker, caps, saysRequired, noRefund } of question.options ?? []) {
				const { label, lift = '' } = wording.options[option] ?? { label: '' };
				const [head = '', shownValue] = rowOf(label) ?? [];
				expect(shownValue).toBe(range ? writtenValue(value ?? range.lo) : '');
				expect(letters(head)).toContain(letters(lift));
				expect(head.includes('Deal-breaker')).toBe(dealBreaker !== undefined);
				expect(head.includes('Holds it back')).toBe(caps !== undefined);
				expect(head.includes('itself is required: ')).toBe(saysRequired ?? false);
				expect(head.includes('The result warns you')).toBe(noRefund ?? false);
			}
		});

		test('with when it is asked, where that is not always', () => {
			const { onlyFor, dropsOutWhenFree = false, isAskedFirst = false, measure } = question;
			const isSetAside = !onlyFor && FIT.model.goals.some(({ setAside }) => setAside?.includes(id));
			expect(shown.includes(letters('Asked only for: '))).toBe(onlyFor !== undefined);
			expect(shown.includes(letters('Not asked for: '))).toBe(isSetAside);
			expect(shown.includes(letters('Left out at a price of 0'))).toBe(dropsOutWhenFree);
			expect(shown.includes(letters('Found out first among'))).toBe(isAskedFirst);
			expect(shown.includes(letters('that it is tight'))).toBe(measure?.tight !== undefined);
		});

		test('with the points of its scale and what is not known yet', () => {
			for (const [share, value] of [...(question.tally?.scale ?? []), ...(question.measure?.scale ?? [])])
				expect(rowOf(`${Math.round(share * 100)} %`)?.[1]).toBe(writtenValue(value));
			expect(rowOf('I don’t know yet')?.[1]).toBe(range ? `${writtenValue(range.lo)} to ${writtenValue(range.hi)}` : '');
			if (wording.notApplicable) expect(rowOf(wording.notApplicable)?.[1]).toBe('left out');
			expect(shown).toContain(letters(wording.measure?.lift ?? ''));
			expect(shown).toContain(letters(wording.tally?.lift ?? ''));
		});

		test('with its reason, what that rests on, and each source', () => {
			const reason = part?.querySelector('.model-question__reason');
			const sources = reason?.querySelectorAll('a.cite').map((link) => link.getAttribute('href'));
			expect(sources).toEqual(findCitations(body).map(sourcePath));
			for (const citation of reason?.querySelectorAll('a.cite') ?? []) citation.remove();
			const words = letters(reason?.textContent ?? '');
			expect(findBlocks(body).filter(({ text }) => !words.includes(letters(plainText(text))))).toEqual([]);
			expect(part?.textContent).toContain(wording.basis === 'evidence' ? 'rests on evidence' : 'our judgement');
		});
	});

	test('says which version of the model it prints', () => {
		expect(MODEL.querySelector('.prose')?.textContent).toContain(`Version ${MODEL_VERSION} of the model`);
	});

	test.each(FIT.goals)('has the order of $id with its points and its reason', ({ id, label, reason, url }) => {
		const part = MODEL.getElementById(`goal-${id}`)?.closest('section');
		const { rows } = layOutSheet(FIT.model, id);
		const groups = FIT.model.goals
			.find((goal) => goal.id === id)
			?.order.map((group) => {
				const names = group.map((factor) => {
					const isLeftOut = rows.find((row) => row.factor === factor)?.questions.length === 0;
					return `${FIT.factors.find((one) => one.id === factor)?.name}${isLeftOut ? ' (left out)' : ''}`;
				});
				const points = rows.find(({ factor }) => factor === group[0])?.points;
				return letters(`${names.join('')}${points}${names.length > 1 ? 'each' : ''}`);
			});
		const { setAside = [] } = FIT.model.goals.find((goal) => goal.id === id) ?? {};
		const notAsked = FIT.questions.filter((question) => setAside.includes(question.id));
		expect(notAsked.filter(({ inSentence }) => !letters(part?.textContent ?? '').includes(letters(inSentence)))).toEqual([]);
		expect(part?.querySelectorAll('li').map(({ textContent }) => letters(textContent))).toEqual(groups);
		expect(part?.querySelector('h3')?.textContent.trim()).toBe(label);
		expect(letters(part?.textContent ?? '')).toContain(letters(reason));
		expect(part?.querySelectorAll('a').map((link) => link.getAttribute('href'))).toContain(url);
	});
});

describe('the worked numbers', () => {
	const table = METHOD.querySelector('.worked');
	const link = table?.querySelector('caption a')?.getAttribute('href');
	const example = EXAMPLES.find(({ id }) => link === `/examples/${id}/`);
	if (!example) throw new Error(`The worked numbers are of no example: ${link}`);
	const { result } = example;
	const round = (value: number, digits: number) => Math.round(value * 10 ** digits) / 10 ** digits;
	const written = ({ lo, hi }: Interval, digits: number) => [...new Set([round(lo, digits), round(hi, digits)])].map(String).join(' to ');

	test('are those of the engine, factor by factor', () => {
		const shown = table?.querySelectorAll('[data-factor]').map((row) => [row.getAttribute('data-factor'), ...cellsOf(row).slice(1)]);
		const computed = result.contributions.map(({ factor, points, value }) => [
			factor,
			value ? written(value, 3) : 'left out',
			String(points),
			value ? written({ lo: value.lo * points, hi: value.hi * points }, 2) : 'left out',
		]);
		expect(shown).toEqual(computed);
	});

	test('show every kind of line: a range, a single value and one left out', () => {
		const values = result.contributions.map(({ value }) => (value ? value.hi > value.lo : null));
		expect(new Set(values)).toEqual(new Set([true, false, null]));
	});

	test('add up to the score of the engine', () => {
		const [sum = [], score = []] = table?.querySelectorAll('tfoot tr').map(cellsOf) ?? [];
		expect(sum[2]).toBe(String(result.counted));
		expect(score[3]).toBe(written(result.range, 2));
		const got = (end: number) => (end * result.counted) / 100;
		expect(sum[3]).toBe(written({ lo: got(result.range.lo), hi: got(result.range.hi) }, 2));
	});

	test('end with what the result shows', () => {
		const end = METHOD.querySelector('.worked__end')?.textContent ?? '';
		expect(end).toContain(`${result.shownRange.lo} to ${result.shownRange.hi} of 100`);
		expect(end).toContain(written(result.bounds, 2));
	});
});

describe('the method', () => {
	const text = METHOD.querySelector('.prose')?.textContent ?? '';

	test('names the numbers that the model computes with', () => {
		expect(text).toContain(`z = ${Z_80_PERCENT.toFixed(4)}`);
		expect(text).toContain(`multiplies by ${DEFAULT_ALLOWANCE}`);
		expect(text).toContain(`weak: H < ${ACCEPTABLE * 100}; strong: L ≥ ${STRONG * 100}`);
	});

	test('tells the points of an order without ties', () => {
		const { rows } = layOutSheet(
			FIT.model,
			FIT.goals[0]?.id ?? '',
			FIT.factors.map(({ id }) => [id]),
		);
		expect(text).toContain(`the first gets ${rows.at(0)?.points} points of 100 and the last ${rows.at(-1)?.points}.`);
	});

	test.each(['your-order-becomes-points', 'does-the-weighting-matter', 'model'])(
		'keeps the heading #%s, which other pages lead to',
		(id) => {
			expect(METHOD.getElementById(id)?.tagName).toBe('H2');
		},
	);

	test('leads on to the pages of its chapter', () => {
		const links = METHOD.querySelectorAll('.child-pages a').map((link) => link.getAttribute('href'));
		expect(links).toEqual(['/method/the-model/', '/method/self-audit/', '/method/versions/', '/method/reading/', '/method/files/']);
	});

	test('gives each formula in words, then in symbols, with where it comes from', () => {
		const formulas = METHOD.querySelectorAll('h3[id^=formula-]');
		expect(formulas.length).toBe(METHOD.querySelectorAll('.symbols').length);
		for (const { id, nextElementSibling: words } of formulas) {
			const symbols = words?.nextElementSibling;
			expect([id, words?.tagName, symbols?.classNames]).toEqual([id, 'P', 'symbols']);
			expect(symbols?.querySelector('figcaption')?.textContent.length).toBeGreaterThan(10);
		}
	});
});

/** The items of the checklist: qualifying, certifying, and quality. */
const ITEMS = [
	...['Q1', 'Q2', 'Q3', 'Q4', 'Q5', 'Q6'],
	...['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7 to C10'],
	...Array.from({ length: 23 }, (_, index) => String(index + 1)),
	'24 to 28',
];

describe('the self-audit', () => {
	const lines = AUDIT.querySelectorAll('.audit li').map((line) => ({
		item: /^(.*?)\. /.exec(line.querySelector('strong')?.textContent ?? '')?.[1],
		state: line.querySelector('.audit__state')?.textContent.replace('.', '') ?? '',
		evidence: letters(line.textContent).length - letters(line.querySelector('strong')?.textContent ?? '').length,
		links: line.querySelectorAll('a').map((link) => link.getAttribute('href') ?? ''),
	}));
	const count = (state: string) => lines.filter((line) => line.state === state).length;

	test('has one line for each item of the checklist, in its order', () => {
		expect(lines.map(({ item }) => item)).toEqual(ITEMS);
	});

	test('says something of each, and leads to the evidence wherever it claims some', () => {
		expect(lines.filter(({ evidence }) => evidence < 40)).toEqual([]);
		const claims = lines.filter(({ state }) => state === 'Done' || state === 'Partly');
		expect(claims.filter(({ links }) => links.length === 0)).toEqual([]);
		expect(claims.flatMap(({ links }) => links).filter((href) => !href.startsWith('/'))).toEqual([]);
	});

	test('owns up to what has not been done', () => {
		expect(count('Not done')).toBeGreaterThan(0);
		expect(count('Not known')).toBeGreaterThan(0);
	});

	test('counts its lines right in its own text', () => {
		const applying = lines.length - count('Does not apply');
		const [done, partly, not, unknown] = ['Done', 'Partly', 'Not done', 'Not known'].map(count);
		expect(AUDIT.querySelector('.prose')?.textContent).toContain(
			`Of ${applying} items that apply, ${done} are done, ${partly} partly and ${not} not, and ${unknown} are not known.`,
		);
	});

	test('never calls the site certified', () => {
		const text = AUDIT.querySelector('main')?.textContent ?? '';
		expect(text).toContain('We audited this site against IPDAS');
		expect(text.match(/[^.]*\bcertified\b[^.]*/g)?.filter((sentence) => !/\b(?:Nobody|no one|never|not)\b/i.test(sentence))).toEqual([]);
	});
});
