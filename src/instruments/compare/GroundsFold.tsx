import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Loading } from '~/parts/Loading.tsx';
import { useLazy } from '~/parts/use-lazy.ts';
import { COMPARISON_GROUNDS } from './load.ts';
import './GroundsFold.css';

export interface GroundsFoldProps {
	readonly title: string;
	/** What it holds, of what loads when it is first unfolded. */
	readonly children: (view: typeof import('./comparison-grounds.ts')) => ComponentChildren;
}

/** A part of what a comparison rests on: it loads when a reader unfolds it, and is on paper from then on. */
export function GroundsFold({ title, children }: GroundsFoldProps) {
	const [isWanted, setWanted] = useState(false);
	const { view, ...loading } = useLazy(COMPARISON_GROUNDS, isWanted);
	return (
		<details class={`grounds-fold ${isWanted ? '' : 'no-print'}`} onToggle={({ currentTarget }) => currentTarget.open && setWanted(true)}>
			<summary>{title}</summary>
			{view ? children(view) : isWanted && <Loading {...loading} />}
		</details>
	);
}
