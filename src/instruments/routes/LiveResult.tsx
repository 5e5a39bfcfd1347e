import type { Entries } from '~/model/keeping/entries.ts';
import { judgeRoutes } from '~/model/routes/judge-routes.ts';
import { RouteResult } from './RouteResult.tsx';
import type { ReadEntries } from './read-entries.ts';
import type { ShownRoute } from './shown-route.ts';

export interface LiveResultProps {
	readonly routes: readonly ShownRoute[];
	readonly entries: Entries;
	readonly read: ReadEntries;
}

/** What the routes can do about what was entered. */
export function LiveResult({ routes, entries, read: { needs, told } }: LiveResultProps) {
	const judged = judgeRoutes(
		routes.map(({ route }) => route),
		needs,
		told,
	);
	return <RouteResult routes={routes} judged={judged} told={told} typedIn={(field) => entries[field] ?? ''} />;
}
