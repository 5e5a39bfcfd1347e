import { describe, expect, test } from 'vitest';
import { withoutIdleSpace } from '../../src/integrations/idle-space.ts';

describe('withoutIdleSpace(html)', () => {
	test.each([
		['at the edges of blocks', '<ul class="a"> <li> <a>1</a> </li>\n<li>2</li> </ul>', '<ul class="a"><li><a>1</a></li><li>2</li></ul>'],
		['nothing between inline elements', '<p><a>1</a> <b>2</b></p>', '<p><a>1</a> <b>2</b></p>'],
		['nothing beside words', '<p> one <a>2</a> three </p>', '<p> one <a>2</a> three </p>'],
		['nothing in preformatted text', '<pre> <p> </p> </pre> <p> <b>1</b></p>', '<pre> <p> </p> </pre><p><b>1</b></p>'],
		['nothing in a script', '<script>"<p> </p>"</script>', '<script>"<p> </p>"</script>'],
		['nothing after an element that only begins like a block', '<picture> <img></picture>', '<picture> <img></picture>'],
	])('takes out spaces: %s', (_, html, expected) => {
		expect(withoutIdleSpace(html)).toBe(expected);
	});
});
