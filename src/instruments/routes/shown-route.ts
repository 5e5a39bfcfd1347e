import type { Need, Route } from '~/model/routes/types.ts';

/** A route as the page gives it to the island. */
export interface ShownRoute {
	readonly route: Route;
	readonly label: string;
	/** The same within a sentence. */
	readonly inSentence: string;
	/** What is known of it in general, need by need, and the sources of that. */
	readonly facts: Readonly<
		Record<Need, { readonly says: string; readonly sources: readonly { readonly title: string; readonly href: string }[] }>
	>;
}
