import { describe, expect, test } from 'vitest';
import { listRules, listValues } from '../../../src/lib/method/value-rows.ts';
import type { Question, Scale } from '../../../src/model/types.ts';
import type { GoalWording, QuestionWording } from '../../../src/model/wording.ts';

const goal = (id: string, label: string): GoalWording => ({
	id,
	label,
	inSentence: label.toLowerCase(),
	reason: '',
	basis: 'judgement',
	url: '/',
});
const GOALS = [goal('gap', 'Fill a gap'), goal('explore', 'Explore')];
const SCALE: Scale = [
	[0, 0],
	[0.3, 0.5],
	[0.6, 1],
];

/** Lines as "label | value | effects". */
function lines(question: Omit<Question, 'id' | 'factor'>, wording: Partial<QuestionWording> = {}): string[] {
	const words = {
		id: 'one',
		ask: '',
		short: '',
		inSentence: '',
		why: '',
		condition: '',
		basis: 'judgement',
		findOut: { whom: 'issuer', words: '', minutes: 1 },
	} as const;
	return listValues({ id: 'one', factor: 'fit', ...question }, { options: {}, ...words, ...wording }, GOALS).flatMap(({ head, rows }) => [
		...(head ? [head] : []),
		...rows.map(({ label, value, effects }) => [label, value, ...effects].join(' | ')),
	]);
}

describe('listValues(question, wording, goals)', () => {
	test('gives each option its value, and "not known yet" the range of them all', () => {
		const options = [
			{ id: 'yes', value: 1 },
			{ id: 'no', value: 0.25 },
		];
		expect(lines({ options }, { options: { yes: { label: 'Yes' }, no: { label: 'No' } } })).toEqual([
			'Yes | 1',
			'No | ¼',
			'I don’t know yet | ¼ to 1',
		]);
	});

	test('says for which goals an option breaks a deal and what lifts it, or holds it back', () => {
		const options = [
			{ id: 'a', value: 1, dealBreaker: 'all' },
			{ id: 'b', value: 0, caps: { except: ['explore'] } },
		] as const;
		expect(lines({ options }, { options: { a: { label: 'A', lift: 'Wait.' }, b: { label: 'B' } } }).slice(0, 2)).toEqual([
			'A | 1 | Deal-breaker for every goal. | What lifts it: Wait.',
			'B | 0 | Holds it back for every goal but: explore.',
		]);
	});

	test('counts an option without a value beside others as the lowest, and prints none where no option has one', () => {
		const breaker = { id: 'b', dealBreaker: 'all' } as const;
		const wording = { options: { a: { label: 'A' }, b: { label: 'B', lift: 'Wait.' } } };
		expect(lines({ options: [{ id: 'a', value: 0.5 }, breaker] }, wording)[1]).toMatch(/^B \| ½ \| Has no value of its own/);
		expect(lines({ options: [{ id: 'a' }, breaker] }, wording)).toEqual([
			'A | ',
			'B |  | Deal-breaker for every goal. | What lifts it: Wait.',
			'I don’t know yet | ',
		]);
	});

	test('prints the points of a count, with the deal-breaker of none found', () => {
		const tally = { scale: SCALE, dealBreaker: { read: 10, for: { only: ['gap'] } } };
		const options = [{ id: 'a', value: 1 }];
		const wording = { options: { a: { label: 'A' } }, tally: { label: 'Adverts', lift: 'Look elsewhere.' } };
		expect(lines({ options, tally }, wording).slice(1, 5)).toEqual([
			'Or by a count. Adverts',
			'0 % | 0 | None in at least 10: | Deal-breaker for: fill a gap. | What lifts it: Look elsewhere.',
			'30 % | ½',
			'60 % or more | 1',
		]);
	});

	test('says only once what an option and a count have in common', () => {
		const tally = { scale: SCALE, dealBreaker: { read: 10, for: 'all' } } as const;
		const wording = { options: { a: { label: 'A', lift: 'Look elsewhere.' } }, tally: { label: 'Adverts', lift: 'Look elsewhere.' } };
		expect(lines({ options: [{ id: 'a', value: 0, dealBreaker: 'all' }], tally }, wording)[2]).toBe(
			'0 % | 0 | None in at least 10: | the same deal-breaker.',
		);
	});

	test('prints the points of an instrument and what is past its end', () => {
		const scale: Scale = [
			[1 / 3, 1],
			[1, 0.5],
		];
		const question = { measure: { kind: 'time', scale }, canBeSetAside: true } as const;
		expect(
			lines(question, { measure: { lift: 'Free more hours.', inSentence: 'it takes too long' }, notApplicable: 'I have no deadline' }),
		).toEqual([
			'By numbers. Share of the hours you have',
			'33 % or less | 1',
			'100 % | ½',
			'More than 100 % | ½ | Deal-breaker for every goal. | What lifts it: Free more hours.',
			'I don’t know yet | ½ to 1',
			'I have no deadline | left out',
		]);
	});

	test('prints what is tight between the end of an instrument and what does not fit', () => {
		const measure = {
			kind: 'time',
			scale: [
				[0, 1],
				[1, 0.5],
			],
			tight: 0.25,
		} as const;
		expect(lines({ measure }, { measure: { lift: 'Free more hours.', inSentence: 'it takes too long' } }).slice(2)).toEqual([
			'100 % | ½',
			'More than 100 % with the margin, no more as stated | ½ to ¼ | The result says that it is tight.',
			'More than 100 % even as stated | ¼ | Deal-breaker for every goal. | What lifts it: Free more hours.',
			'I don’t know yet | ¼ to 1',
		]);
	});

	test('says what an option means beyond its value: that the credential is required, or that nothing is paid back', () => {
		const options = [
			{ id: 'a', saysRequired: true },
			{ id: 'b', noRefund: true },
		];
		const [required, noRefund] = lines({ options }, { options: { a: { label: 'A' }, b: { label: 'B' } } });
		expect(required).toMatch(/^A \| +\| The credential itself is required: nothing then holds it back/);
		expect(noRefund).toBe('B |  | The result warns you if the price is more than 80 % of what you set aside.');
	});

	test('says of a deal-breaker that it does not hold where the credential is required', () => {
		const options = [{ id: 'a', value: 0, dealBreaker: 'all' }] as const;
		const wording = { options: { a: { label: 'A', lift: 'Wait.' } } };
		expect(lines({ options, suspendedWhenRequired: true }, wording)[0]).toBe(
			'A | 0 | Deal-breaker for every goal. | It does not hold where the credential itself is required. | What lifts it: Wait.',
		);
	});
});

describe('listRules(question, model, goals)', () => {
	const rules = (question: Omit<Question, 'id' | 'factor'>) => {
		const goals = GOALS.map(({ id }) => ({ id, order: [], setAside: id === 'explore' ? ['one'] : undefined }));
		return listRules({ id: 'one', factor: 'fit', ...question }, { goals }, GOALS);
	};

	test('says which goals do not ask it, or which alone do', () => {
		expect(rules({})).toEqual(['Not asked for: explore.']);
		expect(rules({ onlyFor: ['gap'] })).toEqual(['Asked only for: fill a gap.']);
	});

	test('says when it is left out, and what is found out first', () => {
		expect(rules({ dropsOutWhenFree: true, isAskedFirst: true }).slice(1)).toEqual([
			'Left out at a price of 0.',
			'Found out first among the answers that could rule it out.',
		]);
	});

	test('says nothing of a question that every goal asks', () => {
		expect(listRules({ id: 'two', factor: 'fit' }, { goals: [{ id: 'gap', order: [] }] }, GOALS)).toEqual([]);
	});
});
