import type { Entries } from '~/model/keeping/entries.ts';
import * as words from './result-words.ts';

/** Made up. It has no date: one that is written down would pass. */
export const EXAMPLE: Entries = {
	name: words.exampleName,
	notice: '30 days',
	'ask-asked-for': 'adverts',
	'ask-can-renew': 'can',
	use: '5',
	term: '3 years',
	'ask-rests-on-it': 'nothing',
	price: '60',
	hours: '8',
	again: 'yes',
	'again-price': '240',
	'again-hours': '24',
	'ask-spare': 'by-giving-up',
};

/** The example as it is tried on a day: it expires at the end of March of the next year. */
export const exampleOn = (day: string): Entries => ({ ...EXAMPLE, expires: `${Number(day.slice(0, 4)) + 1}-03-31` });
