import { describe, expect, test } from 'vitest';
import { meantAddress } from '../../src/device/meant-address.ts';

const at = (address: string) => meantAddress(new URL(address, 'https://example.org'));

describe('meantAddress(location)', () => {
	test.each([
		['/fit/%23v=1&goal=explore-a-field', 'https://example.org/fit/#v=1&goal=explore-a-field'],
		['/fit/%2523v%253D1%2526goal%253Dlearn', 'https://example.org/fit/#v%253D1%2526goal%253Dlearn'],
		['/fit%23v=1', 'https://example.org/fit#v=1'],
		['/fit/%23v=1&name=a?b#c', 'https://example.org/fit/#v=1&name=a?b#c'],
		['/base/tools/time/%23hours=40', 'https://example.org/base/tools/time/#hours=40'],
		['/glossary/%23badge', 'https://example.org/glossary/#badge'],
		['/fit/).', 'https://example.org/fit/'],
		['/glossary/”', 'https://example.org/glossary/'],
		['/fit/)?from=mail#v=1', 'https://example.org/fit/?from=mail#v=1'],
		['//elsewhere.example/%23v=1', 'https://example.org//elsewhere.example/#v=1'],
	])('of %s is %s', (sent, meant) => {
		expect(meantAddress({ ...pick(sent) })).toBe(meant);
	});

	test.each(['/no-such-page/', '/', '/fit/', '/a%20b/', '/fit/#v=1'])('of %s is none', (sent) => {
		expect(at(sent)).toBeUndefined();
	});

	test('comes to an end, however often it leads on', () => {
		let address: string | undefined = `https://example.org/${'%23'.repeat(50)}${'.'.repeat(50)}`;
		let times = 0;
		while (address && times < 200) {
			address = at(address);
			times += 1;
		}
		expect(times).toBeLessThan(60);
	});
});

/** A double slash at the start of a path would be another host to URL(). */
function pick(sent: string) {
	const { origin, pathname, search, hash } = new URL(`https://example.org${sent}`);
	return { origin, pathname, search, hash };
}
