import type { MeasureKind } from '~/model/types.ts';
import { plural } from '~/words/plural.ts';

/** What the row of a person's own numbers is called. */
const ownRows: Readonly<Record<MeasureKind, string>> = { time: 'Your time until you need it', cost: 'Your money for it' };

/** The sentences of the candidates: their cards, and the table of their answers. */

/** In place of a range where too little is answered for one. */
export const beforeRange = (count: number) =>
	plural(count, { one: '1 more answer before a first range', other: '# more answers before a first range' });
/** The range of one that is ruled out or held back. */
export const otherwise = (range: string) => `otherwise ${range}`;

export const nameIt = 'Name it';
export const nameAndMore = 'Name, issuer and more';

export const sortAgain = 'Sort again';
export const question = 'Question';
export const differ = 'Where they differ';
export const differLess = 'More that differ, on what matters less';
export const noneDiffer = 'No answer is different yet.';
export const equal = 'The same for all, or known for none';
export const shared = 'About you, and so the same for all';
/** A part of the rows that is folded, with how many there are. */
export const folded = (title: string, count: number) => plural(count, { one: `${title}: 1 question`, other: `${title}: # questions` });
export const ownRow = (kind: MeasureKind) => ownRows[kind];
export const forAll = 'for all';
export const rulesOut = 'Rules it out';
export const ourJudgement = 'Our judgement';
export const change = 'Change';
export const answer = 'Answer';
export const done = 'Done';
/** The name of a field: what is asked, and about which candidate. */
export const field = (short: string, whose: string) => `${short}, ${whose}`;

/** Candidates that nobody has named, by their place from 1. */
export const open = 'Your credential';
export const candidate = (place: number) => `Candidate ${place}`;
/** The second and later ones of the same name. */
export const again = (name: string, time: number) => `${name} (${time})`;

export const addAnother = 'Add another';
export const plotTitle = 'Where each stands';
export const cardsTitle = 'Each one by itself';
export const left = (count: number) =>
	plural(count, {
		one: '1 more is marked for comparison, but there is no room for it.',
		other: '# more are marked for comparison, but there is no room for them.',
	});
export const sureTitle = 'How sure is that?';
export const turningTitle = 'What makes the difference?';
export const tableTitle = 'Where the answers differ';
