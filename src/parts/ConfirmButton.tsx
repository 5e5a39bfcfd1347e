import { useState } from 'preact/hooks';

export interface ConfirmButtonProps {
	/** What it offers. */
	readonly label: string;
	/** What is deleted, for who hears the button alone. */
	readonly about?: string;
	/** What goes, told once it is pressed. */
	readonly says?: string;
	readonly confirm: string;
	readonly keep: string;
	readonly onConfirm: () => void;
}

/** The button that was pressed goes, and the focus must not go with it. */
const takeFocus = (button: HTMLButtonElement | null) => button?.focus();

/** A button that asks once more, in its own place. The focus goes to the way back, and from there back to the button. */
export function ConfirmButton({ label, about, says, confirm, keep, onConfirm }: ConfirmButtonProps) {
	// Undefined until it is first pressed: a button that was never left must not take the focus.
	const [isAsking, setAsking] = useState<boolean>();
	const hidden = about && <span class="visually-hidden">: {about}</span>;
	if (!isAsking)
		return (
			<button ref={isAsking === false ? takeFocus : null} class="button" type="button" onClick={() => setAsking(true)}>
				{label}
				{hidden}
			</button>
		);
	return (
		<>
			{says && (
				<span class="keeping__asks" role="status">
					{says}
				</span>
			)}
			<button
				class="button"
				type="button"
				onClick={() => {
					setAsking(false);
					onConfirm();
				}}
			>
				{confirm}
				{hidden}
			</button>
			<button ref={takeFocus} class="button" type="button" onClick={() => setAsking(false)}>
				{keep}
				{hidden}
			</button>
		</>
	);
}
