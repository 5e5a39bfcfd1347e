import { describe, expect, test } from 'vitest';
import { fillFields, prefixIds } from '../../../src/lib/design/prefix-ids.ts';

describe('prefixIds(html, prefix)', () => {
	test.each([
		['an id', '<p id="a">x</p>', '<p id="z-a">x</p>'],
		['a label', '<label for="a">x</label>', '<label for="z-a">x</label>'],
		['a list of ids', '<p aria-describedby="a b">x</p>', '<p aria-describedby="z-a z-b">x</p>'],
		['a group of radio buttons', '<input type="radio" name="a" value="b"/>', '<input type="radio" name="z-a" value="b"/>'],
		['a link to a place in it', '<a href="#a">x</a><p id="a">x</p>', '<a href="#z-a">x</a><p id="z-a">x</p>'],
		['what follows a sign in an attribute', '<svg aria-label="1 > 0" id="a"></svg>', '<svg aria-label="1 > 0" id="z-a"></svg>'],
		['what follows an attribute without a value', '<details open id="a"></details>', '<details open id="z-a"></details>'],
	])('changes %s', (_, html, apart) => {
		expect(prefixIds(html, 'z')).toBe(apart);
	});

	test.each([
		['a link to somewhere else', '<a href="#elsewhere">x</a>'],
		['a link to a page', '<a href="/a/#b">x</a>'],
		['text that looks like an attribute', '<p>write id="a" and for="b"</p>'],
		['attributes that only end like one', '<p data-id="a" data-name="b">x</p>'],
	])('leaves %s', (_, html) => {
		expect(prefixIds(html, 'z')).toBe(html);
	});
});

describe('fillFields(html, values)', () => {
	test('fills text fields in their order, and no others', () => {
		expect(
			fillFields(
				'<input type="radio" name="a"/><input id="b" type="text" value="old"/><input type="text" value size="6"/><input type="text">',
				[3, 5, 'four'],
			),
		).toBe(
			'<input type="radio" name="a"/><input id="b" type="text" value="3"/><input type="text" size="6" value="5"/><input type="text" value="four">',
		);
	});

	test('leaves what there is no value for', () => {
		expect(fillFields('<input type="text" value="1"/>', [])).toBe('<input type="text" value="1"/>');
	});
});
