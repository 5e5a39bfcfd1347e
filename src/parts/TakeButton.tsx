import type { ComponentChildren } from 'preact';
import { useLedFocus } from './use-led-focus.ts';

export interface TakeButtonProps {
	readonly label: string;
	/** It is the answer already: there is nothing to press. */
	readonly isTaken: boolean;
	/** What the answer is now; '' where there is nothing to say. */
	readonly said: string;
	readonly onTake: () => void;
	/** What stands behind it. */
	readonly children?: ComponentChildren;
}

/** The button that makes what was worked out the answer, and what the answer is then. It goes with its press, and the focus goes to what is said. */
export function TakeButton({ label, isTaken, said, onTake, children }: TakeButtonProps) {
	const { place, onClickCapture } = useLedFocus<HTMLParagraphElement>();
	return (
		<div class="worksheet__take no-print" onClickCapture={onClickCapture}>
			{!isTaken && (
				<button class="button button--main" type="button" onClick={onTake}>
					{label}
				</button>
			)}
			<p role="status" tabIndex={-1} ref={place}>
				{said}
			</p>
			{children}
		</div>
	);
}
