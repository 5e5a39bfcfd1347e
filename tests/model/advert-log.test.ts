import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	type AdvertLog,
	countLog,
	EMPTY_LOG,
	isCounted,
	joinAdverts,
	joinLogs,
	type LoggedAdvert,
	MOST_LOGGED,
	removeAdvert,
} from '~/model/advert-log.ts';
import { cleanLog } from '~/model/keeping/advert-log.ts';
import { tries } from './tries.ts';

const advert = (id: number, repeats: number | null = null, isParted = false): LoggedAdvert => ({
	id,
	text: '',
	title: `Net Mender ${id}`,
	employer: '',
	place: '',
	class: 'required',
	asksSkill: true,
	quote: '',
	match: '',
	isOwnClass: true,
	repeats,
	isParted,
});
const logOf = (...adverts: readonly LoggedAdvert[]): AdvertLog => ({ ...EMPTY_LOG, adverts });
const repeatsIn = ({ adverts }: AdvertLog) => adverts.map(({ repeats }) => repeats);
const anyLog = fc
	.array(fc.record({ repeats: fc.option(fc.integer({ min: 1, max: 6 }), { nil: null }), isParted: fc.boolean() }), {
		minLength: 2,
		maxLength: 8,
	})
	.map((all) => cleanLog({ adverts: all.map(({ repeats, isParted }, at) => advert(at + 1, repeats, isParted)) }));
const id = fc.integer({ min: 1, max: 8 });
const isSound = (log: AdvertLog) => expect(cleanLog(log)).toEqual(log);

describe('joinAdverts(log, one, other)', () => {
	test('takes the first of both for the vacancy, with all that repeat either', () => {
		const log = logOf(advert(1), advert(2), advert(3, 2), advert(4));
		expect(repeatsIn(joinAdverts(log, 4, 1))).toEqual([null, null, 2, 1]);
		expect(repeatsIn(joinAdverts(log, 1, 3))).toEqual([null, 1, 1, null]);
	});
	test('joins again what was parted', () => {
		expect(joinAdverts(logOf(advert(1), advert(2, 1, true)), 2, 1).adverts.map(isCounted)).toEqual([true, false]);
	});
	test('changes nothing where one is not there, or both are the same', () => {
		const log = logOf(advert(1), advert(2, 1));
		expect([joinAdverts(log, 1, 9), joinAdverts(log, 1, 1), joinAdverts(log, 1, 2)]).toEqual([log, log, log]);
	});
	test('counts one vacancy less, or as many, and leaves a log that the device keeps as it is', () => {
		fc.assert(
			fc.property(anyLog, id, id, (log, one, other) => {
				const joined = joinAdverts(log, one, other);
				isSound(joined);
				expect(countLog(log).read - countLog(joined).read).toBeOneOf([0, 1]);
			}),
			{ numRuns: tries(300) },
		);
	});
});

describe('removeAdvert(log, removed)', () => {
	test('lets the next one of its vacancy stand for it', () => {
		expect(repeatsIn(removeAdvert(logOf(advert(1), advert(2, 1, true), advert(3, 1), advert(4, 1)), 1))).toEqual([null, null, 3]);
	});
	test('takes one advert away, no vacancy that has others, and leaves a log that the device keeps as it is', () => {
		fc.assert(
			fc.property(anyLog, id, (log, one) => {
				const left = removeAdvert(log, one);
				const gone = log.adverts.find((own) => own.id === one);
				const stays = gone && (!isCounted(gone) || log.adverts.some((own) => own.repeats === one && !isCounted(own)));
				expect(left.adverts).toHaveLength(log.adverts.length - (gone ? 1 : 0));
				expect(countLog(left).read).toBe(countLog(log).read - (gone && !stays ? 1 : 0));
				isSound(left);
			}),
			{ numRuns: tries(300) },
		);
	});
});

describe('joinLogs(log, adverts)', () => {
	test('puts adverts behind those that are there, under ids of their own', () => {
		const joined = joinLogs(logOf(advert(1), advert(2, 1)), [
			{ ...advert(1), title: 'Baker' },
			{ ...advert(2, 1), title: 'Baker', place: 'Leith' },
		]);
		expect(joined.adverts.map((one) => [one.id, one.repeats])).toEqual([
			[1, null],
			[2, 1],
			[3, null],
			[4, 3],
		]);
	});
	test('adds nothing that is there to the letter, and no more than fit', () => {
		const log = logOf(advert(1), advert(2, 1));
		expect(joinLogs(log, log.adverts)).toEqual(log);
		const many = Array.from({ length: 2 * MOST_LOGGED }, (_, at) => ({ ...advert(at + 1), title: `Baker ${at}` }));
		expect(joinLogs(log, many).adverts).toHaveLength(MOST_LOGGED);
	});
	test('leaves what is there first as it is, in a log that the device keeps as it is', () => {
		fc.assert(
			fc.property(anyLog, anyLog, (log, other) => {
				const joined = joinLogs(log, other.adverts);
				expect(joined.adverts.slice(0, log.adverts.length)).toEqual(log.adverts);
				isSound(joined);
			}),
			{ numRuns: tries(300) },
		);
	});
});
