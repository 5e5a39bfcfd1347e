import { describe, expect, test } from 'vitest';
import { asOneJob, jobNames } from '~/model/reading/adverts/same-jobs.ts';
import { termRules, termsIn } from '~/model/reading/adverts/terms.ts';
import { readAdvertCues } from '../../../support/advert-cues.ts';

const RULES = termRules(readAdvertCues());
const terms = (text: string) => termsIn(text, { start: 0, end: text.length }, RULES);
const NAMES = jobNames([['carer', 'care worker', 'care support worker'].map(terms), ['mender', 'net person'].map(terms)]);

describe('asOneJob(terms, names)', () => {
	test.each([
		['Senior Care Worker, nights', 'senior carer night'],
		['CARE SUPPORT WORKERS', 'carer'],
		['Net person and carer', 'mender and carer'],
		['Care of the workers', 'care of the worker'],
		['', ''],
	])('reads %j as %j', (title, said) => {
		expect(
			asOneJob(terms(title), NAMES)
				.map(({ text }) => text)
				.join(' '),
		).toBe(said);
	});
});
