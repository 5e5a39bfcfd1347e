/** What the result of "Renew or let it lapse" says. */

import type { RenewalDecision } from '~/model/renewal/decide-renewal.ts';
import type { RenewalOutcome } from '~/model/renewal/outcome.ts';
import type { Interval, Verdict } from '~/model/types.ts';
import { formatDay, formatNumber } from '~/words/format.ts';
import { listAll } from '~/words/lists.ts';
import { plural } from '~/words/plural.ts';

/** A score as it is shown, or the range of it. */
const scoreWords = ({ lo, hi }: Interval) => (lo === hi ? `about ${lo}` : `${lo} to ${hi}`);

/** Most open answers that one sentence names. */
const NAMED = 3;

const waitsFor = (open: readonly string[]) =>
	open.length > NAMED
		? `${open.slice(0, NAMED).join(', ')} and ${plural(open.length - NAMED, { one: 'one thing more', other: '# things more' })}`
		: listAll(open);

const byScore: Readonly<Record<Verdict, string>> = {
	weak: 'Let it lapse: what speaks against renewing weighs more.',
	open: 'Not settled yet.',
	worth: 'Renew it, on balance.',
	strong: 'Renew it: nearly everything speaks for it.',
};

/**
 * The one sentence.
 *
 * @param because what it rests on: what the answers say that rule it out, or the names of what it waits for
 * @param isStillNeeded it cannot be renewed although it is required
 */
export function headline(
	{ kind, verdict }: Pick<RenewalDecision, 'kind' | 'verdict'>,
	because: readonly string[],
	isStillNeeded = false,
): string {
	switch (kind) {
		case 'ruled-out':
			return isStillNeeded ? `There is nothing to renew: ${listAll(because)}.` : `Let it lapse: ${listAll(because)}.`;
		case 'required':
			return 'Renew it: it is required, and you want to go on using it.';
		case 'required-if':
			return `Not settled yet. It is required, so only this is left to find out: ${waitsFor(because)}.`;
		case 'may-be-required':
			return `Not settled yet: you would let it lapse, unless it is required. Find out ${waitsFor(because)}.`;
		case 'worth-if':
			return `Not settled yet. What you know speaks for renewing; find out ${waitsFor(because)}.`;
		case 'score':
			return byScore[verdict];
		case 'not-settled':
			return `Not settled yet. It turns on ${waitsFor(because)}.`;
	}
}
export const requiredStill = 'A law, an employer or a contract still requires it, so ask now what would take its place.';
export const requiredSettles =
	'Who asks for it and your own plans settle this. The price and the hours below tell you only what it will take.';

export const range = (shown: Interval) =>
	`Based on your answers, renewing scores ${scoreWords(shown)} out of 100. At 50 as much speaks for it as against it.`;
export const noRange = 'There will be a range once both questions that could rule it out are answered, or five answers in all.';
/** Of ways, and no chance. */
export const lean = (share: number) => {
	const ways = Math.round(share * 10);
	if (ways === 10) return 'Nearly every way in which the open answers can fall speaks for renewing.';
	return ways === 0
		? 'Hardly any way in which the open answers can fall speaks for renewing.'
		: `About ${ways} in 10 of the ways in which the open answers can fall speak for renewing.`;
};
export const scaleSays = (shown: Interval) =>
	`${scoreWords(shown)} on a scale from 0 to 100: let it lapse below 50, renew from 50, and a strong case from 75`;
export const zones = { lapse: 'let it lapse', renew: 'renew', strong: 'strong case' };

export const daysTitle = 'Days left';
const days = (count: number) => plural(count, { one: '1 day', other: '# days' });
export const noDate = 'Enter the date on which it expires to see how many days are left.';
export const left = (count: number, expires: string) => `${days(count)} left: it expires on ${formatDay(expires)}.`;
export const lastDay = (expires: string) => `It expires today, ${formatDay(expires)}. Today is the last day on which it is valid.`;
export const past = (count: number, expires: string) =>
	`It expired ${days(-count)} ago, on ${formatDay(expires)}. Ask the issuer today whether you can still renew it.`;
export const act = (day: string, count: number) =>
	`Last day to act, with the time that you want in hand: ${formatDay(day)}, in ${days(count)}.`;
export const actToday = 'That leaves just the time that you want in hand, so act today.';
export const actPassed = (count: number) => `The last day to act with that time in hand was ${days(-count)} ago, so act now.`;
export const saveReminder = 'Save a reminder for your calendar';
export const reminderOn = (day: string) => `It reminds you on ${formatDay(day)}.`;
export const reminderFile = 'renew';
export const reminderTitle = (name: string) => (name ? `Renew or let it lapse: ${name}` : 'Renew a credential, or let it lapse');
export const reminderText = (name: string, expires: string, headline: string, url: string) =>
	`${name || 'The credential'} expires on ${formatDay(expires)}.\n\nWhen you saved this reminder: ${headline}\n\nLook again, with what you entered: ${url}`;
export const nextDate = (day: string) => `Renewed, it would be valid until ${formatDay(day)}.`;
export const renewed = 'I have renewed it: use the new date';
export const comeBack =
	'This comes round again, so what you entered stays on this device. Come back when it is due next, change what has changed, and read the result anew.';

export const costTitle = 'What lapsing would cost';
export const cost = {
	line: 'What it takes',
	once: 'Renew once',
	throughout: 'Renew as long as you would use it',
	again: 'Let it lapse and take it again',
	price: 'Price',
	hours: 'Hours',
	unknown: 'not known yet',
	never: 'not possible',
};
export const amount = ({ lo, hi }: Interval) => {
	const one = (number: number) => formatNumber(number, 2);
	return lo === hi ? one(lo) : `${one(lo)} to ${one(hi)}`;
};
const times = (renewals: Interval) =>
	renewals.lo === renewals.hi
		? plural(renewals.lo, { one: '1 renewal', other: '# renewals' })
		: `${formatNumber(renewals.lo)} to ${plural(renewals.hi, { one: '1 renewal', other: '# renewals' })}`;
export const throughoutFor = (renewals: Interval) => `The third column counts ${times(renewals)}.`;
export const needsTerm = 'The third column needs the years of use and how long a renewal lasts.';
const difference = (more: Interval) => amount({ lo: Math.abs(more.lo), hi: Math.abs(more.hi) });
const turned = ({ lo, hi }: Interval) => ({ lo: -hi, hi: -lo });
export const moreMoney = (more: Interval) => {
	if (more.lo === 0 && more.hi === 0) return 'Taking it again costs the same as renewing once.';
	if (more.lo >= 0) return `Taking it again costs ${difference(more)} more than renewing once.`;
	return more.hi <= 0
		? `Taking it again costs ${difference(turned(more))} less than renewing once.`
		: 'Taking it again may cost more or less than renewing once.';
};
export const moreHours = (more: Interval) => {
	if (more.lo === 0 && more.hi === 0) return 'It takes the same hours.';
	if (more.lo >= 0) return `It takes ${difference(more)} hours more.`;
	return more.hi <= 0 ? `It takes ${difference(turned(more))} hours less.` : 'It may take more hours or fewer.';
};
export const noWayBack = 'Once it has lapsed it cannot be taken again, so letting it go is for good.';

export const groundsTitle = 'What speaks for renewing, and what against';
export const groundsSays = 'Points above or below 50, by question.';
export const groundsTable = { question: 'Question', against: 'against', for: 'for', points: 'Points' };

export const findOutTitle = 'Find this out first';
export const minutes = (count: number) => plural(count, { one: 'about 1 minute', other: 'about # minutes' });
export const restTitle = (count: number) => plural(count, { one: 'One more that is open', other: '# more that are open' });

export const changesTitle = 'What would change it';
export const changesSays = (count: number) =>
	plural(count, { one: 'One answer would change it by itself.', other: '# answers would change it by themselves.' });
export const noChange = 'No single answer would change it.';
export const outcomeNames: Readonly<Record<RenewalOutcome, string>> = { renew: 'Renew it', lapse: 'Let it lapse', open: 'Not settled' };
export const ifSo = (condition: string) => `if ${condition}.`;
export const judgement = 'What each answer is worth is our judgement; the reasons stand below.';

/** The credential of the example. */
export const exampleName = 'Site safety certificate (made up)';
