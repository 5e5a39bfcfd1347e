import type { FitState } from '~/model/state/state.ts';
import { MODEL_VERSION } from '~/model/version.ts';
import './SheetHead.css';

export interface SheetHeadProps {
	/** Whose name and issuer are written in; undefined on a blank sheet. */
	readonly state: FitState | undefined;
	/** Which of the reader's own priorities the sheet follows; '' for the goal's. */
	readonly follows: string;
}

/** The head of a sheet: blanks for what it is about and who fills it in, whose priorities it follows, and how it is used. */
export function SheetHead({ state, follows }: SheetHeadProps) {
	const blank = (name: string, written = '') => (
		<p class="sheet-head__blank">
			<span>{name}</span> <b>{written}</b>
		</p>
	);
	return (
		<div class="sheet-head">
			<div class="sheet-head__blanks">
				{blank('Credential', state?.name)}
				{blank('Issuer', state?.issuer)}
				{blank('Filled in by')}
				{blank('Together with')}
				{blank('Date')}
			</div>
			{follows && <p class="sheet-head__follows">{follows}</p>}
			<ol class="sheet-head__how">
				<li>Settle the deal-breakers. One that is met stops it until you lift it.</li>
				<li>
					In each question tick one box. Write its value, which stands before it, under Low and again under High. For “don’t know yet” write
					the two that are printed there.
				</li>
				<li>For each factor add up each column and do the sum that stands below it.</li>
				<li>Copy the results into the last table, add them up, and tick the first line that is true.</li>
			</ol>
			<p class="sheet__note">
				Quarters are exact. Where you need decimals, keep two, and round low down and high up: then the sheet never claims more than the fit
				check on a screen. Version {MODEL_VERSION} of the method.
			</p>
		</div>
	);
}
