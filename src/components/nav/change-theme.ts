import { THEME_KEY } from '~/device/keys.ts';

/** Lets a button change between light and dark, and the device remember it. */
export function changeTheme(button: HTMLElement): void {
	button.onclick = () => {
		const root = document.documentElement;
		const dark = getComputedStyle(root).colorScheme.startsWith('light dark')
			? matchMedia('(prefers-color-scheme: dark)').matches
			: root.dataset['theme'] === 'dark';
		const theme = dark ? 'light' : 'dark';
		root.dataset['theme'] = theme;
		try {
			localStorage.setItem(THEME_KEY, theme);
		} catch {
			// Storage is blocked: the choice holds for this page only.
		}
	};
}
