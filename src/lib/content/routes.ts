import { type CollectionEntry, getCollection } from 'astro:content';
import { NEEDS, type Need, type Route } from '../../model/routes/types.ts';
import { sourceUrl } from '../source-pages.ts';
import { oncePerBuild } from './once-per-build.ts';

/** What is known in general of one route and one need, with where it comes from. */
export interface RouteFact {
	readonly says: string;
	readonly sources: readonly { readonly title: string; readonly href: string }[];
}

/** A route as the model has it, with its words. */
export interface RouteContent {
	readonly route: Route;
	readonly label: string;
	readonly inSentence: string;
	readonly facts: Readonly<Record<Need, RouteFact>>;
}

/**
 * Every route, in its order.
 *
 * @throws where a route names a source that does not exist or may not be cited
 */
export const loadRoutes = oncePerBuild(async (): Promise<readonly RouteContent[]> => {
	const [entries, sources] = await Promise.all([getCollection('routes'), getCollection('sources')]);
	return entries
		.sort((a, b) => a.data.order - b.data.order)
		.map(({ id, data }) => {
			const factOf = (need: Need): RouteFact => ({
				says: data[need].says,
				sources: data[need].sources.map((source) => {
					const found = sources.find((one) => one.id === source);
					if (!found?.data.text_seen || !found.data.cite_ok)
						throw new Error(
							`content/routes/${id}.yaml, ${need}, sources: there is no content/sources/${source}.yaml that says both text_seen: true and cite_ok: true.`,
						);
					return { title: found.data.title, href: sourceUrl(source) };
				}),
			});
			return {
				route: toRoute(id, data),
				label: data.label,
				inSentence: data.inSentence,
				facts: Object.fromEntries(NEEDS.map((need) => [need, factOf(need)])) as Record<Need, RouteFact>,
			};
		});
});

/** A route's file as the model has it. */
function toRoute(id: string, { time, cost, breadth, recognition, licence }: CollectionEntry<'routes'>['data']): Route {
	const { says: _, sources: __, ...recognised } = recognition;
	return {
		id,
		time: typeof time.hours === 'string' ? { kind: time.hours } : { kind: 'hours', ...time.hours },
		cost: typeof cost.price === 'string' ? { kind: cost.price } : { kind: 'price', ...cost.price },
		breadth: [breadth.usual, breadth.broadest],
		recognition: recognised,
		licence: licence.counts,
	};
}
