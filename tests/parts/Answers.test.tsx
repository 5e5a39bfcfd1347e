// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import type { Answers as GivenAnswers } from '../../src/model/types.ts';
import { Answers } from '../../src/parts/Answers.tsx';
import { withoutConcerns } from '../../src/words/add-concerns.ts';
import { SMALL_FIT } from '../support/small-fit.ts';

afterEach(cleanup);

function rows(answers: GivenAnswers, fieldUrl?: (id: string) => string) {
	render(<Answers content={withoutConcerns(SMALL_FIT)} goal="learn" answers={answers} {...(fieldUrl ? { fieldUrl } : {})} />);
	return screen.getAllByRole('term').map(({ parentElement: row }) => ({
		name: row?.querySelector('dt')?.textContent,
		said: row?.querySelector('dd')?.textContent,
		link: row?.querySelector('a')?.getAttribute('href'),
		word: row?.querySelector('a')?.firstChild?.textContent,
	}));
}

describe('Answers', () => {
	test('lists the goal and every question, each with its own link, whether answered or not', () => {
		const listed = rows({ known: { kind: 'option', option: 'brand' } }, (id) => `#${id}`);
		expect(listed).toHaveLength(1 + SMALL_FIT.model.questions.length);
		expect(listed[0]).toEqual({ name: 'What for', said: 'Learn it', link: '#goal', word: 'Change' });
		expect(listed[1]).toEqual({ name: 'Known to employers', said: 'They know the brand', link: '#known', word: 'Change' });
		expect(listed[2]).toMatchObject({ said: 'Not known yet', link: '#licence', word: 'Answer' });
	});

	test('tells counts and numbers in words, and that a half-given number is still to be answered', () => {
		const listed = rows(
			{ demand: { kind: 'tally', found: 3, read: 12 }, price: { kind: 'measure', numbers: { price: 420 } }, adds: { kind: 'set-aside' } },
			(id) => id,
		);
		expect(listed.find(({ link }) => link === 'demand')).toMatchObject({ said: '3 of 12 adverts', word: 'Change' });
		expect(listed.find(({ link }) => link === 'price')).toMatchObject({ said: '420 to pay', word: 'Answer' });
		expect(listed.find(({ link }) => link === 'adds')).toMatchObject({ said: 'I have nothing yet', word: 'Change' });
	});

	test('lists only what the goal asks, and says which other answers are kept', () => {
		const goals = SMALL_FIT.model.goals.map((goal) => ({ ...goal, setAside: ['known', 'adds'] }));
		const content = withoutConcerns({ ...SMALL_FIT, model: { ...SMALL_FIT.model, goals } });
		render(
			<Answers content={content} goal="learn" answers={{ known: { kind: 'option', option: 'brand' }, adds: { kind: 'set-aside' } }} />,
		);
		expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual([
			'What for',
			'Licence demanded',
			'Asked for in adverts',
			'Within your money',
		]);
		expect(
			screen.getByText(/2 answers that this goal does not ask for are kept: known to employers and adds to what you have\.$/),
		).toBeTruthy();
	});

	test('says that a question is not needed where it is free, without a link to it', () => {
		const questions = SMALL_FIT.model.questions.map((one) => (one.id === 'known' ? { ...one, dropsOutWhenFree: true } : one));
		const content = withoutConcerns({ ...SMALL_FIT, model: { ...SMALL_FIT.model, questions } });
		render(
			<Answers content={content} goal="learn" answers={{ price: { kind: 'measure', numbers: { price: 0 } } }} fieldUrl={(id) => id} />,
		);
		const row = screen.getByText('Known to employers').parentElement;
		expect(row?.querySelector('dd')?.textContent).toBe('Not needed, because it is free');
		expect(row?.querySelector('a')).toBeNull();
	});

	test('has no links where answers are only reported', () => {
		expect(rows({}).every(({ link }) => link === undefined)).toBe(true);
	});
});
