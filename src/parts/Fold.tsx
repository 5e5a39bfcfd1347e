import type { ComponentChildren } from 'preact';
import './Fold.css';

export interface FoldProps {
	readonly title: string;
	/** What the part says in one line, so that few need to unfold it. */
	readonly says: string;
	readonly isOpen?: boolean | undefined;
	readonly children: ComponentChildren;
}

/** A part of a result under its heading and one line that says what is in it. */
export function Fold({ title, says, isOpen = false, children }: FoldProps) {
	return (
		<details class="fold" open={isOpen || undefined}>
			<summary>
				<h3 class="fold__title">{title}</h3>
				<span class="fold__says" key={says}>
					{says}
				</span>
			</summary>
			<div class="fold__body">{children}</div>
		</details>
	);
}
