import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Conclusion } from '../../../src/model/verdict/conclusion.ts';
import { groupFlips } from '../../../src/model/verdict/group-flips.ts';
import type { Flip } from '../../../src/model/verdict/result.ts';
import { scoreAnswers } from '../../../src/model/verdict/score.ts';
import { SMALL_MODEL } from '../../support/small-fit.ts';
import { anyAnswers } from '../generated.ts';

const WORTH: Conclusion = { standing: 'open-to-judgement', verdict: 'worth', isSettled: true };
const STRONG: Conclusion = { ...WORTH, verdict: 'strong' };
const flip = (question: string, option: string, to: Conclusion, rest: Partial<Flip> = {}): Flip => ({
	question,
	factor: 'any',
	answer: { kind: 'option', option },
	share: null,
	fit: null,
	step: 0,
	from: WORTH,
	to,
	direction: 'up',
	...rest,
});
const told = (flips: readonly Flip[]) =>
	groupFlips(flips).map(({ question, flips: same }) => [
		question,
		...same.map(({ answer }) => (answer.kind === 'option' ? answer.option : '')),
	]);

describe('groupFlips(flips)', () => {
	test('puts answers of one question that make the same of it together, where the first of them stood', () => {
		expect(told([flip('a', '1', STRONG), flip('b', '1', STRONG), flip('a', '2', STRONG)])).toEqual([
			['a', '1', '2'],
			['b', '1'],
		]);
	});

	test('keeps apart what makes something else of it', () => {
		const weak: Conclusion = { ...WORTH, verdict: 'weak' };
		expect(told([flip('a', '1', STRONG), flip('a', '2', weak, { direction: 'down' })])).toEqual([
			['a', '1'],
			['a', '2'],
		]);
		expect(told([flip('a', '1', STRONG), flip('a', '2', { ...STRONG, isSettled: false })])).toHaveLength(2);
	});

	test('asks for no more than the standing where that is new, as nothing more is told then', () => {
		const out = (verdict: Conclusion['verdict']): Conclusion => ({ standing: 'ruled-out', verdict, isSettled: true });
		expect(told([flip('a', '1', out('worth')), flip('a', '2', out('weak'))])).toEqual([['a', '1', '2']]);
		const from = out('open');
		expect(told([flip('a', '1', out('worth'), { from }), flip('a', '2', out('weak'), { from })])).toHaveLength(2);
	});

	test('loses and invents none, for any answers', () => {
		fc.assert(
			fc.property(anyAnswers(SMALL_MODEL), (answers) => {
				const { flips } = scoreAnswers(SMALL_MODEL, 'learn', answers);
				const groups = groupFlips(flips);
				expect(groups.flatMap((group) => group.flips).length).toBe(flips.length);
				expect(new Set(groups.flatMap((group) => group.flips))).toEqual(new Set(flips));
				for (const group of groups) expect(group.flips.every(({ question }) => question === group.question)).toBe(true);
			}),
		);
	});
});
