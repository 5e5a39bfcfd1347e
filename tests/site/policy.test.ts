import { describe, expect, test } from 'vitest';
import { parseHtml, readPages } from '../support/dist.ts';
import { findPolicyFaults } from '../support/policy.ts';

test.each(readPages())('the content security policy of $route lets nothing in from elsewhere, and all that the page has', (page) => {
	expect(findPolicyFaults(page)).toEqual([]);
});

describe('a policy is seen', () => {
	test.each([
		['that is not there', '', 'default-src is not'],
		['that allows every script', `<meta http-equiv="content-security-policy" content="script-src 'unsafe-inline'">`, "'unsafe-inline'"],
		['that names no script of the page', '<script>let a</script>', 'script-src does not allow let a'],
		['that names no style of the page', '<style>a { top: 0 }</style>', 'style-src does not allow a { top: 0 }'],
		['that a style in an attribute breaks', '<p style="top: 0">x</p>', 'a style in an attribute'],
		['that a script in an attribute breaks', '<p onclick="go()">x</p>', 'a script in an attribute: onclick'],
	])('%s', (_, html, says) => {
		expect(findPolicyFaults({ file: '', route: '', html, document: parseHtml(html) }).join('\n')).toContain(says);
	});
});
