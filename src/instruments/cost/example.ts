import type { Entries } from '~/model/keeping/entries.ts';

/** The made-up numbers of the guide’s page on cost, with a chance of finishing. The worked example of the page is computed from them. */
export const EXAMPLE: Entries = {
	fee: 'monthly',
	monthly: '50',
	hours: '80',
	pace: '5',
	exam: 'extra',
	'exam-fee': '150',
	'resit-fee': '150',
	'resit-chance': '50',
	materials: '0',
	'renewal-fee': '75',
	'renewal-years': '1',
	horizon: '2',
	funding: 'course-share',
	'funding-share': '50',
	clawback: '12',
	gain: '60',
	finishing: '80',
};
