import type { BreadthCell, Cell, CostCell, LicenceCell, RecognitionCell, RouteCells, TimeCell } from '~/model/routes/cells.ts';
import type { Need } from '~/model/routes/types.ts';
import * as words from './result-words.ts';

function explainTime({ reason, hours, available, comfortable = 0, aWeek, weeks }: TimeCell): string {
	const { least = 0, most = least } = available ?? {};
	switch (reason) {
		case 'not-known':
			return '';
		case 'no-day':
			return weeks ? words.takesWeeks(weeks.least, weeks.most) : '';
		case 'no-days-left':
			return words.noDaysLeft;
		case 'no-hours':
			return words.noHours;
		case 'own-length':
			return words.ownLength;
		case 'length-unknown':
			return available ? words.youHave(least, most) : words.askHours;
		case 'fits':
			return words.enough(least, most);
		case 'tight':
			return words.tight(least, most);
		case 'depends':
			return comfortable >= (hours?.least ?? 0) ? words.chooseUpTo(least, most, comfortable) : words.tight(least, most);
		case 'too-long':
			return words.youHave(least, most);
		case 'pace-unknown':
			return aWeek ? words.aWeek(aWeek.least, aWeek.most) : '';
		case 'more-than-a-week-has':
			return words.moreThanThereAre;
	}
}

function explainCost({ reason }: CostCell, limit: string): string {
	switch (reason) {
		case 'not-known':
		case 'no-fee':
		case 'paid':
			return '';
		case 'price-unknown':
			return words.withinLimit(limit);
		case 'only-if-free':
			return words.onlyIfFree;
		case 'within':
			return words.isWithin(limit);
		case 'depends':
			return words.isPartlyWithin(limit);
		case 'over':
			return words.isOver(limit);
		case 'other-currency':
			return words.otherCurrency(limit);
	}
}

const BREADTH: Readonly<Record<BreadthCell['reason'], string>> = {
	'not-known': '',
	'as-needed': words.asBroad,
	'can-be': words.canBeAsBroad,
	broader: words.broader,
	narrower: words.narrower,
};

function explainRecognition({ reason, by }: RecognitionCell): string {
	const who = by.map((one) => words.recognisersAsked[one]);
	switch (reason) {
		case 'not-known':
			return '';
		case 'nobody-has-to':
			return words.nobodyHasTo;
		case 'usual':
			return words.recognisedBy(who);
		case 'depends':
			return words.ask(who);
		case 'nothing-to-recognise':
			return words.notFor(who);
	}
}

const LICENCE: Readonly<Record<LicenceCell['reason'], string>> = {
	'not-known': '',
	'none-needed': words.noLicence,
	named: words.authorityNamed,
	'not-named': words.authorityDidNot,
	'authority-decides': words.askAuthority,
	never: '',
};

const BY_NEED: { readonly [OfNeed in Need]: (cell: RouteCells[OfNeed], limit: string) => string } = {
	time: explainTime,
	cost: explainCost,
	breadth: ({ reason }) => BREADTH[reason],
	recognition: explainRecognition,
	licence: ({ reason }) => LICENCE[reason],
};

/** What a cell says of a reader's own need, beside what is known in general of the route; '' where the latter says it all. */
export function explain(cell: Cell, limit: string): string {
	// A cell is always given to the sentences of its own need, which the compiler cannot see.
	return (BY_NEED[cell.need] as (its: Cell, limit: string) => string)(cell, limit);
}

/** Where the reader's own need settles it, what is known in general of the route would say nothing more. */
export const isSettledByNeed = ({ reason }: Cell): boolean =>
	['nobody-has-to', 'none-needed', 'named', 'not-named', 'no-days-left', 'no-hours'].includes(reason);
