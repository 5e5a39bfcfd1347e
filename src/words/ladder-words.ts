import type { Interval } from '~/model/types.ts';
import { countWords } from './count-words.ts';
import { plural } from './plural.ts';
import { pointsWords } from './points-words.ts';
import { rangeWords } from './words.ts';

/** The range taken apart: what each open answer can do to it. */

export const title = (count: number) =>
	count === 0
		? 'What a closer count can do'
		: plural(count, { one: 'What the open answer can do', other: `What the ${countWords(count)} open answers can do` });
export const about = 'Each bar is as long as the points that the answer can move, from the worst case up.';
/** The sign before what could rule it out; the words after it say the same. */
export const sign = '✕ ';
export const couldRuleOut = 'could rule it out';
export const points = (movable: number) => (movable < 0.5 ? 'less than 1 point' : pointsWords(movable));
export const answered = 'answered';
/** Several small ones in one step; `checks` of them could rule it out. */
export const smaller = (count: number, checks: number) =>
	checks === 0
		? plural(count, { one: '1 smaller one', other: '# smaller ones' })
		: `${plural(count, { one: '1 more', other: '# more' })}, ${countWords(checks)} of them could rule it out`;
export const loose = (count: number) => plural(count, { one: '1 count could be firmer', other: '# counts could be firmer' });

/** What an answer just given has done to the range; '' where there is none to tell. */
export const effect = (before: Interval, now: Interval): string => {
	const [was, is] = [rangeWords(before), rangeWords(now)];
	return was === is ? `It stays ${is} of 100.` : `It was ${was} of 100. Now it is ${is}.`;
};
export const done = 'Done';
