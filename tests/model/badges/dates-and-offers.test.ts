import { describe, expect, test } from 'vitest';
import { hashCheck, hashedOf, textsToHash } from '../../../src/model/badges/identity.ts';
import { momentOf, monthsOf, validityAt } from '../../../src/model/badges/moments.ts';
import { offersOf } from '../../../src/model/badges/offers.ts';
import { readBadgeText } from '../../../src/model/badges/read-badge.ts';
import type { Badge } from '../../../src/model/badges/types.ts';
import { ASSERTION, CREDENTIAL } from '../../support/badges.ts';

const NOW = Date.parse('2026-11-29T12:00:00Z');

function badge(change: object, of: object = CREDENTIAL): Badge {
	const found = readBadgeText(JSON.stringify({ ...of, ...change }));
	if ('problem' in found) throw new Error(found.problem);
	return found.badge;
}

describe('momentOf()', () => {
	test.each([
		['2030-01-02', '2030-01-02'],
		['2030-01-02T00:00:00Z', '2030-01-02'],
		['2030-01-02T23:30:00.123+01:00', '2030-01-02'],
		['2030-01-02T23:30:00-0800', '2030-01-02'],
		[1417749312, '2014-12-05'],
		['1417749312', '2014-12-05'],
		[1417749312000, '2014-12-05'],
	])('reads %j as the day that is written', (value, day) => {
		expect(momentOf(value)?.day).toBe(day);
	});

	test.each([undefined, '', 'next year', '2030-02-30', '2030-01-02T99:00:00Z', '01/02/2030', {}, [], true, Number.NaN, 1e30])(
		'reads nothing from %j',
		(value) => {
			expect(momentOf(value)).toBeUndefined();
		},
	);

	test('lets a day alone last to its end', () => {
		expect(validityAt(badge({ validUntil: '2026-11-29' }), NOW)).toBe('until');
	});
});

describe('validityAt()', () => {
	test.each([
		['until', {}],
		['expired', { validUntil: '2026-11-29T11:59:59Z' }],
		['expired', { validFrom: 'nonsense', validUntil: '2010-01-01T00:00:00Z' }],
		['no-end', { validUntil: undefined }],
		['unreadable', { validUntil: 'for life' }],
		['not-yet', { validFrom: '2027-01-01T00:00:00Z', validUntil: undefined }],
	])('is %s', (validity, change) => {
		expect(validityAt(badge(change), NOW)).toBe(validity);
	});
});

test.each([
	[36, {}],
	[undefined, { validUntil: undefined }],
	[undefined, { validUntil: '2020-01-01' }],
])('monthsOf() counts %s', (months, change) => {
	expect(monthsOf(badge(change))).toBe(months);
});

describe('offersOf()', () => {
	const offered = (change: object, of?: object) => offersOf(badge(change, of), validityAt(badge(change, of), NOW));

	test('leaves to the reader when it is needed, where it has an end', () => {
		expect(offered({})[0]).toEqual({ question: 'validity', answer: undefined, quote: '2028-03-01T09:00:00Z', months: 36 });
	});

	test('offers that it lasts where it has none', () => {
		expect(offered({ validUntil: undefined })[0]).toMatchObject({ answer: { kind: 'option', option: 'lasting' }, quote: '' });
	});

	test('offers nothing from an end that no calendar has', () => {
		expect(offered({ validUntil: 'for life' }).map(({ question }) => question)).toEqual(['checkable']);
	});

	test('offers that it can be checked with what was assessed, with the criteria as its quote', () => {
		expect(offered({})[1]).toMatchObject({
			question: 'checkable',
			answer: { option: 'with-content' },
			quote: 'Peers nominate, and two assessors review.',
		});
	});

	test('offers no more than a name where it says nothing of what was assessed', () => {
		expect(offered({ badge: { ...ASSERTION.badge, criteria: undefined } }, ASSERTION)[1]).toMatchObject({
			answer: { option: 'name-only' },
			quote: 'Safe use of 3-D printers',
		});
	});

	test.each([
		['nothing signs it', { proof: undefined }, CREDENTIAL],
		['it is only an address', { badge: 'https://badges.example.org/3' }, ASSERTION],
	])('offers no check where %s', (_, change, of) => {
		expect(offered(change, of).map(({ question }) => question)).toEqual(['validity']);
	});
});

describe('a hashed identity', () => {
	const [identity] = hashedOf(badge({}, ASSERTION));
	if (!identity) throw new Error('It is not hashed.');

	test('is to be compared with its salt', () => {
		expect(hashCheck(identity)).toMatchObject({ kind: 'compare', salt: 'deadsea', hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
	});

	test.each([
		['too-old', 'md5$8b0c3a5f2e2d6a4b7c9d0e1f2a3b4c5d'],
		['too-old', 'sha256$abc'],
		['unreadable', 'alex@example.org'],
	])('is %s where it is %s', (kind, value) => {
		expect(hashCheck({ ...identity, value })).toEqual({ kind });
	});

	test('is tried as typed and in lower case', () => {
		expect(textsToHash(' Alex@Example.org ', 'x')).toEqual(['Alex@Example.orgx', 'alex@example.orgx']);
		expect(textsToHash('alex@example.org', '')).toEqual(['alex@example.org']);
	});

	test('is none of those that are written out', () => {
		expect(hashedOf(badge({}))).toEqual([]);
	});
});
