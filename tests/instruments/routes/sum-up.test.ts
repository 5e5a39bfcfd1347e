import { describe, expect, test } from 'vitest';
import * as words from '../../../src/instruments/routes/result-words.ts';
import type { ShownRoute } from '../../../src/instruments/routes/shown-route.ts';
import { sumUp } from '../../../src/instruments/routes/sum-up.ts';
import { judgeRoutes } from '../../../src/model/routes/judge-routes.ts';
import { NEEDS, type Needs } from '../../../src/model/routes/types.ts';
import { routeOf } from '../../model/routes/made-routes.ts';

const fact = { says: 'A fact.', sources: [] };
const shown = (id: string, known: Parameters<typeof routeOf>[0] = {}): ShownRoute => ({
	route: routeOf({ id, ...known }),
	label: id,
	inSentence: `an ${id}`,
	facts: { time: fact, cost: fact, breadth: fact, recognition: fact, licence: fact },
});
const ROUTES = [shown('out', { licence: 'never', cost: { kind: 'none' } }), shown('ask'), shown('free', { cost: { kind: 'none' } })];
const say = (needs: Needs, routes = ROUTES) =>
	sumUp(
		judgeRoutes(
			routes.map(({ route }) => route),
			needs,
		),
		routes,
	);

describe('sumUp()', () => {
	test('asks for needs where there are none, and calls nothing missing', () => {
		expect(say({})).toEqual({ first: words.nothingSaid, rest: [], missing: '' });
	});

	test('says what is ruled out, what is left to ask about and what is not, and which needs are not known', () => {
		expect(say({ licence: { isInvolved: true }, cost: { limit: 5 } })).toEqual({
			first: words.ruledOut(['an out']),
			rest: [words.toFindOut(['an ask', 'an free'])],
			missing: words.missing([words.needsInSentence.time, words.needsInSentence.breadth, words.needsInSentence.recognition]),
		});
		expect(say({ cost: { limit: 5 } }).rest).toEqual([words.toFindOut(['an ask']), words.meetsAll(['an out', 'an free'])]);
	});

	test('says that nothing is ruled out, and that everything is', () => {
		expect(say({ cost: { limit: 5 } }).first).toBe(words.nothingRuledOut);
		expect(say({ time: { days: 0 } }).first).toBe(words.allRuledOut);
	});

	test('misses nothing where every need is known', () => {
		const needs: Needs = {
			time: { days: 70, pace: { min: 5, max: 5 } },
			cost: { limit: 5 },
			breadth: 'skill',
			recognition: [],
			licence: { isInvolved: false },
		};
		expect(Object.keys(needs)).toEqual([...NEEDS]);
		expect(say(needs).missing).toBe('');
	});
});
