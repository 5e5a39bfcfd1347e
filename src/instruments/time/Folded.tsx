import type { ComponentChildren } from 'preact';

export interface FoldedProps {
	/** What it is about and what it holds. */
	readonly summary: string;
	/** Its fields. */
	readonly children: ComponentChildren;
}

/** Fields that most readers do not need. */
export function Folded({ summary, children }: FoldedProps) {
	return (
		<details>
			<summary>
				<span key={summary}>{summary}</span>
			</summary>
			<div class="time-folds__fields">{children}</div>
		</details>
	);
}
