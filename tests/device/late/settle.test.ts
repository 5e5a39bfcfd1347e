// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { settle } from '../../../src/device/late/settle.ts';

const KEY = 'settled';
const json = (value: object | null) => value && JSON.stringify(value);

/** What stands on the device once this page's changes have been made again in what another tab wrote. */
async function settled(theirs: object, ...mine: readonly (readonly [before: object | null, after: object])[]): Promise<unknown> {
	localStorage.setItem(KEY, JSON.stringify(theirs));
	const changes = mine.map(([before, after]) => ({ base: json(before), text: json(after), at: 0 }));
	await settle(
		KEY,
		() => changes,
		(both) => localStorage.setItem(KEY, both),
	);
	return JSON.parse(localStorage.getItem(KEY) ?? 'null');
}

beforeEach(() => localStorage.clear());

test('holds what both have changed', async () => {
	expect(await settled({ validity: 0 }, [null, { issuer: 0 }])).toEqual({ issuer: 0, validity: 0 });
});

const TWICE = [
	[null, { issuer: 0 }],
	[
		{ issuer: 0, validity: 0 },
		{ issuer: 1, validity: 0 },
	],
] as const;

test.each([
	['had heard of the first', { issuer: 0, validity: 1 }],
	['had heard of neither', { validity: 1 }],
])('of two changes of one field the second stands, where the other tab %s', async (_, theirs) => {
	expect(await settled(theirs, ...TWICE)).toEqual({ issuer: 1, validity: 1 });
});

test('what the other tab had heard of stands for where the next change began, also where this page has shown something older meanwhile', async () => {
	const mine = [
		[{ hours: 0 }, { hours: 1 }],
		[{ hours: 1 }, { hours: 2 }],
		[{ hours: 1 }, { hours: 3 }],
	] as const;
	expect(await settled({ hours: 2, pace: 5 }, ...mine)).toEqual({ hours: 3, pace: 5 });
});

test('what this page has only heard of is the other tab’s to change back', async () => {
	const mine = [
		[{ pace: 5 }, { hours: 1, pace: 5 }],
		[
			{ hours: 1, pace: 6 },
			{ hours: 2, pace: 6 },
		],
	] as const;
	expect(await settled({ hours: 1, pace: 5 }, ...mine)).toEqual({ hours: 2, pace: 5 });
});

test('what the other tab changed to something else stays', async () => {
	expect(await settled({ issuer: 2, validity: 1 }, ...TWICE)).toEqual({ issuer: 2, validity: 1 });
});

test('what the other tab took away as a whole stays away', async () => {
	await settle(
		KEY,
		() => [{ base: null, text: '{"issuer":0}', at: 0 }],
		() => localStorage.setItem(KEY, 'written'),
	);
	expect(localStorage.getItem(KEY)).toBeNull();
});
