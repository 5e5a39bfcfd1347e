/** The pages of the fit check, in the order in which a decision goes through them, as their common navigation lists them. */
export const FIT_PAGES = [
	{ path: '/fit/', label: 'Fit check' },
	{ path: '/fit/kit/', label: 'Questions to ask' },
	{ path: '/compare/', label: 'Compare' },
	{ path: '/fit/record/', label: 'Decision record' },
	{ path: '/fit/saved/', label: 'Saved' },
	{ path: '/fit/sheet/', label: 'On paper' },
] as const;
