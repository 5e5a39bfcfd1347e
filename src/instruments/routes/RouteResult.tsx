import { RouteList, type RouteListProps } from './RouteList.tsx';
import * as words from './result-words.ts';
import { sumUp } from './sum-up.ts';

/** What the needs come to: first what is ruled out, then every route with its reasons. */
export function RouteResult({ routes, judged, told, typedIn }: RouteListProps) {
	const { first, rest, missing } = sumUp(judged, routes);
	return (
		<>
			<div class="route-sum" role="status">
				<p class="worksheet__says" key={first}>
					{first}
				</p>
				{rest.map((sentence) => (
					<p key={sentence}>{sentence}</p>
				))}
				{missing && (
					<p class="worksheet__missing" key={missing}>
						{missing}
					</p>
				)}
			</div>
			<h2 class="visually-hidden">{words.allRoutes}</h2>
			<RouteList routes={routes} judged={judged} told={told} typedIn={typedIn} />
			<p class="worksheet__missing">{words.noRank}</p>
		</>
	);
}
