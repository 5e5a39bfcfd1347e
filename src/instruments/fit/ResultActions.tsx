import { useState } from 'preact/hooks';

export interface ResultActionsProps {
	/** The fragment that carries these answers. */
	readonly link: () => string;
	readonly hasAnswers: boolean;
	/** The answers are a link's: there is nothing of the reader's to delete. */
	readonly isGuest: boolean;
	readonly clear: () => void;
}

/** The button that was pressed goes, and the focus must not go with it. */
const takeFocus = (button: HTMLButtonElement | null) => button?.focus();

/** What to do with a result: pass it on, print it, start again. */
export function ResultActions({ link, hasAnswers, isGuest, clear }: ResultActionsProps) {
	const [said, setSaid] = useState('');
	const [address, setAddress] = useState('');
	const [isClearing, setClearing] = useState<boolean>();
	const copy = async () => {
		const whole = location.origin + location.pathname + link();
		try {
			await navigator.clipboard.writeText(whole);
			setAddress('');
			setSaid('Copied. Whoever has the link can see these answers.');
		} catch {
			setAddress(whole);
			setSaid('Copying is blocked here. Select the link and copy it:');
		}
	};
	return (
		<div class="fit-check__actions no-print">
			<button class="button" type="button" onClick={copy} disabled={!hasAnswers}>
				Copy a link to this result
			</button>
			<button class="button" type="button" onClick={() => print()} disabled={!hasAnswers}>
				Print
			</button>
			{isClearing ? (
				<>
					<button
						class="button"
						type="button"
						onClick={() => {
							clear();
							setClearing(false);
							setSaid('All answers are deleted.');
						}}
					>
						Delete all answers
					</button>
					<button ref={takeFocus} class="button" type="button" onClick={() => setClearing(false)}>
						Keep them
					</button>
				</>
			) : (
				<button
					ref={isClearing === false ? takeFocus : null}
					class="button"
					type="button"
					onClick={() => setClearing(true)}
					disabled={!hasAnswers || isGuest}
				>
					Start again
				</button>
			)}
			<p role="status">{said}</p>
			{address && (
				<input
					class="fit-check__name"
					type="text"
					readOnly
					value={address}
					aria-label="Link to this result"
					onFocus={(event) => event.currentTarget.select()}
				/>
			)}
		</div>
	);
}
