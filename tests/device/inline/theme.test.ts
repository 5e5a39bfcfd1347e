// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import code from '../../../src/device/inline/theme.ts?inline-script';
import { THEME_KEY } from '../../../src/device/keys.ts';
import { refuse } from '../../support/keeping.ts';

beforeEach(() => localStorage.clear());
afterEach(() => {
	vi.unstubAllGlobals();
	delete document.documentElement.dataset['theme'];
});

test.each([
	['light', 'light'],
	['dark', 'dark'],
	['sepia', undefined],
	[null, undefined],
])('for a remembered %j the page is %s before it is painted', (kept, theme) => {
	if (kept !== null) localStorage.setItem(THEME_KEY, kept);
	new Function(code)();
	expect(document.documentElement.dataset['theme']).toBe(theme);
});

test('where nobody may look, the browser’s own choice holds', () => {
	refuse('SecurityError');
	new Function(code)();
	expect(document.documentElement.dataset['theme']).toBeUndefined();
});
