import type { ShownAssessment } from '~/device/use-shown-assessment.ts';
import { EarlyForm } from '~/parts/EarlyForm.tsx';
import * as words from './words.ts';
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
	return (
		<EarlyForm class="sheet-options no-print with-script" isReady={isReady}>
			<fieldset class="sheet-options__fields">
				<legend class="visually-hidden">{words.title}</legend>
				<label class="sheet-options__one">
					<input
						type="checkbox"
						checked={isOwn}
						disabled={isReady && own === ''}
						onChange={(event) => setOwn(event.currentTarget.checked)}
					/>
					<span>
						{words.follow(own, isGuest)}
						{isOwn && <span class="quiet">{words.untick}</span>}
					</span>
				</label>
				<label class="sheet-options__one">
					<input
						type="checkbox"
						checked={isWritten}
						disabled={isReady && known === 0}
						onChange={(event) => setWritten(event.currentTarget.checked)}
					/>
					<span>{words.tick(known, asked, isGuest)}</span>
				</label>
			</fieldset>
			<p class={`sheet-options__says ${isReady ? '' : 'sheet-options__says--later'}`} role="status">
				{hasFailed
					? words.notLoaded
					: other
						? words.otherGoal(isGuest, other.label, (its) => <a href={other.url}>{its}</a>)
						: own === '' && known === 0 && words.nothingYet((its) => <a href={fit}>{its}</a>)}
			</p>
			<button class="button button--main" type="button" onClick={() => print()}>
				{words.print}
			</button>
		</EarlyForm>
	);
}
