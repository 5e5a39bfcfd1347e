import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explain, isSettledByNeed } from '../../../src/instruments/routes/explain.ts';
import * as words from '../../../src/instruments/routes/result-words.ts';
import { judgeCost } from '../../../src/model/routes/cost.ts';
import { judgeRoutes } from '../../../src/model/routes/judge-routes.ts';
import { judgeTime } from '../../../src/model/routes/time.ts';
import { NEEDS } from '../../../src/model/routes/types.ts';
import { anyNeeds, anyRoute } from '../../model/routes/made-routes.ts';

const hours = (least: number, most?: number) => ({ kind: 'hours', least, most }) as const;
const at = (pace: number, days?: number) => ({ days, pace: { min: pace, max: pace } });

describe('explain()', () => {
	test.each([
		[judgeTime(hours(40, 80), at(8)), words.takesWeeks(5, 10)],
		[judgeTime({ kind: 'own' }, at(8)), ''],
		[judgeTime(hours(1, 400), at(8, 70)), words.chooseUpTo(80, 80, 80 / 1.5)],
		[judgeTime(hours(60, 400), at(8, 70)), words.tight(80, 80)],
		[judgeTime(hours(1, 80), at(8, 70)), words.tight(80, 80)],
		[judgeTime(hours(90), at(8, 70)), words.youHave(80, 80)],
		[judgeTime({ kind: 'unknown' }, at(8, 70)), words.youHave(80, 80)],
		[judgeTime({ kind: 'unknown' }, { days: 70 }), words.askHours],
		[judgeTime(hours(150), { days: 70 }), words.aWeek(15, undefined)],
		[judgeCost({ kind: 'unknown' }, { limit: 0 }), words.onlyIfFree],
		[judgeCost({ kind: 'price', least: 6 }, { limit: 5 }), words.isOver('€ 5')],
	])('says of %j: %s', (cell, sentence) => {
		expect(explain(cell, '€ 5')).toBe(sentence);
	});

	test('gives a reason for each cell that is judged, in its own sentence or in what is known in general', () => {
		fc.assert(
			fc.property(anyRoute, anyNeeds, (route, needs) => {
				const [judged] = judgeRoutes([route], needs);
				for (const need of NEEDS) {
					const cell = judged?.cells[need];
					if (cell?.fit) expect(explain(cell, '5') !== '' || !isSettledByNeed(cell)).toBe(true);
				}
			}),
		);
	});
});

test.each([
	[words.aWeek(15, undefined), '15 or more hours'],
	[words.aWeek(86.53, 103.8), '87 to 104 hours'],
	[words.youHave(3.25, 3.25), 'about 3.3 hours'],
	[words.youHave(80, 80.2), 'about 80 hours'],
])('%s has numbers that one can read', (sentence, part) => {
	expect(sentence).toContain(part);
});
