import { expect, test } from 'vitest';
import beforePaint from '../../src/device/inline/before-paint.ts?inline-script';
import formView from '../../src/device/inline/form-view.ts?inline-script';
import reviewDue from '../../src/device/inline/review-due.ts?inline-script';
import { THEME_KEY } from '../../src/device/keys.ts';

test.each(Object.entries({ beforePaint, formView, reviewDue }))(
	'%s is one line that imports nothing and can stand in a page',
	(_, code) => {
		expect(code).not.toBe('');
		expect(code).not.toMatch(/\n|\bimport\b|\bexport\b|<\/script/i);
	},
);

test('what a script imports goes into it', () => {
	expect(beforePaint).toContain(THEME_KEY);
});

test.each(Object.entries({ beforePaint, formView, reviewDue }))(
	'%s keeps its names to itself, as scripts of one page share theirs',
	(_, code) => {
		expect(code).toMatch(/^\(function\(\)\{.*\}\)\(\);$/);
	},
);
