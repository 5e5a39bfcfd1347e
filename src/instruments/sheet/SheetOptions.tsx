import type { ShownAssessment } from '~/device/use-shown-assessment.ts';
import './SheetOptions.css';

export interface SheetOptionsProps {
	readonly source: Pick<ShownAssessment, 'isGuest' | 'isReady'>;
	/** Which priorities of the reader's own there are to follow; '' for none. */
	readonly own: string;
	readonly isOwn: boolean;
	readonly setOwn: (isOwn: boolean) => void;
	/** How many of the questions asked are answered. */
	readonly known: number;
	readonly asked: number;
	readonly isWritten: boolean;
	readonly setWritten: (isWritten: boolean) => void;
	/** What draws the sheet anew could not be loaded. */
	readonly hasFailed: boolean;
	/** Address of the fit check. */
	readonly fit: string;
	/** The sheet of the goal that the reader has chosen, where this is another. */
	readonly other: { readonly label: string; readonly url: string } | undefined;
}

/** What a screen can do to a sheet before it is printed: follow the reader's own priorities, and tick what is answered already. */
export function SheetOptions({
	source,
	own,
	isOwn,
	setOwn,
	known,
	asked,
	isWritten,
	setWritten,
	hasFailed,
	fit,
	other,
}: SheetOptionsProps) {
	const { isGuest, isReady } = source;
	const from = isGuest ? 'the link' : 'your fit check on this device';
	return (
		<form class="sheet-options no-print with-script" autocomplete="off" inert={!isReady} onSubmit={(event) => event.preventDefault()}>
			<fieldset class="sheet-options__fields">
				<legend class="visually-hidden">Before you print it</legend>
				<label class="sheet-options__one">
					<input type="checkbox" checked={isOwn} disabled={own === ''} onChange={(event) => setOwn(event.currentTarget.checked)} />
					<span>
						{own === '' ? 'Follow my own priorities' : `Follow the ${own} from ${from}.`}
						{isOwn && <span class="quiet"> Untick it for the goal’s own order.</span>}
					</span>
				</label>
				<label class="sheet-options__one">
					<input type="checkbox" checked={isWritten} disabled={known === 0} onChange={(event) => setWritten(event.currentTarget.checked)} />
					<span>{known === 0 ? 'Tick what I have answered' : `Tick what is answered: ${known} of ${asked}, from ${from}.`}</span>
				</label>
			</fieldset>
			<p class="sheet-options__says" role="status">
				{hasFailed ? (
					'What draws the sheet anew did not load, so this is the goal’s own, blank. Load the page again to try once more.'
				) : other ? (
					<>
						{isGuest ? 'The link' : 'Your fit check'} is for another goal: <a href={other.url}>{other.label}</a>.
					</>
				) : (
					own === '' &&
					known === 0 && (
						<>
							There is nothing of yours to follow yet. What you enter in the <a href={fit}>fit check</a> can come onto this sheet.
						</>
					)
				)}
			</p>
			<button class="button button--main" type="button" onClick={() => print()}>
				Print this sheet
			</button>
		</form>
	);
}
