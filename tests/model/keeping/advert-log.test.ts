import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AdvertLog, countLog, EMPTY_LOG, isCounted, type LoggedAdvert, MOST_LOGGED } from '~/model/advert-log.ts';
import { ADVERT_LIMIT, cleanLog, formatLog, parseLog } from '~/model/keeping/advert-log.ts';
import { tries } from '../tries.ts';

const ADVERT: LoggedAdvert = {
	id: 1,
	text: 'Net Mender\n\nEssential: a knot badge.',
	title: 'Net Mender',
	employer: 'Port Alba',
	place: '',
	class: 'required',
	asksSkill: true,
	quote: 'Essential: a knot badge.',
	match: 'knot badge',
	isOwnClass: false,
	repeats: null,
	isParted: false,
};
const LOG: AdvertLog = {
	lookFor: { credential: 'Knot Badge', shortNames: ['KB'], skill: 'splicing', otherWords: [] },
	adverts: [ADVERT, { ...ADVERT, id: 2, repeats: 1 }, { ...ADVERT, id: 5, class: 'neither', asksSkill: false }],
};
const readBack = (adverts: readonly unknown[]) => parseLog(JSON.stringify({ adverts })).adverts;

describe('parseLog(json)', () => {
	test('reads what formatLog() wrote', () => {
		expect(parseLog(formatLog(LOG))).toEqual(LOG);
	});

	test.each([null, '', 'x', '[]', '7', '{"adverts":7}', '{"adverts":[null,7,{}]}', '{"lookFor":[]}'])(
		'takes %j for an empty log',
		(json) => {
			expect(parseLog(json)).toEqual(EMPTY_LOG);
		},
	);

	test('leaves out adverts without a class, or with an id that is none or another’s', () => {
		const others = [{ class: 'maybe' }, { id: 0 }, { id: 1.5 }, { id: '2' }, {}].map((change) => ({ ...ADVERT, ...change }));
		expect(readBack([...others, ADVERT])).toEqual([ADVERT]);
	});

	test('takes repeats of what is not there, or of what repeats another itself, for none', () => {
		const adverts = [
			ADVERT,
			{ ...ADVERT, id: 2, repeats: 9 },
			{ ...ADVERT, id: 3, repeats: 1 },
			{ ...ADVERT, id: 4, repeats: 3, isParted: true },
		];
		expect(readBack(adverts).map(({ repeats, isParted }) => [repeats, isParted])).toEqual([
			[null, false],
			[null, false],
			[1, false],
			[null, false],
		]);
	});

	test('marks nothing that the sentence does not hold', () => {
		expect(readBack([{ ...ADVERT, match: 'anchor' }])[0]?.match).toBe('');
	});

	test('cuts what is long, and lets go of texts for which there is no room', () => {
		const adverts = Array.from({ length: MOST_LOGGED + 5 }, (_, at) => ({ ...ADVERT, id: at + 1, text: 'x'.repeat(2 * ADVERT_LIMIT) }));
		const { adverts: kept } = cleanLog({ adverts });
		expect(kept).toHaveLength(MOST_LOGGED);
		expect(kept[0]?.text).toHaveLength(ADVERT_LIMIT);
		expect(kept.at(-1)?.text).toBe('');
		expect(parseLog(formatLog({ ...EMPTY_LOG, adverts: kept })).adverts).toEqual(kept);
	});

	test('never throws, and gives what it would give again', () => {
		fc.assert(
			fc.property(fc.json(), (json) => {
				const once = parseLog(json);
				expect(parseLog(formatLog(once))).toEqual(once);
			}),
			{ numRuns: tries(200) },
		);
	});
});

describe('countLog(log)', () => {
	test('counts each vacancy once', () => {
		expect(countLog(LOG)).toEqual({ read: 2, naming: 1, asking: 1 });
	});
	test('counts one that is parted by itself', () => {
		expect(LOG.adverts.map((advert) => isCounted({ ...advert, isParted: true }))).toEqual([true, true, true]);
	});
});
