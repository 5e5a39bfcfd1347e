import type { JudgedRoute } from '~/model/routes/judge-routes.ts';
import { NEEDS, type Need, type Told } from '~/model/routes/types.ts';
import { RouteCell } from './RouteCell.tsx';
import './RouteList.css';
import * as words from './result-words.ts';
import type { ShownRoute } from './shown-route.ts';

export interface RouteListProps {
	readonly routes: readonly ShownRoute[];
	/** In the same order. */
	readonly judged: readonly JudgedRoute[];
	/** By id of the route. */
	readonly told: Readonly<Record<string, Told>>;
	/** What was typed into a field. */
	readonly typedIn: (field: string) => string;
}

/** Every route with what it can do about each need: cards on a phone, a table of routes and needs where there is room. */
export function RouteList({ routes, judged, told, typedIn }: RouteListProps) {
	const toldOf = (id: string): Readonly<Partial<Record<Need, string | undefined>>> => {
		const { hours, price } = told[id] ?? {};
		return { time: hours && words.toldHoursAre(hours.min, hours.max), cost: price && words.toldPriceIs(typedIn(`price-${id}`).trim()) };
	};
	return (
		<div class="route-list">
			<p class="route-list__head" aria-hidden="true">
				{NEEDS.map((need) => (
					<span key={need}>{words.needNames[need]}</span>
				))}
			</p>
			<ul role="list">
				{routes.map(({ route: { id }, label, facts }, at) => (
					<li class="route-list__route" key={id}>
						<h3>{label}</h3>
						<dl>
							{NEEDS.map((need) => {
								const cell = judged[at]?.cells[need];
								return (
									cell && (
										<div key={need}>
											<dt>{words.needNames[need]}</dt>
											<dd>
												<RouteCell cell={cell} fact={facts[need]} told={toldOf(id)[need]} limit={typedIn('limit').trim()} />
											</dd>
										</div>
									)
								);
							})}
						</dl>
					</li>
				))}
			</ul>
		</div>
	);
}
