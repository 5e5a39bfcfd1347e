import type { Counted } from '~/model/units/types.ts';
import { plural } from '~/words/plural.ts';
import type { Mark, Sentence } from '~/words/sentence.ts';

/** What the converter says of what was entered. */

/** Numbers from one to another. */
export const range = (low: string, high: string) => `${low} to ${high}`;
/** A number that is not 0 and too small to be written. */
export const under = (number: string) => `less than ${number}`;
/** So much of a unit; `count` is the number where it is exactly one number. */
export const quantity = (number: string, one: string, many: string, count: number | undefined) =>
	`${number} ${count === undefined ? many : plural(count, { one, other: many })}`;

/** What an amount is in hours. */
export const means = (what: string, hours: string) => `${what} should mean ${hours}.`;
/** What hours are in units of credit or the like. */
export const wouldBe = (hours: string, units: string) => `${hours} would be ${units}.`;
export const askWhich = 'Ask first which hours they count: all your work, or only those with a teacher.';
export const noSize = (what: string) =>
	`Nothing can be said of ${what} yet: there is no national size. Find out how many make a full-time year at the institution.`;
/** What follows for the other kind of hours, at the share that was entered. */
export const throughShare: Readonly<Record<Counted, (share: string, hours: string) => string>> = {
	total: (share, hours) => `If ${share} of the work is supervised, as you say, that is ${hours}.`,
	supervised: (share, hours) => `If ${share} of the work is supervised, as you say, it has ${hours} in it.`,
};
/** Why there is nothing about the other kind of hours. */
export const noShare: Readonly<Record<Counted, string>> = {
	total: 'How much work that is in all cannot be said without knowing how much of it is supervised.',
	supervised: 'How many hours of it are supervised cannot be said without knowing that share.',
};
export const noSupervision = 'Where perhaps nothing is supervised, supervised hours do not tell how much work there is in all.';
export const percentOf = (number: string) => `${number} %`;

export const caption = 'What you entered, in every unit';
export const columnUnit = 'Unit';
export const columnAmount = 'Amount';
export const groups: Readonly<Record<Counted, string>> = {
	total: 'Units that count all your work',
	supervised: 'Units that count supervised hours only',
};
/** What a group's amounts rest on. */
export const grounds = {
	straight: '',
	share: (share: string) => `Worked out with your ${share} supervised.`,
	open: 'Cannot be converted without knowing how much of the work is supervised.',
	noSupervision: 'Cannot be converted where perhaps nothing is supervised.',
	if: { total: 'If the hours are all your work.', supervised: 'If the hours are supervised ones only.' },
};
export const notKnown = 'Not known yet';
export const entered = 'What you entered';

/** How large one is: "25 to 30 hours each". */
export const each = (hours: string) => `${hours} each`;
export const hours = { one: 'hour', many: 'hours' };
export const minutes = { one: 'minute', many: 'minutes' };
export const yearOf = (hours: string) => `${hours} make a full-time year`;
export const loadOf = (each: string, year: string, load: string) => `${each}: a year of ${year}, in ${load} points`;
/** Whose word a size is. */
export const says = (size: string, convention: string, year: string) => `${size}, by ${convention} (${year})`;
export const undated = 'undated';
export const source = 'source';
export const sourceName = (title: string) => `source: ${title}`;
/** What somebody counts it as. */
export const practice = (number: string, by: string) => `${number} by ${by}`;

/** What would say more. */
export const missing = {
	unit: () => ['Which hours they are. A sales page that says only “hours” often means video or class time: ask.'],
	amount: () => ['How much there is. Until you say so, this is for one.'],
	share: <Part>(link: Mark<Part>): Sentence<Part> => [
		'To get from supervised hours to all hours, or back: ',
		link('how much of the work is supervised'),
		'.',
	],
	load: <Part>(link: Mark<Part>): Sentence<Part> => ['For Australian credit points: ', link('how many make a full-time year there'), '.'],
};
