import type { Standing } from '~/model/types.ts';
import type { Effect } from '~/model/verdict/effect.ts';
import type { Result } from '~/model/verdict/result.ts';

/** What an answer did, in the words of the bar below the questions. */

/** A standing that is new, or gone. */
const BEGINS: Readonly<Record<Standing, string>> = {
	'ruled-out': 'This rules it out',
	'held-back': 'This holds it back',
	'open-to-judgement': '',
};
const ENDS: Readonly<Record<Standing, string>> = {
	'ruled-out': 'No longer ruled out',
	'held-back': 'No longer held back',
	'open-to-judgement': '',
};

const moved = (end: string, points: number) => (points === 0 ? [] : [`${end} ${points > 0 ? 'up' : 'down'} ${Math.abs(points)}`]);

/** "Worst case up 3, best case down 4", or that nothing changed. '' as long as there is no range that could. */
export const effect = ({ lo, hi, standing, checksLess, before }: Effect, { isRangeDue }: Result): string => {
	const changes = [
		...(standing ? [BEGINS[standing.to] || ENDS[standing.from]] : []),
		...moved('worst case', lo),
		...moved('best case', hi),
	].join(', ');
	if (changes) return changes.charAt(0).toUpperCase() + changes.slice(1);
	if (!isRangeDue) return '';
	if (!before) return 'Your first range';
	return checksLess > 0 ? 'No change in points, but this cannot rule it out any more' : 'No change: this answer moves nothing';
};
