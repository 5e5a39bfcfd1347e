// @vitest-environment happy-dom

import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import type { Answers } from '../../src/model/types.ts';
import { groupFlips } from '../../src/model/verdict/group-flips.ts';
import { scoreAnswers } from '../../src/model/verdict/score.ts';
import type { QuestionWording } from '../../src/model/wording.ts';
import { Contributions } from '../../src/parts/Contributions.tsx';
import { Flips } from '../../src/parts/Flips.tsx';
import { Grounds } from '../../src/parts/Grounds.tsx';
import { withoutConcerns } from '../../src/words/add-concerns.ts';
import { BEST, MIDDLE, option, price, WORST, without } from '../support/small-answers.ts';
import { SMALL_FIT } from '../support/small-fit.ts';

afterEach(cleanup);

const content = withoutConcerns(SMALL_FIT);

function show(answers: Answers, { goal = 'learn' } = {}) {
	const result = scoreAnswers(SMALL_FIT.model, goal, answers);
	const { container } = render(<Grounds content={content} result={result} answers={answers} isOwnOrder={false} />);
	const folds = new Map(
		[...container.querySelectorAll('.fold')].map((fold) => [
			fold.querySelector('h3')?.textContent ?? '',
			{ fold, says: fold.querySelector('summary span')?.textContent ?? '' },
		]),
	);
	return { result, container, folds };
}

describe('Grounds', () => {
	test('fold each part under a heading, with what it says in the line that unfolds it', () => {
		const { folds } = show(without(MIDDLE, 'adds', 'known'));
		expect([...folds.keys()]).toEqual([
			'What counts for it and against it',
			'How it does on what matters to you',
			'Does it matter how you weigh it?',
			'Which way does it lean?',
			'What would change it?',
		]);
		expect([...folds.values()].every(({ says }) => says.endsWith('.'))).toBe(true);
		expect(folds.get('Does it matter how you weigh it?')?.says).toMatch(/^(No: any way|It can: )/);
	});

	test('name what the goal puts first, and where it does best and worst', () => {
		const { folds, result } = show({ ...MIDDLE, known: option('nobody') });
		const { says = '' } = folds.get('How it does on what matters to you') ?? {};
		expect(result.priorities).toEqual({ first: ['match'], best: expect.any(Array), worst: ['issuer'] });
		expect(says).toContain('the match first');
		expect(says).toContain('worst on the issuer');
	});

	test('leave out what would change it where that contradicts a number that was entered', () => {
		const { folds } = show(MIDDLE);
		const text = folds.get('What would change it?')?.fold.textContent ?? '';
		expect(text).toContain('Licence demanded: “Another licence”. Then: ruled out.');
		expect(text).not.toContain('Within your money');
		expect(show(without(MIDDLE, 'price')).container.textContent).toContain('Within your money: if it cost more than what you set aside.');
	});

	test('say so without a fold where no single answer would change it', () => {
		const { folds, result, container } = show({ ...WORST, licence: option('another'), demand: option('never'), price: price(150) });
		expect(result.flips).toEqual([]);
		expect([...folds.keys()]).not.toContain('What would change it?');
		expect(container.textContent).toContain('No single answer: it would take two or more together.');
	});
});

describe('Flips', () => {
	const flipsOf = (answers: Answers) => scoreAnswers(SMALL_FIT.model, 'learn', answers).flips;
	const lines = (container: Element) => [...container.querySelectorAll('li')].map((item) => item.textContent ?? '');

	test('tell the answers of one question that do the same in one line', () => {
		const flips = flipsOf(BEST);
		const { container } = render(<Flips content={content} flips={flips} />);
		const texts = lines(container);
		expect(texts).toHaveLength(groupFlips(flips).length);
		expect(texts).toContain('Licence demanded: “Another licence”. Then: ruled out.');
		expect(texts.filter((text) => text.startsWith('Known to employers:')).length).toBeLessThanOrEqual(1);
		expect(texts.filter((text) => /undefined|null|NaN/.test(text))).toEqual([]);
	});

	test('put the better before the worse', () => {
		const { container } = render(<Flips content={content} flips={flipsOf(MIDDLE)} />);
		expect([...container.querySelectorAll('h4')].map((heading) => heading.textContent)).toEqual(['For the better', 'For the worse']);
	});

	test('show seven lines at most before the rest is folded away', () => {
		const [flip] = flipsOf(MIDDLE);
		if (!flip) throw new Error('Nothing would change it.');
		const flips = [...'abcdefghi'].map((id) => ({ ...flip, question: id }));
		const wordings = flips.map(({ question }) => ({ ...(SMALL_FIT.questions[0] as QuestionWording), id: question, short: question }));
		const questions = flips.map(({ question: id }) => ({ id, factor: 'issuer' }));
		const some = withoutConcerns({ ...SMALL_FIT, questions: wordings, model: { ...SMALL_FIT.model, questions } });
		const { container } = render(<Flips content={some} flips={flips} />);
		expect(container.querySelectorAll(':scope > ul > li')).toHaveLength(7);
		expect(container.querySelectorAll('details li')).toHaveLength(2);
		expect(container.querySelector('summary')?.textContent).toBe('2 more would, each on its own');
	});
});

describe('Contributions', () => {
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
		show(without({ ...BEST, known: option('brand') }, 'price'));
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
		render(<Contributions content={withoutConcerns(content)} result={scoreAnswers(content.model, 'learn', answers)} />);
		expect(cells()[1]).toEqual(['The cost', 'does not apply', 'left out']);
		expect(rows()[1]?.querySelector('rect')).toBeNull();
	});
});
