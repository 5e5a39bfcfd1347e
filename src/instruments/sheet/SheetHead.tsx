import type { FitState } from '~/model/state/state.ts';
import * as words from './paper-words.ts';
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
				{blank(words.credential, state?.name)}
				{blank(words.issuer, state?.issuer)}
				{blank(words.filledInBy)}
				{blank(words.togetherWith)}
				{blank(words.date)}
			</div>
			{follows && <p class="sheet-head__follows">{follows}</p>}
			<ol class="sheet-head__how">
				{words.how.map((one) => (
					<li key={one}>{one}</li>
				))}
			</ol>
			<p class="sheet__note">{words.aboutNumbers}</p>
		</div>
	);
}
