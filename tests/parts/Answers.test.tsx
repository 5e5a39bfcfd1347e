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

	test('has no links where answers are only reported', () => {
		expect(rows({}).every(({ link }) => link === undefined)).toBe(true);
	});
});
