import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeBreadth } from '../../../src/model/routes/breadth.ts';
import { judgeRoutes, openNeeds, withTold } from '../../../src/model/routes/judge-routes.ts';
import { judgeLicence, judgeRecognition } from '../../../src/model/routes/standing.ts';
import { type Breadth, type LicenceNeed, NEEDS, type Recogniser, type Route } from '../../../src/model/routes/types.ts';
import { anyNeeds, anyRoute, routeOf } from './made-routes.ts';

describe('judgeBreadth()', () => {
	test.each<[Route['breadth'], Breadth | undefined, string | undefined, string]>([
		[['skill', 'role'], undefined, undefined, 'not-known'],
		[['skill', 'skill'], 'skill', 'meets', 'as-needed'],
		[['field', 'field'], 'field', 'meets', 'as-needed'],
		[['skill', 'role'], 'skill', 'meets', 'as-needed'],
		[['skill', 'role'], 'role', 'may-meet', 'can-be'],
		[['skill', 'field'], 'role', 'may-meet', 'can-be'],
		[['field', 'field'], 'skill', 'may-meet', 'broader'],
		[['role', 'field'], 'skill', 'may-meet', 'broader'],
		[['skill', 'role'], 'field', 'cannot', 'narrower'],
		[['skill', 'skill'], 'role', 'cannot', 'narrower'],
	])('says of a route usually and at its broadest %j, where %s is needed: %s', (range, need, fit, reason) => {
		expect(judgeBreadth(range, need)).toEqual({ need: 'breadth', fit, reason, range });
	});
});

describe('judgeRecognition()', () => {
	const accepted: Route['recognition'] = { 'own-employer': 'usual', employers: 'usual', university: 'depends', body: 'no' };
	test.each<[readonly Recogniser[] | undefined, string | undefined, string, readonly Recogniser[]]>([
		[undefined, undefined, 'not-known', []],
		[[], 'meets', 'nobody-has-to', []],
		[['employers'], 'meets', 'usual', ['employers']],
		[['employers', 'own-employer'], 'meets', 'usual', ['own-employer', 'employers']],
		[['university'], 'may-meet', 'depends', ['university']],
		[['university', 'employers'], 'may-meet', 'depends', ['university']],
		[['body'], 'cannot', 'nothing-to-recognise', ['body']],
		[['body', 'university', 'employers'], 'cannot', 'nothing-to-recognise', ['body']],
	])('says, where %j have to recognise it: %s', (need, fit, reason, by) => {
		expect(judgeRecognition(accepted, need)).toEqual({ need: 'recognition', fit, reason, by });
	});
});

describe('judgeLicence()', () => {
	test.each<[Route['licence'], LicenceNeed | undefined, string | undefined, string]>([
		['can-count', undefined, undefined, 'not-known'],
		['never', { isInvolved: false }, 'meets', 'none-needed'],
		['never', { isInvolved: false, named: ['another'] }, 'meets', 'none-needed'],
		['can-count', { isInvolved: true }, 'may-meet', 'authority-decides'],
		['never', { isInvolved: true }, 'cannot', 'never'],
		['can-count', { isInvolved: true, named: ['a-route', 'another'] }, 'meets', 'named'],
		['never', { isInvolved: true, named: ['a-route'] }, 'meets', 'named'],
		['can-count', { isInvolved: true, named: ['another'] }, 'cannot', 'not-named'],
		['can-count', { isInvolved: true, named: [] }, 'cannot', 'not-named'],
	])('says of a route that %s, where %j: %s', (licence, need, fit, reason) => {
		expect(judgeLicence({ id: 'a-route', licence }, need)).toEqual({ need: 'licence', fit, reason });
	});
});

describe('judgeRoutes()', () => {
	test('judges by nothing where nothing is needed', () => {
		fc.assert(
			fc.property(fc.array(anyRoute), (routes) => {
				const judged = judgeRoutes(routes, {});
				expect(judged.every(({ cannot, toFindOut }) => cannot.length + toFindOut.length === 0)).toBe(true);
				expect(openNeeds(judged)).toEqual(NEEDS);
			}),
		);
	});

	test('keeps the order of the routes, whatever is needed', () => {
		fc.assert(
			fc.property(fc.array(anyRoute), anyNeeds, (routes, needs) => {
				expect(judgeRoutes(routes, needs).map(({ route }) => route)).toEqual(routes.map(({ id }) => id));
			}),
		);
	});

	test('judges each need without the others', () => {
		fc.assert(
			fc.property(anyRoute, anyNeeds, (route, needs) => {
				const [all] = judgeRoutes([route], needs);
				for (const need of NEEDS) {
					const [alone] = judgeRoutes([route], { [need]: needs[need] });
					expect(all?.cells[need]).toEqual(alone?.cells[need]);
				}
			}),
		);
	});

	test('judges each route without the others', () => {
		fc.assert(
			fc.property(fc.array(anyRoute), anyNeeds, (routes, needs) => {
				expect(judgeRoutes(routes, needs)).toEqual(routes.flatMap((route) => judgeRoutes([route], needs)));
			}),
		);
	});

	test('knows no route by name', () => {
		fc.assert(
			fc.property(anyRoute, anyNeeds, (route, needs) => {
				const named = needs.licence?.named;
				const [here] = judgeRoutes([route], needs);
				const [there] = judgeRoutes([{ ...route, id: `x-${route.id}` }], {
					...needs,
					...(needs.licence && { licence: { ...needs.licence, named: named?.map((id) => `x-${id}`) } }),
				});
				expect(there?.cells).toEqual(here?.cells);
			}),
		);
	});

	test('lists what rules a route out and what is to be found out, in the order of asking', () => {
		fc.assert(
			fc.property(anyRoute, anyNeeds, (route, needs) => {
				const [judged] = judgeRoutes([route], needs);
				expect(judged?.cannot).toEqual(NEEDS.filter((need) => judged?.cells[need].fit === 'cannot'));
				expect(judged?.toFindOut).toEqual(NEEDS.filter((need) => judged?.cells[need].fit === 'may-meet'));
			}),
		);
	});

	test('changes neither routes nor needs', () => {
		fc.assert(
			fc.property(fc.array(anyRoute), anyNeeds, (routes, needs) => {
				const before = structuredClone({ routes, needs });
				judgeRoutes(routes, needs, { a: { hours: { min: 1, max: 2 } } });
				expect({ routes, needs }).toEqual(before);
			}),
		);
	});

	test('takes what was told of a route for that route alone', () => {
		const routes = ['a', 'b'].map((id) => routeOf({ id }));
		const told = { a: { hours: { min: 40, max: 40 } } };
		const judged = judgeRoutes(routes, { time: { days: 70, pace: { min: 8, max: 8 } } }, told);
		expect(judged.map(({ cells }) => cells.time.reason)).toEqual(['fits', 'length-unknown']);
	});

	test('takes nothing from a name that every object has', () => {
		expect(judgeRoutes([routeOf({ id: 'constructor' })], { cost: { limit: 5 } })[0]?.cells.cost.reason).toBe('price-unknown');
	});
});

describe('openNeeds()', () => {
	test('lists a need with a pace and no day, which judges nothing', () => {
		const judged = judgeRoutes([routeOf()], {
			time: { pace: { min: 5, max: 5 } },
			breadth: 'skill',
			recognition: [],
			licence: { isInvolved: false },
		});
		expect(openNeeds(judged)).toEqual(['time', 'cost']);
	});
});

describe('withTold()', () => {
	const route = routeOf({ time: { kind: 'hours', least: 1, most: 400 }, cost: { kind: 'none' } });

	test('puts what was told in the place of what is known in general', () => {
		expect(withTold(route, { hours: { min: 40, max: 60 }, price: { min: 99, max: 99, currency: 'EUR' } })).toEqual({
			...route,
			time: { kind: 'hours', least: 40, most: 60 },
			cost: { kind: 'price', least: 99, most: 99, currency: 'EUR' },
		});
	});

	test('takes a price of 0', () => {
		expect(withTold(route, { price: { min: 0, max: 0 } }).cost).toEqual({ kind: 'price', least: 0, most: 0, currency: undefined });
	});

	test.each([
		['nothing was told', undefined],
		['nothing is in what was told', {}],
		['it takes no hours', { hours: { min: 0, max: 4 } }],
		['its ends are changed about', { hours: { min: 5, max: 4 }, price: { min: 5, max: 4 } }],
		['it has no end', { hours: { min: 5, max: Infinity }, price: { min: 5, max: Infinity } }],
		['it is below 0', { hours: { min: -5, max: 4 }, price: { min: -5, max: 4 } }],
		['it is no number', { hours: { min: Number.NaN, max: Number.NaN }, price: { min: Number.NaN, max: 4 } }],
	])('leaves a route as it is where %s', (_, told) => {
		expect(withTold(route, told)).toEqual(route);
	});
});
