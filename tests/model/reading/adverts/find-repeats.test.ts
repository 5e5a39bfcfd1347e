import { describe, expect, test } from 'vitest';
import { findRepeats } from '~/model/reading/adverts/find-repeats.ts';
import { likeness, triplesOf } from '~/model/reading/adverts/likeness.ts';
import { readAdvert } from '~/model/reading/adverts/read-advert.ts';
import { readAdvertCues } from '../../../support/advert-cues.ts';

const CUES = readAdvertCues();
const NOTHING = { credential: '', shortNames: [], skill: '', otherWords: [] };
const repeatsOf = (...texts: readonly string[]) =>
	findRepeats(
		texts.map((text) => ({ text, ...readAdvert(text, NOTHING, CUES) })),
		CUES,
	);

const TASKS = 'You weigh parcels, load the vans before seven, answer the radio and keep the yard tidy. You have a licence and a good back.';
const ONE = `Parcel Sorter Operative\nSwift Crates Ltd | Derby | £12.60 an hour\n\n${TASKS}\n\nSend your CV to Bea.`;

describe('findRepeats(adverts)', () => {
	test.each([
		[
			'on another board',
			`JobHeap\n\nParcel Sorter Operative\nSwift Crates   Derby DE1   £12.60 per hour   Full time\nPosted 3 days ago\n\n${TASKS}\nRegister to apply.`,
		],
		['through an agency', `Parcel Sorter Operative - Derby\n\nOur client, a busy firm, is growing. ${TASKS}\n\nCall Handpick Recruitment.`],
		['without the employer’s name', `Parcel Sorter Operative (Derby)\n\n${TASKS} Apply today.`],
		['in another currency', `Parcel Sorter Operative\nSwift Crates Ltd | Derby | $16 an hour\n\n${TASKS}`],
		[
			'under another name, through an agency',
			`Warehouse Operative x 3 – Derby\n\nOur client needs parcel sorters. ${TASKS}\n\nCall Handpick Recruitment.`,
		],
		['posted again', ONE],
	])('knows a vacancy %s', (_, other) => {
		expect(repeatsOf(ONE, other)).toEqual([undefined, 0]);
	});

	test.each([
		['the same employer in another town', ONE.replace('Derby', 'Leeds')],
		['the same employer, for another job', ONE.replace('Parcel Sorter Operative', 'Van Driver')],
		['the same employer, for another grade', ONE.replace('Parcel', 'Senior Parcel')],
		[
			'the same job at another employer',
			`Parcel Sorter Operative\nMoss Freight | Derby\n\nNights only. Lift, scan, stack; a forklift ticket helps. Ring Ola.`,
		],
	])('keeps apart %s', (_, other) => {
		expect(repeatsOf(ONE, other)).toEqual([undefined, undefined]);
	});

	test('keeps apart one title in two grades by their numbers', () => {
		const grade = (number: string) => `Lab Technician ${number}\nGreen Labs | Leeds\n\n${TASKS}`;
		expect(repeatsOf(grade('I'), grade('II'), grade('1'))).toEqual([undefined, undefined, 0]);
	});

	test('joins every copy to the first', () => {
		expect(repeatsOf(ONE, ONE.replace('Derby', 'Leeds'), ONE, ONE.replace('Derby', 'Leeds'))).toEqual([undefined, undefined, 0, 1]);
	});

	test('joins no texts without a title', () => {
		expect(repeatsOf('', '', `${TASKS}`, `${TASKS}`)).toEqual([undefined, undefined, undefined, undefined]);
	});
});

describe('likeness(a, b)', () => {
	const words = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => `word${from + at}`).join(' ');

	test('is the share of the shorter one’s runs of three words that the other has too', () => {
		expect(likeness(triplesOf(words(0, 12)), triplesOf(words(2, 40)))).toBeCloseTo(0.8);
	});
	test('does not change where a board adds to one of them', () => {
		expect(likeness(triplesOf(words(0, 12)), triplesOf(`Log in, or sign up. ${words(0, 12)} People also viewed: cook, cleaner.`))).toBe(1);
	});
	test('is 0 where one is too short to tell', () => {
		expect(likeness(triplesOf(words(0, 9)), triplesOf(words(0, 9)))).toBe(0);
	});
});
