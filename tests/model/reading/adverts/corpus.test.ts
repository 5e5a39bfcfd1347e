import { describe, expect, test } from 'vitest';
import { splitAdverts } from '~/model/reading/adverts/split-adverts.ts';
import { scoreAdverts } from '../../../reading/adverts.ts';
import { OPEN_SETS } from '../../../reading/corpus.ts';
import { readAdvertCues } from '../../../support/advert-cues.ts';

const CUES = readAdvertCues();
const SETS = [...OPEN_SETS.map((set) => ({ name: set, sets: [set] })), { name: 'all of them in one log', sets: OPEN_SETS }];

describe.each(SETS)('the adverts that rules may be written on: $name', ({ sets }) => {
	const { adverts, ofRole, wrongClass, wrongSkill, missed, merged } = scoreAdverts(sets, CUES);

	test('are there', () => {
		expect(adverts.length).toBeGreaterThanOrEqual(12);
	});

	test('get their class, in at least 90 of 100', () => {
		expect(wrongClass.slice(Math.floor(ofRole / 10))).toEqual([]);
	});

	test('are known to ask for the skill or not, in at least 90 of 100', () => {
		expect(wrongSkill.slice(Math.floor(adverts.length / 10))).toEqual([]);
	});

	test('are known where they repeat each other, and no two jobs are taken for one', () => {
		expect({ merged, missed }).toEqual({ merged: [], missed: [] });
	});

	test.each(['\n\n', '\n\n\n', '\n\n-----\n\n'])('are found in one paste, parted by %j', (separator) => {
		const whole = adverts.map(({ text }) => text.trim()).join(separator);
		const starts = new Set(splitAdverts(whole, CUES).map(({ start }) => whole.slice(start, start + 60)));
		const unfound = adverts.flatMap(({ id, text }) => (starts.has(text.trim().slice(0, 60)) ? [] : [id]));
		expect(unfound.slice(Math.ceil(adverts.length / 20))).toEqual([]);
	});
});
