import { describe, expect, test } from 'vitest';
import { readCollection } from '../support/content.ts';
import { type DatedSource, findUndated } from './source-days.ts';

const source = (says: string, rest: Partial<DatedSource> = {}): DatedSource => ({ title: 'Fees', supports: [{ says }], ...rest });
const extent = (text: string) => ({ read: { extent: text } });

describe('findUndated()', () => {
	test.each(['The exam costs USD 100.', 'It is 49 euros a month.', 'A refund is given within 14 days.', 'It expires after three years.'])(
		'finds a price or a rule without its day: %s',
		(says) => expect(findUndated(source(says, extent('The whole page.')))).toHaveLength(1),
	);

	test.each([
		source('The exam costs USD 100 (2026).'),
		source('The exam costs USD 100.', { year: 2026 }),
		source('The exam costs USD 100.', extent('The page, without a date.')),
		source('The exam lasts three hours.'),
	])('and none that is dated: %j', (dated) => expect(findUndated(dated)).toEqual([]));
});

test.each(readCollection('sources'))('$path says from which day its prices and rules are', ({ data }) => {
	expect(findUndated(data as unknown as DatedSource)).toEqual([]);
});
