import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { EMPTY_LOG, MOST_LOGGED } from '~/model/advert-log.ts';
import { addPaste, readAgain } from '~/model/reading/adverts/read-into-log.ts';
import { advertSample } from '~/schemas/advert-sample.ts';
import { readAdvertCues } from '../../../support/advert-cues.ts';
import { readText } from '../../../support/repository.ts';

const CUES = readAdvertCues();
const SAMPLE = advertSample.parse(parse(readText('content/samples/adverts.yaml')));
const LOG = addPaste({ ...EMPTY_LOG, lookFor: SAMPLE.lookFor }, SAMPLE.text, CUES);

describe('addPaste(log, paste)', () => {
	test('reads the adverts that the log offers to try, each as its writer meant it', () => {
		expect(LOG.adverts.map((advert) => [advert.title, advert.employer, advert.class, advert.asksSkill, advert.repeats])).toEqual([
			['Bookkeeper', 'Larch & Daughters Joinery', 'required', true, null],
			['Bookkeeper', '', 'required', true, 1],
			['Accounts Assistant', 'Pinder Veterinary Practice', 'preferred', true, null],
			['Finance Officer', 'Tweed Valley Housing', 'alternative', true, null],
			['Bookkeeper', 'Moth & Lantern Books', 'not-needed', true, null],
			['Administrator', 'Eildon Riding Centre', 'neither', false, null],
		]);
	});

	test('knows a repeat of an advert that was there before, and leaves those as they are', () => {
		const again = addPaste(
			{ ...LOG, adverts: LOG.adverts.map((one) => ({ ...one, isParted: one.id === 2 })) },
			LOG.adverts[2]?.text ?? '',
			CUES,
		);
		expect(again.adverts.slice(0, -1).map(({ isParted }) => isParted)).toEqual([false, true, false, false, false, false]);
		expect(again.adverts.at(-1)).toMatchObject({ id: 7, repeats: 3 });
	});

	test('adds nothing for white space, and no more than fit', () => {
		expect(addPaste(LOG, ' \n ', CUES)).toEqual(LOG);
		const full = Array.from({ length: 40 }, () => LOG.adverts[0]?.text).join('\n-----\n');
		expect([1, 2, 3].reduce((log) => addPaste(log, full, CUES), LOG).adverts).toHaveLength(MOST_LOGGED);
	});
});

describe('readAgain(log, lookFor)', () => {
	const other = { ...SAMPLE.lookFor, credential: 'Advanced Pony Badge', shortNames: [], skill: 'ponies', otherWords: [] };

	test('classes the adverts for other names', () => {
		const { lookFor, adverts } = readAgain(LOG, other, CUES);
		expect(lookFor).toBe(other);
		expect(adverts.map((advert) => advert.class)).toEqual(['neither', 'neither', 'neither', 'neither', 'not-needed', 'skill-only']);
	});

	test('leaves what the reader chose, and what has no text', () => {
		const [first, second] = LOG.adverts;
		if (!first || !second) throw new Error('The sample has no adverts.');
		const own = [
			{ ...first, isOwnClass: true },
			{ ...second, text: '' },
		];
		expect(readAgain({ ...LOG, adverts: own }, other, CUES).adverts).toEqual(own);
	});
});
