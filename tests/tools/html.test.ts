import { HtmlValidate, StaticConfigLoader } from 'html-validate/node';
import { describe, expect, test } from 'vitest';
import { readPages } from '../support/dist.ts';
import config from './html-validate.json' with { type: 'json' };

/**
 * `html-validate.json` is what html-validate recommends, with these exceptions:
 *
 * - `void-style`: Preact's renderer closes void elements with a slash, which HTML allows.
 * - `no-redundant-role`: `role="list"` is there for Safari, which takes a list without markers for no list.
 * - `prefer-native-element`: a table's box is a `<div role="region">`, named and scrollable; it is no section of the text. A table that is laid out as
 *   something else says its roles itself, and a `<div role="table">` stands around it.
 * - `presentation-role-style`: `role="presentation"` is what most people know.
 * - `require-sri`: a script of our own needs no hash of itself.
 * - `long-title`: 70 characters are the page's (`src/schemas/fields.ts`), the name of the site follows.
 * - `valid-id`: ids of sources are file names, and HTML allows all but spaces.
 * - `wcag/h32`: no form here is sent off. The fit check and search answer while somebody types.
 */
const validator = new HtmlValidate(new StaticConfigLoader(config as never));

async function findFaults(html: string): Promise<string[]> {
	const { results } = await validator.validateString(html);
	return results.flatMap(({ messages }) => messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`));
}

describe('the HTML', () => {
	test.each(readPages())('of $route has no fault that html-validate knows', async ({ html }) => {
		expect(await findFaults(html)).toEqual([]);
	});

	test.each([
		['an image without its text', '<img src="a.png">', 'wcag/h37'],
		['an id used twice', '<p id="a"></p><p id="a"></p>', 'no-dup-id'],
		['a block inside a line', '<p><span><div></div></span></p>', 'element-permitted-content'],
		['a field without a label', '<input type="text" name="a">', 'input-missing-label'],
	])('would show %s', async (_, html, rule) => {
		expect((await findFaults(html)).map((fault) => fault.split(':')[0])).toContain(rule);
	});
});
