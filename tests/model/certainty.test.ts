import { describe, expect, test } from 'vitest';
import { CERTAINTY_LEVELS, CERTAINTY_RULES, certaintyOf, RULE_OUTCOMES, type RuleOutcome } from '../../src/model/certainty.ts';

/** The outcomes of the rules in their order, written as their first letters. */
const rules = (letters: string) => {
	const [design, comparison, size, directness, independence] = [...letters].map(
		(letter) => RULE_OUTCOMES.find((outcome) => outcome.startsWith(letter)) as RuleOutcome,
	) as [RuleOutcome, RuleOutcome, RuleOutcome, RuleOutcome, RuleOutcome];
	return { design, comparison, size, directness, independence };
};
const at = (letters: string) => CERTAINTY_LEVELS.indexOf(certaintyOf(rules(letters)));

/** Every way in which the five rules can come out. */
const ALL = CERTAINTY_RULES.reduce<readonly string[]>((some) => some.flatMap((one) => [...'mpn'].map((next) => one + next)), ['']);

describe('certaintyOf(rules)', () => {
	test.each([
		['mmmmm', 'high'],
		['mmpmm', 'high'],
		['mmmmn', 'moderate'],
		['mmppm', 'moderate'],
		['mmmpm', 'moderate'],
		['pmmmm', 'moderate'],
		['ppmpp', 'low'],
		['nmmmm', 'low'],
		['mmnpp', 'low'],
		['nnmpn', 'very-low'],
		['nnnnn', 'very-low'],
	])('of %s is %s', (letters, level) => {
		expect(certaintyOf(rules(letters))).toBe(level);
	});

	test('never rises when a rule comes out worse', () => {
		const worse = ALL.flatMap((one) =>
			[...one].flatMap((letter, index) => {
				const next = { m: 'p', p: 'n' }[letter];
				const other = one.slice(0, index) + next + one.slice(index + 1);
				return next && at(other) < at(one) ? [`${one} and ${other}`] : [];
			}),
		);
		expect(ALL).toHaveLength(243);
		expect(worse).toEqual([]);
	});

	test('reaches every level', () => {
		expect(new Set(ALL.map((one) => certaintyOf(rules(one)))).size).toBe(CERTAINTY_LEVELS.length);
	});
});
