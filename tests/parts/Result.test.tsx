// @vitest-environment happy-dom

import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import type { Answers } from '../../src/model/types.ts';
import { scoreAnswers } from '../../src/model/verdict/score.ts';
import { FindOutFirst } from '../../src/parts/FindOutFirst.tsx';
import { Result } from '../../src/parts/Result.tsx';
import { withoutConcerns } from '../../src/words/add-concerns.ts';
import { rangeWords, VERDICT_NAMES } from '../../src/words/words.ts';
import { SMALL_FIT } from '../support/small-fit.ts';

afterEach(cleanup);

const BEST: Answers = {
	known: { kind: 'option', option: 'named' },
	licence: { kind: 'option', option: 'none-asked' },
	demand: { kind: 'option', option: 'most' },
	adds: { kind: 'option', option: 'much' },
	price: { kind: 'measure', numbers: { price: 0, budget: 100 } },
};
const WORST: Answers = {
	known: { kind: 'option', option: 'nobody' },
	licence: { kind: 'option', option: 'none-asked' },
	demand: { kind: 'tally', found: 0, read: 9 },
	adds: { kind: 'option', option: 'repeats' },
	price: { kind: 'measure', numbers: { price: 100, budget: 100 } },
};
const MIDDLE: Answers = {
	known: { kind: 'option', option: 'brand' },
	licence: { kind: 'option', option: 'none-asked' },
	demand: { kind: 'option', option: 'some' },
	adds: { kind: 'option', option: 'much' },
	price: { kind: 'measure', numbers: { price: 50, budget: 100 } },
};

interface Shown {
	readonly name?: string;
	readonly goal?: string;
}

function show(answers: Answers, { name = '', goal = 'learn' }: Shown = {}) {
	const result = scoreAnswers(SMALL_FIT.model, goal, answers);
	const { container } = render(
		<Result content={withoutConcerns(SMALL_FIT)} result={result} answers={answers} name={name} questionUrl={(id) => `#question-${id}`} />,
	);
	const part = (selector: string) => container.querySelector(selector);
	const text = (selector: string) => part(selector)?.textContent ?? '';
	return { result, container, part, text };
}

describe('Result', () => {
	test.each([
		['weak', WORST],
		['open', {}],
		['worth', MIDDLE],
		['strong', BEST],
	] as const)('tells the verdict "%s" by its name, with its range', (verdict, answers) => {
		const { result, text, part, container } = show(answers);
		expect(result.verdict).toBe(verdict);
		expect(text('.result__verdict')).toBe(VERDICT_NAMES[verdict]);
		expect(part(`.result__verdict--${verdict}`)).not.toBeNull();
		expect(container.textContent).toContain(`${rangeWords(result.shownRange)} of 100`);
	});

	test('says what it is based on, with the name where there is one', () => {
		show(BEST);
		expect(screen.getByRole('heading', { level: 2 }).textContent).not.toContain('Some badge');
		cleanup();
		show(BEST, { name: 'Some badge' });
		expect(screen.getByRole('heading', { level: 2 }).textContent).toContain('Some badge');
	});

	test('draws its range with the numbers in words for those who do not see it', () => {
		const { result } = show(MIDDLE);
		const words = screen.getByRole('img').getAttribute('aria-label');
		expect(words).toContain(rangeWords(result.shownRange));
		expect(words).toContain(rangeWords(result.shownBounds));
	});
});

describe('Result with a deal-breaker', () => {
	const LICENCE: Answers = { ...BEST, licence: { kind: 'option', option: 'another' } };

	test('puts what is met before the verdict, with what would lift it and a way to its question', () => {
		const { part, text } = show(LICENCE);
		const box = part('.result__deal-breakers');
		const verdict = part('.result__verdict');
		expect(box && verdict && box.compareDocumentPosition(verdict)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
		expect(box?.querySelector('a')?.getAttribute('href')).toBe('#question-licence');
		expect(box?.textContent).toContain('Get the licence first.');
		expect(text('.result__verdict')).toBe(`Apart from that: ${VERDICT_NAMES.strong}`);
	});

	test.each<[string, Answers, string]>([
		['an option', { demand: { kind: 'option', option: 'never' } }, 'Find one advert.'],
		['a tally', { demand: { kind: 'tally', found: 0, read: 10 } }, 'Find one advert in ten.'],
		['a measure', { price: { kind: 'measure', numbers: { price: 150, budget: 100 } } }, 'Ask for a bursary.'],
	])('says what would lift one that is met by %s', (_, answers, lift) => {
		const { text } = show(answers);
		expect(text('.result__deal-breakers')).toContain(lift);
	});

	test('says for a measure how far it is from fitting', () => {
		const { text } = show({ price: { kind: 'measure', numbers: { price: 150, budget: 100 } } });
		expect(text('.result__deal-breakers')).toMatch(/\b50 more\b/);
	});

	test('counts them where several are met', () => {
		const { part } = show({ ...LICENCE, demand: { kind: 'option', option: 'never' } });
		expect(part('.result__deal-breakers h3')?.textContent).toContain('2');
		expect(part('.result__deal-breakers')?.querySelectorAll('li')).toHaveLength(2);
	});

	test('is silent about a rule of another goal', () => {
		const { part } = show({ ...BEST, demand: { kind: 'option', option: 'never' } }, { goal: 'signal' });
		expect(part('.result__deal-breakers')).toBeNull();
	});

	test('counts the clear ones and links those that are not known yet', () => {
		const { part, text } = show({ licence: { kind: 'option', option: 'none-asked' } });
		expect(text('.result__others')).toContain('1 clear');
		expect([...(part('.result__others')?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'))).toEqual([
			'#question-demand',
			'#question-price',
		]);
	});

	test('heads nothing while all are clear', () => {
		const { part, text } = show(BEST);
		expect(part('.result__deal-breakers')).toBeNull();
		expect(text('.result__others')).toContain('3 clear');
	});
});

describe('Result that is held back', () => {
	const without = (id: string): Answers => Object.fromEntries(Object.entries(BEST).filter(([key]) => key !== id));

	test('names a deal-breaker that is not known yet', () => {
		const { result, text } = show(without('licence'));
		expect([result.uncapped, result.verdict]).toEqual(['strong', 'open']);
		expect(text('.result__holds')).toContain('Licence demanded');
		expect(text('.result__holds')).toContain(VERDICT_NAMES.strong.toLowerCase());
	});

	test('names an answer that holds it back alone', () => {
		const { text } = show({ ...BEST, adds: { kind: 'option', option: 'repeats' } });
		expect(text('.result__holds li')).toContain('Adds to what you have');
	});

	test('names a factor at nothing among what matters most', () => {
		const { text } = show({ ...BEST, known: { kind: 'option', option: 'nobody' } }, { goal: 'signal' });
		expect(text('.result__holds li')).toContain('The issuer');
	});

	test('gives a reason wherever it speaks of being held back', () => {
		for (const goal of ['learn', 'signal'])
			for (const id of Object.keys(BEST)) {
				const { part } = show(without(id), { goal });
				if (part('.result__holds'))
					expect(part('.result__holds')?.querySelectorAll('li').length, `${goal} without ${id}`).toBeGreaterThan(0);
				cleanup();
			}
		expect.hasAssertions();
	});

	test.each([
		['is as good as its points', BEST],
		['is weak, which nothing open could lift', WORST],
	])('says nothing of holds where the verdict %s', (_, answers) => {
		expect(show(answers).part('.result__holds')).toBeNull();
	});
});

describe('Result’s contributions', () => {
	const rows = () => within(screen.getByRole('table')).getAllByRole('row').slice(1);
	const cells = () => rows().map((row) => [...row.children].map((cell) => cell.textContent));

	test('stand in the order of the goal, each with a link to its factor', () => {
		show(BEST);
		expect(cells().map(([name]) => name)).toEqual(['The match', 'The cost', 'The issuer']);
		expect(
			within(screen.getByRole('table'))
				.getAllByRole('link')
				.map((link) => link.getAttribute('href')),
		).toEqual(['/value-factors/match/', '/value-factors/cost/', '/value-factors/issuer/']);
		cleanup();
		show(BEST, { goal: 'signal' });
		expect(cells().map(([name]) => name)).toEqual(['The issuer', 'The match', 'The cost']);
	});

	test('tell what speaks for it and what against in the same detail: a side in words, points, and a bar', () => {
		show({ ...BEST, known: { kind: 'option', option: 'nobody' } });
		const [, cost, issuer] = cells();
		expect(cost?.slice(1)).toEqual(['for', expect.stringMatching(/^\+\d+$/)]);
		expect(issuer?.slice(1)).toEqual(['against', expect.stringMatching(/^−\d+$/)]);
		expect(rows().map((row) => row.querySelectorAll('rect').length)).toEqual([1, 1, 1]);
		expect(rows()[2]?.querySelector('.contributions__against')).not.toBeNull();
	});

	test('draw bars of the same length for as many points for as against', () => {
		const lengthOf = (option: string) => {
			show({ ...BEST, known: { kind: 'option', option } }, { goal: 'signal' });
			const bar = screen.getByRole('table').querySelector('.contributions__chart rect');
			cleanup();
			return { width: Number(bar?.getAttribute('width')), x: Number(bar?.getAttribute('x')) };
		};
		const [best, worst] = [lengthOf('named'), lengthOf('nobody')];
		expect(best.width).toBeGreaterThan(1);
		expect(worst.width).toBeCloseTo(best.width);
		expect(best.x).toBeCloseTo(0);
		expect(worst.x + worst.width).toBeCloseTo(0);
	});

	test('say what is open, and what is just acceptable', () => {
		show({ ...BEST, known: { kind: 'option', option: 'brand' }, price: { kind: 'measure', numbers: {} } });
		expect(cells()).toEqual([
			['The match', 'for', expect.stringMatching(/^\+\d+$/)],
			['The cost', 'still open', expect.stringMatching(/^0 to \+\d+$/)],
			['The issuer', 'acceptable', '0'],
		]);
	});

	test('fill what is settled and outline what is still open', () => {
		show({ ...BEST, demand: { kind: 'tally', found: 9, read: 20 } });
		const [match, cost] = rows();
		expect(match?.querySelector('.contributions__open')).not.toBeNull();
		expect(match?.querySelector('.contributions__for')).not.toBeNull();
		expect(cells()[0]?.[1]).toBe('for');
		expect(cost?.querySelector('.contributions__open')).toBeNull();
		expect(cost?.querySelector('.contributions__for')).not.toBeNull();
	});

	test('say that a factor does not apply where its questions are set aside, without points or bar', () => {
		const questions = SMALL_FIT.model.questions.map((question) => ({ ...question, canBeSetAside: true }));
		const answers: Answers = { ...BEST, price: { kind: 'set-aside' } };
		const content = { ...SMALL_FIT, model: { ...SMALL_FIT.model, questions } };
		const result = scoreAnswers(content.model, 'learn', answers);
		render(<Result content={withoutConcerns(content)} result={result} answers={answers} name="" questionUrl={(id) => `#question-${id}`} />);
		expect(cells()[1]).toEqual(['The cost', 'does not apply', 'left out']);
		expect(rows()[1]?.querySelector('rect')).toBeNull();
	});
});

describe('Result’s list of what to find out', () => {
	test('heads with the deal-breakers, and gives each its question, whom to ask, the words and the minutes', () => {
		const { container, result } = show({});
		const items = [...container.querySelectorAll('.find-out li')];
		const ids = items.map((item) => item.querySelector('a')?.getAttribute('href'));
		expect(ids).toEqual(result.open.map(({ question }) => `#question-${question}`));
		expect(new Set(ids.slice(0, 3))).toEqual(new Set(['#question-demand', '#question-licence', '#question-price']));
		expect(items[0]?.textContent).toContain('deal-breaker');
		expect(items[0]?.textContent).toContain('10 minutes.Ask about');
	});

	test('shows three and folds the rest away, numbered on', () => {
		const { part } = show({});
		expect(part('.find-out > ol')?.children).toHaveLength(3);
		expect(part('.find-out details > ol')?.children).toHaveLength(2);
		expect(part('.find-out details > ol')?.getAttribute('start')).toBe('4');
		expect(part('.find-out summary')?.textContent).toContain('2');
	});

	test('leads to the question kit where there is one, with the rest for paper alone', () => {
		const result = scoreAnswers(SMALL_FIT.model, 'learn', { demand: { kind: 'tally', found: 2, read: 9 } });
		const { container } = render(
			<FindOutFirst content={withoutConcerns(SMALL_FIT)} result={result} questionUrl={(id) => `#${id}`} kitUrl="kit/#v=1" />,
		);
		expect(container.querySelectorAll('.find-out > ol')).toHaveLength(2);
		expect(container.querySelector('.find-out__on-paper')?.getAttribute('start')).toBe('4');
		expect(container.querySelector('details')).toBeNull();
		// A count that leaves a width is listed, and is an answer all the same.
		expect(result.open).toHaveLength(5);
		const link = container.querySelector('.find-out__kit');
		expect(link?.getAttribute('href')).toBe('kit/#v=1');
		expect(link?.textContent).toContain('All 4 open questions');
	});

	test('is left out where nothing is open', () => {
		expect(show(BEST).part('.find-out')).toBeNull();
	});
});

describe('Result’s list of what would change it', () => {
	test('tells each single answer with what then becomes of the verdict', () => {
		const { result } = show(BEST);
		const items = screen.getByText(/single answers? would/).parentElement?.querySelectorAll('li') ?? [];
		expect(items).toHaveLength(result.flips.length);
		const texts = [...items].map((item) => item.textContent);
		expect(texts).toContainEqual(expect.stringContaining('Licence demanded: “Another licence”. Then: a deal-breaker is met.'));
		expect(texts).toContainEqual(expect.stringContaining('Within your money: if it cost more than what you set aside.'));
		expect(texts.filter((text) => /undefined|null|NaN/.test(text ?? ''))).toEqual([]);
	});

	test('puts the better before the worse', () => {
		const { result, container } = show(MIDDLE);
		expect(new Set(result.flips.map(({ direction }) => direction))).toEqual(new Set(['up', 'down']));
		const headings = [...container.querySelectorAll('h4')].map((heading) => heading.textContent);
		expect(headings).toEqual(['For the better', 'For the worse']);
	});

	test('says so where no single answer would', () => {
		const { result, container } = show({
			...WORST,
			licence: { kind: 'option', option: 'another' },
			demand: { kind: 'option', option: 'never' },
			price: { kind: 'measure', numbers: { price: 150, budget: 100 } },
		});
		expect(result.flips).toEqual([]);
		expect(screen.queryByText(/No single answer would/)).not.toBeNull();
		expect(container.querySelectorAll('h4')).toHaveLength(0);
	});
});

describe('Result’s priorities', () => {
	test('name what the goal puts first, and where it does best and worst', () => {
		const { container, result } = show({ ...MIDDLE, known: { kind: 'option', option: 'nobody' } });
		const part = [...container.querySelectorAll('.result__part')].at(-1)?.textContent ?? '';
		expect(result.priorities).toEqual({ first: ['match'], best: expect.any(Array), worst: ['issuer'] });
		expect(part).toContain('the match first');
		expect(part).toContain('worst on the issuer');
	});
});
