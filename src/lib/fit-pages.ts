/** One page of the fit check. */
export interface FitPage {
	readonly path: string;
	/** Its name in the navigation. */
	readonly label: string;
	/** Its heading: what it is for. */
	readonly heading: string;
}

/** The pages of the fit check, in the order in which a decision goes through them, as their common navigation lists them. */
export const FIT_PAGES: readonly FitPage[] = [
	{ path: '/fit/', label: 'Fit check', heading: 'Should you take it, for your goal, now?' },
	{ path: '/fit/kit/', label: 'Questions to ask', heading: 'Ask what you do not know yet' },
	{ path: '/compare/', label: 'Compare', heading: 'Compare up to four, and see what the choice turns on' },
	{ path: '/fit/record/', label: 'Decision record', heading: 'Write down what you decide, and why' },
	{ path: '/fit/saved/', label: 'Saved', heading: 'What this device keeps for you' },
	{ path: '/fit/sheet/', label: 'On paper', heading: 'The fit check on paper' },
];
