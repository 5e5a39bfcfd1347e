import fc from 'fast-check';
import {
	ACCEPTANCES,
	BREADTHS,
	type Needs,
	RECOGNISERS,
	type Route,
	type RouteCost,
	type RouteTime,
} from '../../../src/model/routes/types.ts';

/** A route of which nothing is known in general, with what a test says of it. */
export const routeOf = (known: Partial<Route> = {}): Route => ({
	id: 'a-route',
	time: { kind: 'unknown' },
	cost: { kind: 'unknown' },
	breadth: ['skill', 'field'],
	recognition: { 'own-employer': 'depends', employers: 'depends', university: 'depends', body: 'depends' },
	licence: 'can-count',
	...known,
});

const amount = fc.integer({ min: 0, max: 6000 });
const extent = fc.tuple(amount, fc.option(amount, { nil: undefined })).map(([least, more]) => ({
	least,
	most: more === undefined ? undefined : least + more,
}));
const code = fc.option(fc.constantFrom('EUR', 'GBP'), { nil: undefined });

export const anyTime: fc.Arbitrary<RouteTime> = fc.oneof(
	fc.constant<RouteTime>({ kind: 'own' }),
	fc.constant<RouteTime>({ kind: 'unknown' }),
	extent.map((range): RouteTime => ({ kind: 'hours', ...range })),
);
export const anyCost: fc.Arbitrary<RouteCost> = fc.oneof(
	fc.constantFrom<RouteCost>({ kind: 'none' }, { kind: 'paid' }, { kind: 'unknown' }),
	fc.record({ range: extent, currency: code }).map(({ range, currency }): RouteCost => ({ kind: 'price', ...range, currency })),
);
const breadth = fc.constantFrom(...BREADTHS);
const acceptance = fc.constantFrom(...ACCEPTANCES);

export const anyRoute: fc.Arbitrary<Route> = fc.record({
	id: fc.constantFrom('a', 'b', 'c', 'd'),
	time: anyTime,
	cost: anyCost,
	breadth: fc
		.tuple(breadth, breadth)
		.map(([one, other]) => (BREADTHS.indexOf(one) <= BREADTHS.indexOf(other) ? [one, other] : [other, one])),
	recognition: fc.record({ 'own-employer': acceptance, employers: acceptance, university: acceptance, body: acceptance }),
	licence: fc.constantFrom('can-count', 'never'),
});

export const anyPace = fc.tuple(fc.integer({ min: 0, max: 80 }), fc.integer({ min: 0, max: 80 })).map(([least, more]) => ({
	min: least,
	max: least + more,
}));
export const anyNeeds: fc.Arbitrary<Needs> = fc.record(
	{
		time: fc.record(
			{ days: fc.integer({ min: -10, max: 4000 }), pace: anyPace, allowance: fc.double({ min: 0, max: 4, noNaN: true }) },
			{ requiredKeys: [] },
		),
		cost: fc.record({ limit: amount, currency: code }),
		breadth,
		recognition: fc.subarray([...RECOGNISERS]),
		licence: fc.record({ isInvolved: fc.boolean(), named: fc.option(fc.subarray(['a', 'b', 'c']), { nil: undefined }) }),
	},
	{ requiredKeys: [] },
);
