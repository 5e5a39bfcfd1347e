import type { Cell } from '~/model/routes/cells.ts';
import { explain, isSettledByNeed } from './explain.ts';
import { FitSign } from './FitSign.tsx';
import * as words from './result-words.ts';
import type { ShownRoute } from './shown-route.ts';

export interface RouteCellProps {
	readonly cell: Cell;
	readonly fact: ShownRoute['facts'][Cell['need']];
	/** What the reader was told of one offer, in place of what is known in general. */
	readonly told?: string | undefined;
	/** The limit as the reader typed it. */
	readonly limit: string;
}

/** What one route can do about one need: whether it meets it, and why, in words and with a sign. */
export function RouteCell({ cell, fact, told, limit }: RouteCellProps) {
	const own = explain(cell, limit);
	return (
		<div class="route-cell">
			{cell.fit && (
				<p class={`route-cell__fit route-cell__fit--${cell.fit}`} key={cell.fit}>
					<FitSign fit={cell.fit} />
					<span>{words.fits[cell.fit]}</span>
				</p>
			)}
			{told && <p key={told}>{told}</p>}
			{own && <p key={own}>{own}</p>}
			{!told && !isSettledByNeed(cell) && (
				<p class="route-cell__fact">
					{fact.says}
					{fact.sources.map(({ title, href }) => (
						<>
							{' '}
							<a href={href} aria-label={words.sourceOf(title)}>
								{words.source}
							</a>
						</>
					))}
				</p>
			)}
		</div>
	);
}
