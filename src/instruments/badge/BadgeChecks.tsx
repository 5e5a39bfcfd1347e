import type { Validity } from '~/model/badges/moments.ts';
import { type Badge, FIELDS, type FieldState } from '~/model/badges/types.ts';
import * as words from './result-words.ts';

export interface BadgeChecksProps {
	readonly badge: Badge;
	readonly validity: Validity;
	/** What a typed address gave; undefined where none was compared. */
	readonly matched: boolean | undefined;
}

/** What was checked on the device, what was not, and what the standard asks for and the file lacks. */
export function BadgeChecks({ badge, validity, matched }: BadgeChecksProps) {
	const { standard, fields, signature } = badge;
	const inState = (state: FieldState) => FIELDS.filter((field) => fields[field] === state).map((field) => words.fields[field]);
	const [missing, elsewhere] = [inState('missing'), inState('elsewhere')];
	const checked = [
		words.checkedForm(standard),
		words.checkedFields(standard, missing, elsewhere),
		words.checkedDates[validity],
		...(matched === undefined ? [] : [matched ? words.checkedMatch : words.checkedDiffers]),
	];
	const open = [words.openSignature[signature.kind], words.openRevocation, words.openIssuer, words.openHolder, words.openTruth];
	const list = (items: readonly string[]) => (
		<ul>
			{items.map((item) => (
				<li key={item}>{item}</li>
			))}
		</ul>
	);
	return (
		<div class="badge-result__sides">
			<section class="badge-result__part">
				<h3>{words.notCheckedHere}</h3>
				{list(open)}
			</section>
			<section class="badge-result__part">
				<h3>{words.checkedHere}</h3>
				{list(checked)}
			</section>
		</div>
	);
}
