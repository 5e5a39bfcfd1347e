import { useState } from 'preact/hooks';
import * as words from './action-words.ts';

export interface ResultActionsProps {
	/** The whole address that carries these answers. */
	readonly link: () => string;
	/** The answers are a link's: there is nothing of the reader's to delete. */
	readonly isGuest: boolean;
	readonly clear: () => void;
}

/** The button that was pressed goes, and the focus must not go with it. */
const takeFocus = (button: HTMLButtonElement | null) => button?.focus();

/** What to do with a result: pass it on, print it, start again. */
export function ResultActions({ link, isGuest, clear }: ResultActionsProps) {
	const [said, setSaid] = useState('');
	const [address, setAddress] = useState('');
	const [isClearing, setClearing] = useState<boolean>();
	const copy = async () => {
		const whole = link();
		try {
			await navigator.clipboard.writeText(whole);
			setAddress('');
			setSaid(words.copied);
		} catch {
			setAddress(whole);
			setSaid(words.copyBlocked);
		}
	};
	return (
		<div class="fit-check__actions no-print">
			<button class="button" type="button" onClick={copy}>
				{words.copyLink}
			</button>
			<button class="button" type="button" onClick={() => print()}>
				{words.print}
			</button>
			{isClearing ? (
				<>
					<button
						class="button"
						type="button"
						onClick={() => {
							clear();
							setClearing(false);
							setSaid(words.deleted);
						}}
					>
						{words.deleteAll}
					</button>
					<button ref={takeFocus} class="button" type="button" onClick={() => setClearing(false)}>
						{words.keepAll}
					</button>
				</>
			) : (
				<button
					ref={isClearing === false ? takeFocus : null}
					class="button"
					type="button"
					onClick={() => setClearing(true)}
					disabled={isGuest}
				>
					{words.startAgain}
				</button>
			)}
			<p role="status">{said}</p>
			{address && (
				<input
					class="fit-check__name"
					type="text"
					readOnly
					value={address}
					aria-label={words.link}
					onFocus={(event) => event.currentTarget.select()}
				/>
			)}
		</div>
	);
}
