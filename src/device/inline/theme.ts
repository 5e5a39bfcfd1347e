/** Runs in the head, before anything is painted, so that a remembered choice of light or dark never flashes. */
import { THEME_KEY } from '../keys.ts';

try {
	const theme = localStorage.getItem(THEME_KEY);
	if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme;
} catch {
	// Nobody may look: the browser's own choice holds.
}
