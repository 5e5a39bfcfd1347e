import type { ComponentChildren } from 'preact';
import './AnswerRow.css';

export interface AnswerRowProps {
	/** What was asked, in a few words. */
	readonly name: string;
	/** What was answered. */
	readonly said: string;
	readonly isKnown: boolean;
	readonly isOpen: boolean;
	readonly onToggle: (isOpen: boolean) => void;
	/** Where the answer is changed. */
	readonly children: ComponentChildren;
}

/** An answer in one line, which unfolds to where it is changed. */
export function AnswerRow({ name, said, isKnown, isOpen, onToggle, children }: AnswerRowProps) {
	return (
		<details
			class="answer-row"
			open={isOpen}
			onToggle={({ currentTarget: { open } }) => {
				// Also told, and later, of what was not the reader's doing.
				if (open !== isOpen) onToggle(open);
			}}
		>
			<summary class="answer-row__line">
				<span class="answer-row__name">{name}</span>{' '}
				<span class={`answer-row__said ${isKnown ? '' : 'answer-row__said--open'}`}>{said}</span>
			</summary>
			<div class="answer-row__field">{children}</div>
		</details>
	);
}
