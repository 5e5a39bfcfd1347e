import { listAll, listAny } from '~/words/lists.ts';
import type { Mark, Sentence } from '~/words/sentence.ts';
import { STANDING_NAMES } from '~/words/state-words.ts';
import { VERDICT_NAMES, VERDICTS_IN_SENTENCE } from '~/words/words.ts';
import { isRequired, states } from './paper-words.ts';
import { MARKS } from './written.ts';

/** The sentences with which a score sheet ends: where it stands, and its verdict. */

export const verdictTitle = 'Tick where it stands, and then the verdict';
/** Where it stands, each with its name. */
export const standings = {
	'ruled-out': <Part>(name: Mark<Part>): Sentence<Part> => [
		`A deal-breaker is ticked “${states.met}”. Change that first. `,
		name(STANDING_NAMES['ruled-out']),
	],
	'held-back': <Part>(name: Mark<Part>, canBeRequired: boolean): Sentence<Part> => [
		`One of these boxes is ticked${canBeRequired ? `, and “${isRequired}” is not` : ''}. `,
		name(STANDING_NAMES['held-back']),
	],
	'open-to-judgement': <Part>(name: Mark<Part>): Sentence<Part> => ['Neither. ', name(STANDING_NAMES['open-to-judgement'])],
};
export const rulesTitle = 'The verdict: the first line that is true';
/** The rules, each with its verdict. */
export const rules = {
	weak: <Part>(half: string, name: Mark<Part>): Sentence<Part> => [`The high total is below T/2 (${half}). `, name(VERDICT_NAMES.weak)],
	strong: <Part>(threeQuarters: string, name: Mark<Part>): Sentence<Part> => [
		`The low total is 3T/4 (${threeQuarters}) or more. `,
		name(VERDICT_NAMES.strong),
	],
	worth: <Part>(half: string, name: Mark<Part>): Sentence<Part> => [`The low total is T/2 (${half}) or more. `, name(VERDICT_NAMES.worth)],
	open: <Part>(name: Mark<Part>): Sentence<Part> => ['None of these. ', name(VERDICT_NAMES.open)],
};
/** What an unknown deal-breaker makes of the verdict. */
export const unsettled = <Part>(name: Mark<Part>): Sentence<Part> => [
	`A deal-breaker is ticked “${states.unknown}”, and the verdict is not ${VERDICTS_IN_SENTENCE.weak}. `,
	name(VERDICT_NAMES.open),
	'. The line you ticked above is what it would be without that.',
];
export const isHolding = (answer: string | undefined, question: string | undefined) =>
	`${MARKS.held} “${answer}” is ticked in question ${question}.`;
/** Factors of which one at nothing holds it back. */
export const zeros = <Part>(factors: readonly string[], names: Mark<Part>): Sentence<Part> => [
	'A high of 0 for what matters most: ',
	names(factors.length === 0 ? 'none' : listAny(factors)),
	'.',
];
/** The same where some factors drop out. */
export const zerosWithout = (without: readonly string[], factors: readonly string[]) =>
	` Without ${listAll(without)}: ${factors.length === 0 ? 'none' : listAny(factors)}.`;
