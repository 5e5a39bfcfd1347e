import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Loading } from '~/parts/Loading.tsx';
import { type loadOnce, useLazy } from '~/parts/use-lazy.ts';
import './LazyFold.css';

export interface LazyFoldProps<View> {
	readonly title: string;
	/** Says on what it is, to those who hear its title alone. */
	readonly of?: string | undefined;
	readonly module: ReturnType<typeof loadOnce<View>>;
	/** It is unfolded from the start. */
	readonly startsOpen?: boolean;
	/** Only a screen can use what it holds. */
	readonly isForScreens?: boolean;
	/** What it holds, made of what loads when it is first unfolded. */
	readonly children: (view: View) => ComponentChildren;
}

/** A part that loads when a reader unfolds it; what it holds is on paper from then on. */
export function LazyFold<View>({ title, of, module, startsOpen = false, isForScreens = false, children }: LazyFoldProps<View>) {
	const [opensFirst] = useState(startsOpen);
	const [isWanted, setWanted] = useState(startsOpen);
	const { view, ...loading } = useLazy(module, isWanted);
	return (
		<details
			class={`lazy-fold ${isWanted && !isForScreens ? '' : 'no-print'}`}
			open={opensFirst}
			onToggle={({ currentTarget }) => currentTarget.open && setWanted(true)}
		>
			<summary>
				{title}
				{of && <span class="visually-hidden">: {of}</span>}
			</summary>
			{view ? children(view) : isWanted && <Loading {...loading} />}
		</details>
	);
}
