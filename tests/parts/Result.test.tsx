// @vitest-environment happy-dom

import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import type { Answers, Model } from '../../src/model/types.ts';
import { groupFlips } from '../../src/model/verdict/group-flips.ts';
import { scoreAnswers } from '../../src/model/verdict/score.ts';
import type { QuestionWording } from '../../src/model/wording.ts';
import { Contributions } from '../../src/parts/Contributions.tsx';
import { FindOutFirst } from '../../src/parts/FindOutFirst.tsx';
import { Flips } from '../../src/parts/Flips.tsx';
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
	adds: { kind: 'option', option: 'little' },
	price: { kind: 'measure', numbers: { price: 100, budget: 100 } },
};
const MIDDLE: Answers = {
	known: { kind: 'option', option: 'brand' },
	licence: { kind: 'option', option: 'none-asked' },
	demand: { kind: 'option', option: 'some' },
	adds: { kind: 'option', option: 'much' },
	price: { kind: 'measure', numbers: { price: 50, budget: 100 } },
};

const without = (answers: Answers, ...ids: readonly string[]): Answers =>
	Object.fromEntries(Object.entries(answers).filter(([key]) => !ids.includes(key)));

/** The small model, whose first question can also say that the credential is required: the adverts then rule nothing out. */
const REQUIRED_MODEL: Model = {
	...SMALL_FIT.model,
	questions: SMALL_FIT.model.questions.map((question) => {
		if (question.id === 'licence') return { ...question, options: [...(question.options ?? []), { id: 'this', saysRequired: true }] };
		return question.id === 'demand' ? { ...question, suspendedWhenRequired: true } : question;
	}),
};
const REQUIRED = { licence: { kind: 'option', option: 'this' } } as const;

interface Shown {
	readonly name?: string;
	readonly goal?: string;
	readonly model?: Model;
}

function show(answers: Answers, { name = '', goal = 'learn', model = SMALL_FIT.model }: Shown = {}) {
	const result = scoreAnswers(model, goal, answers);
	const { container } = render(
		<Result
			content={withoutConcerns({ ...SMALL_FIT, model })}
			result={result}
			answers={answers}
			name={name}
			questionUrl={(id) => `#question-${id}`}
		/>,
	);
	const part = (selector: string) => container.querySelector(selector);
	const text = (selector: string) => part(selector)?.textContent ?? '';
	return { result, container, part, text };
}

describe('Result', () => {
	test.each([
		['weak', WORST],
		['open', without(MIDDLE, 'adds', 'known')],
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
		const { part, text } = show({ ...MIDDLE, demand: { kind: 'tally', found: 0, read: 9 } });
		expect(text('.result__others')).toContain('Deal-breakers: 2 clear');
		expect([...(part('.result__others')?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'))).toEqual([
			'#question-demand',
		]);
	});

	test('says “other” of them where something rules it out', () => {
		expect(show(LICENCE).text('.result__others')).toBe('Other deal-breakers: 2 clear.');
	});

	test('has the way to lift it come before any other finding out, which is folded away', () => {
		const { part } = show(without(LICENCE, 'known'));
		const find = part('.find-out');
		expect(find?.querySelector('h3')?.textContent).toBe('First lift what rules it out');
		expect(find?.querySelector('a')?.getAttribute('href')).toBe('#question-licence');
		expect(find?.querySelector('.find-out > ol')).toBeNull();
		expect(find?.querySelector('details a')?.getAttribute('href')).toBe('#question-known');
	});

	test('heads nothing while all are clear', () => {
		const { part, text } = show(BEST);
		expect(part('.result__deal-breakers')).toBeNull();
		expect(text('.result__others')).toContain('3 clear');
	});
});

describe('Result that is held back', () => {
	test('names the answer that holds it back, before the verdict that it has apart from that', () => {
		const { text, part } = show({ ...BEST, adds: { kind: 'option', option: 'repeats' } });
		expect(text('.result__holds')).toBe('One thing holds it back: “Adds to what you have”.');
		expect(text('.result__verdict')).toMatch(/^Apart from that: (Strong|Worth)/);
		const [holds, verdict] = [part('.result__holds'), part('.result__verdict')];
		expect(holds && verdict && holds.compareDocumentPosition(verdict)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
	});

	test('names a factor at nothing among what matters most', () => {
		const { text } = show({ ...BEST, known: { kind: 'option', option: 'nobody' } }, { goal: 'signal' });
		expect(text('.result__holds')).toContain('“The issuer”');
	});

	test('tells two things as two, and each once', () => {
		const { text } = show(
			{ ...BEST, known: { kind: 'option', option: 'nobody' }, adds: { kind: 'option', option: 'repeats' } },
			{ goal: 'signal' },
		);
		expect(text('.result__holds')).toMatch(/^2 things hold it back: .*“The issuer”.* and “Adds to what you have”\.$/);
	});

	test('says nothing of holds where nothing does', () => {
		expect(show(BEST).part('.result__holds')).toBeNull();
	});
});

describe('Result of what is required', () => {
	const ANSWERS: Answers = { ...BEST, ...REQUIRED, demand: { kind: 'option', option: 'never' } };

	test('begins with that, and says what does not rule it out because of it', () => {
		const { container, text } = show(ANSWERS, { model: REQUIRED_MODEL });
		expect(container.querySelector('.result__standing')?.children[1]?.className).toBe('result__required');
		expect(text('.result__required')).toMatch(/^It is required for this role.*“Asked for in adverts”\.$/);
		expect(container.querySelector('.result__deal-breakers')).toBeNull();
	});

	test('tells the verdict as a choice among providers', () => {
		const { text, container } = show(ANSWERS, { model: REQUIRED_MODEL });
		expect(text('.result__verdict')).toMatch(/^As a choice among providers: /);
		expect(container.textContent).toContain('Use it to compare providers.');
	});

	test('is ruled out all the same by what still rules it out', () => {
		const { text } = show({ ...ANSWERS, price: { kind: 'measure', numbers: { price: 9, budget: 1 } } }, { model: REQUIRED_MODEL });
		expect(text('.result__deal-breakers h3')).toBe('One thing rules it out');
		expect(text('.result__verdict')).toMatch(/^Apart from that: /);
	});
});

describe('Result that is not settled yet', () => {
	test('names what could rule it out and what it is otherwise, once, and says what the answer that decides is about', () => {
		const { text, container } = show({ ...BEST, demand: { kind: 'tally', found: 0, read: 9 }, adds: { kind: 'option', option: 'much' } });
		expect(text('.result__verdict')).toMatch(/^Not settled yet: one answer could rule it out; otherwise /);
		expect(container.textContent?.match(/demand is good/g)).toHaveLength(1);
		expect(container.textContent).toContain('The answer that decides is whether demand is good.');
	});

	test('says which way it leans while the score can fall on either side, in ways and not in chances', () => {
		const { container } = show(without(MIDDLE, 'adds', 'known'));
		expect(container.textContent).toMatch(/It leans (towards acceptable|towards falling short|neither way): of the ways the open/);
		expect(container.textContent).not.toMatch(/chance|likely|none (ways|would)|in all/i);
	});

	test('does not lean once everything is answered', () => {
		expect(show(MIDDLE).container.textContent).not.toMatch(/It leans|still open turns out/);
	});
});

describe('Result before a range is due', () => {
	test('says what is missing, and what to find out, and gives away no range, verdict or points', () => {
		const { result, part, text, container } = show({});
		expect(result.isRangeDue).toBe(false);
		expect(text('.result__missing')).toBe(
			'The first range appears here after 5 more answers, or after the 3 checks that could rule it out, whichever comes first.',
		);
		expect(part('.result__verdict')).toBeNull();
		expect(part('.range-bar')).toBeNull();
		expect(part('.contributions')).toBeNull();
		expect(container.textContent).not.toContain(' of 100');
		expect(container.textContent).not.toContain('What would change the answer');
		expect(part('.find-out')).not.toBeNull();
	});

	test('says at once what rules it out', () => {
		const { part, text } = show({ licence: { kind: 'option', option: 'another' } });
		expect(text('.result__deal-breakers')).toContain('Get the licence first.');
		expect(part('.result__missing')).not.toBeNull();
	});

	test('shows the range once nothing unknown could rule it out, however few are answered', () => {
		const { part } = show(without(MIDDLE, 'adds', 'known'));
		expect(part('.result__missing')).toBeNull();
		expect(part('.range-bar')).not.toBeNull();
	});

	test('asks for one more answer where one is missing', () => {
		const { text } = show(without(BEST, 'demand'));
		expect(text('.result__missing')).toBe('The first range appears here after one more answer.');
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
		const result = scoreAnswers(SMALL_FIT.model, 'learn', without({ ...BEST, known: { kind: 'option', option: 'brand' } }, 'price'));
		render(<Contributions content={withoutConcerns(SMALL_FIT)} result={result} />);
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

	test('say of a factor that rules it out that it is not counted again, where its value is acceptable', () => {
		show({ ...BEST, price: { kind: 'measure', numbers: { price: 150, budget: 100 } } });
		expect(cells()[1]).toEqual(['The cost', 'rules it out', 'rules it out, not counted again']);
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
	test('has what could rule it out at the top as one thing to do, with its checks and their minutes', () => {
		const { container, result } = show({});
		const [group, ...others] = container.querySelectorAll('.find-out > ol > li');
		expect(group?.querySelector('.find-out__question')?.textContent).toBe('3 checks could rule it out, 30 minutes');
		const checks = [...(group?.querySelectorAll('li > a') ?? [])].map((link) => link.getAttribute('href'));
		expect(checks).toEqual(result.couldRuleOut.map((id) => `#question-${id}`));
		expect(group?.querySelector('li')?.textContent).toContain('10 minutes.Ask about');
		expect(others.map((item) => item.querySelector('a')?.getAttribute('href'))).toEqual(
			result.open.filter(({ isDealBreaker }) => !isDealBreaker).map(({ question }) => `#question-${question}`),
		);
		expect(others).toHaveLength(2);
	});

	test('tells one check as itself', () => {
		const { container } = show({ ...MIDDLE, demand: { kind: 'tally', found: 0, read: 9 } });
		expect(container.querySelector('.find-out__group')).toBeNull();
		expect(container.querySelector('.find-out__weight')?.textContent).toMatch(/^could rule it out/);
	});

	test('shows three, the checks as one of them, and folds the rest away', () => {
		const five: Model = {
			...SMALL_FIT.model,
			questions: SMALL_FIT.model.questions.map(({ measure: _, ...question }) =>
				question.id === 'licence' || question.id === 'price'
					? {
							...question,
							options: [
								{ id: 'x', value: 0 },
								{ id: 'y', value: 1 },
							],
						}
					: question,
			),
		};
		const { part } = show({}, { model: five });
		expect(part('.find-out > ol')?.children).toHaveLength(3);
		expect(part('.find-out > details > ol')?.children).toHaveLength(2);
		expect(part('.find-out > details > ol')?.getAttribute('start')).toBe('4');
		expect(part('.find-out > details > summary')?.textContent).toBe('2 more questions are open');
	});

	test('folds away the fourth check that could rule it out', () => {
		const four: Model = {
			...SMALL_FIT.model,
			questions: SMALL_FIT.model.questions.map((question) =>
				question.id === 'known' ? { ...question, options: [{ id: 'x', dealBreaker: 'all' }] } : question,
			),
		};
		const { container } = show({}, { model: four });
		const group = container.querySelector('.find-out__group');
		expect(group?.querySelectorAll(':scope > ol > li')).toHaveLength(3);
		expect(group?.querySelector('summary')?.textContent).toBe('1 more check');
	});

	test('leads to the question kit where there is one, with the rest for paper alone', () => {
		const questions = SMALL_FIT.model.questions.map((question) =>
			question.id === 'licence'
				? {
						...question,
						options: [
							{ id: 'x', value: 0 },
							{ id: 'y', value: 1 },
						],
					}
				: question,
		);
		const answers: Answers = { demand: { kind: 'tally', found: 2, read: 9 } };
		const result = scoreAnswers({ ...SMALL_FIT.model, questions }, 'learn', answers);
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
	const lines = (container: Element) => [...container.querySelectorAll('h4 + ul > li')].map((item) => item.textContent ?? '');

	test('tells the answers of one question that do the same in one line, with what then becomes of it', () => {
		const { result, container } = show(BEST);
		const texts = lines(container);
		expect(texts).toHaveLength(groupFlips(result.flips).length);
		expect(texts).toContain('Licence demanded: “Another licence”. Then: ruled out.');
		expect(texts).toContain('Within your money: if it cost more than what you set aside. Then: ruled out.');
		expect(texts.filter((text) => text.startsWith('Known to employers:')).length).toBeLessThanOrEqual(1);
		expect(texts.filter((text) => /undefined|null|NaN/.test(text))).toEqual([]);
	});

	test('puts the better before the worse', () => {
		const { result, container } = show(MIDDLE);
		expect(new Set(result.flips.map(({ direction }) => direction))).toEqual(new Set(['up', 'down']));
		const headings = [...container.querySelectorAll('h4')].map((heading) => heading.textContent);
		expect(headings).toEqual(['For the better', 'For the worse']);
	});

	test('shows seven lines at most before it folds the rest away', () => {
		const result = scoreAnswers(SMALL_FIT.model, 'learn', MIDDLE);
		const [flip] = result.flips;
		if (!flip) throw new Error('Nothing would change it.');
		const flips = [...'abcdefghi'].map((id) => ({ ...flip, question: id }));
		const wordings = flips.map(({ question }) => ({ ...(SMALL_FIT.questions[0] as QuestionWording), id: question }));
		const questions = flips.map(({ question: id }) => ({ id, factor: 'issuer' }));
		const content = withoutConcerns({ ...SMALL_FIT, questions: wordings, model: { ...SMALL_FIT.model, questions } });
		const { container } = render(<Flips content={content} result={{ ...result, flips }} />);
		expect(container.querySelectorAll('section > ul > li')).toHaveLength(7);
		expect(container.querySelectorAll('details li')).toHaveLength(2);
		expect(container.querySelector('summary')?.textContent).toBe('2 more would, each on its own');
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
