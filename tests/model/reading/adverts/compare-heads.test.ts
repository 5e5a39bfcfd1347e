import { describe, expect, test } from 'vitest';
import { compareEmployers, comparePlaces, compareTitles, haveOtherTerms } from '~/model/reading/adverts/compare-heads.ts';
import { prepareAdvertCues } from '~/model/reading/adverts/prepare.ts';
import { readAdvert } from '~/model/reading/adverts/read-advert.ts';
import { featuresOf } from '~/model/reading/adverts/repeat-features.ts';
import { readAdvertCues } from '../../../support/advert-cues.ts';

const CUES = readAdvertCues();
const features = (head: string) => {
	const text = `${head}\n\nYou answer the phone, and you keep the rota.`;
	const read = readAdvert(text, { credential: '', shortNames: [], skill: '', otherWords: [] }, CUES);
	return featuresOf({ text, ...read }, prepareAdvertCues(CUES));
};
const below = '\nMoss Freight | Derby | £14 an hour';

describe('compareTitles(a, b)', () => {
	test.each([
		['Cloud Operations Engineer', 'URGENT: CLOUD OPS ENGINEER', 'same'],
		['Senior Care Assistant – Days', 'SENIOR CARER (DAYS)', 'same'],
		['Warehouse Operative x 3', 'Warehouse Operative', 'same'],
		['Lab Technician II', 'Laboratory Technician 2', 'same'],
		['Lab Technician II', 'Lab Technician III', 'other'],
		['Carer', 'Senior Carer', 'other'],
		['Front Office Supervisor', 'Housekeeping Supervisor', 'other'],
		['Van Driver', 'Baker', 'other'],
	])('takes %j and %j for %s', (one, other, agreement) => {
		expect(compareTitles(features(one + below), features(other + below))).toBe(agreement);
	});
});

describe('comparePlaces(a, b)', () => {
	test.each([
		['Moss Freight | Derby', 'Moss Freight | Derby, UK', 'same'],
		['Moss Freight | Derby', 'Moss Freight | Leeds', 'other'],
		['Moss Freight: Elm Court, Derby', 'Moss Freight: Oak House, Derby', 'other'],
		['Our client | Munich', 'Moss Freight | München', 'same'],
	])('takes %j and %j for %s', (one, other, agreement) => {
		expect(comparePlaces(features(`Van Driver\n${one}`), features(`Van Driver\n${other}`))).toBe(agreement);
	});
});

describe('compareEmployers(a, b)', () => {
	test.each([
		['Moss Freight Ltd', 'Moss Freight', 'same'],
		['Moss Freight', 'Swift Crates', 'other'],
		['Moss Freight', 'Our client', 'unknown'],
	])('takes %j and %j for %s', (one, other, agreement) => {
		expect(compareEmployers(features(`Van Driver\n${one} | Derby`), features(`Van Driver\n${other} | Derby`))).toBe(agreement);
	});
});

describe('haveOtherTerms(a, b)', () => {
	test.each([
		['Van Driver, nights', 'Van Driver, days', true],
		['Van Driver, part-time', 'Van Driver, full time', true],
		['Van Driver, permanent', 'Van Driver, fixed-term', true],
		['Van Driver, nights', 'Van Driver', false],
		['Van Driver, full-time or part-time', 'Van Driver, full time', false],
	])('of %j and %j is %s', (one, other, are) => {
		expect(haveOtherTerms(features(one + below), features(other + below))).toBe(are);
	});
});
