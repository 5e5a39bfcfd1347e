import { describe, expect, test } from 'vitest';
import { findCost } from '../../../../src/model/reading/numbers/find-cost.ts';
import { findTime } from '../../../../src/model/reading/numbers/find-time.ts';
import { GROWS_WITH_LENGTH, growth } from '../../../support/growth.ts';
import { COST, TIME, textOf } from './example.ts';

const LENGTH = 200_000;
const repeated = (part: string) => part.repeat(Math.ceil(LENGTH / part.length)).slice(0, LENGTH);

describe('the finders of numbers take time that grows with the length of a text', () => {
	test.each([
		['amounts in one line', repeated('fee £5 ')],
		['amounts in cells', repeated('fee\t£5\t')],
		['hours in one line', repeated('duration 5 hours ')],
		['lines of hours', repeated('Duration: 5 hours\n')],
		['lines of prices with variants', repeated('Online £5\n')],
		['times of day', repeated('Mon 9:00–17:00 ')],
		['bars', repeated('|')],
		['stops and capitals', repeated('. A')],
		['brackets', repeated('(5 hours ')],
	])('%s', (_name, text) => {
		const find = (part: string) => {
			const split = textOf(part);
			findTime(split, { question: 'time', groups: TIME });
			findCost(split, { question: 'cost', groups: COST });
		};
		expect(growth(find, text)).toBeLessThan(GROWS_WITH_LENGTH);
	});
});
