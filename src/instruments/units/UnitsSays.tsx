import { headlineOf, secondOf } from './headline.ts';
import type { ReadUnits } from './read-units.ts';
import type { UnitsView } from './units-view.ts';

export interface UnitsSaysProps {
	readonly view: UnitsView;
	readonly read: ReadUnits;
}

/** What was entered in hours, and what that says of the other kind of hours. */
export function UnitsSays({ view, read }: UnitsSaysProps) {
	const headline = headlineOf(view, read.units);
	const second = secondOf(view, read.units, read.share);
	return (
		<>
			<p class="worksheet__says" key={headline}>
				{headline}
			</p>
			{second && <p key={second}>{second}</p>}
		</>
	);
}
