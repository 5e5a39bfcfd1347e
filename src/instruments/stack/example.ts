import type { Entries } from '~/model/keeping/entries.ts';
import * as words from './words.ts';

/** Made up: nobody sells these. One piece expires, and the others come to more than the target takes. */
export const EXAMPLE: Entries = {
	name: words.exampleTarget,
	total: '60',
	unit: 'ects',
	limit: '15',
	word: 'seller-in-writing',
	price: '€ 6,400',
	rest: '€ 4,900',
	start: '2027-01-11',
	pace: '6',
	'piece-1-name': words.exampleFirst,
	'piece-1-amount': '5',
	'piece-1-cost': '€ 450',
	'piece-1-expiry': 'none',
	'piece-2-name': words.exampleSecond,
	'piece-2-amount': '40',
	'piece-2-unit': 'total-hour',
	'piece-2-cost': '€ 180',
	'piece-2-expiry': 'after',
	'piece-2-years': '1',
	'piece-3-name': words.exampleThird,
	'piece-3-amount': '10',
	'piece-3-cost': '€ 900',
	'piece-3-expiry': 'none',
	'piece-4-name': words.exampleFourth,
	'piece-4-amount': '5',
	'piece-4-cost': '€ 450',
	'piece-4-expiry': 'none',
};
