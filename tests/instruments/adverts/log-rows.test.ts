import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advertsIn, rowsOf } from '../../../src/instruments/adverts/log-rows.ts';
import { ADVERT_CLASSES, type AdvertLog } from '../../../src/model/advert-log.ts';
import { cleanLog } from '../../../src/model/keeping/advert-log.ts';
import { formatCsv, parseCsv } from '../../../src/model/keeping/csv.ts';
import { tries } from '../../model/tries.ts';

const text = fc.string({ unit: fc.constantFrom('Net', ' ', '"', ',', ';', '\n', "'", '=', '-1', 'é', '\t'), maxLength: 12 });
const log: fc.Arbitrary<AdvertLog> = fc
	.array(
		fc.record({
			text,
			title: text,
			employer: text,
			place: text,
			class: fc.constantFrom(...ADVERT_CLASSES),
			asksSkill: fc.boolean(),
			quote: text,
			match: text,
			isOwnClass: fc.boolean(),
			repeats: fc.option(fc.integer({ min: 1, max: 6 }), { nil: null }),
			isParted: fc.boolean(),
		}),
		{ maxLength: 8 },
	)
	.map((adverts) =>
		cleanLog({
			adverts: adverts.map((advert, at) => ({ ...advert, id: at + 1, isOwnClass: advert.isOwnClass || advert.text.trim() === '' })),
		}),
	);
const there = ({ adverts }: AdvertLog) => advertsIn(parseCsv(formatCsv(rowsOf({ lookFor: cleanLog({}).lookFor, adverts })), 1000));

describe('advertsIn(rows)', () => {
	test('reads the adverts of a table that rowsOf() wrote, saved and opened again', () => {
		fc.assert(
			fc.property(log, (own) => {
				expect(there(own)).toEqual({ adverts: own.adverts, leftOut: 0 });
			}),
			{ numRuns: tries(300) },
		);
	});

	test('reads a table that a spreadsheet has sorted, with its columns in another order', () => {
		const rows = [
			['Counted', 'ABOUT THE CREDENTIAL', 'Same vacancy as number', 'Number', 'My note', 'Job'],
			['no', 'preferred', '1', '2', 'x', 'Mender'],
			['yes', 'Required ', '', '1', '', 'Net mender'],
		];
		expect(advertsIn(rows)?.adverts.map(({ id, title, class: own, repeats, isOwnClass }) => [id, title, own, repeats, isOwnClass])).toEqual(
			[
				[1, 'Net mender', 'required', null, true],
				[2, 'Mender', 'preferred', 1, true],
			],
		);
	});

	test('loses no line of two tables in one, and counts those that say nothing', () => {
		const rows = [
			['Number', 'About the credential'],
			['1', 'Required'],
			['1', 'Neither'],
			['', 'Preferred'],
			['4', 'Perhaps'],
			['5', ''],
		];
		expect(advertsIn(rows)).toMatchObject({ adverts: [{ class: 'required' }, { class: 'neither' }, { class: 'preferred' }], leftOut: 2 });
	});

	test.each([
		[[]],
		[
			[
				['a', 'b'],
				['1', '2'],
			],
		],
		[[['']]],
	])('takes no adverts from another table: %j', (rows) => {
		expect(advertsIn(rows)).toBeUndefined();
	});
});
