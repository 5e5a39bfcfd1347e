import type { ComponentChildren } from 'preact';

export interface DeskGroupProps {
	readonly title: string;
	/** What to do with what stands in it. */
	readonly says: string;
	/** How many stand in it; a group of none is left out. */
	readonly count: number;
	readonly children: ComponentChildren;
}

/** What a text does about some questions, under a heading that counts them. */
export function DeskGroup({ title, says, count, children }: DeskGroupProps) {
	if (count === 0) return null;
	return (
		<section class="desk__group">
			<h3>{title}</h3>
			<p class="desk__hint">{says}</p>
			{children}
		</section>
	);
}
