import type { Fit } from '~/model/routes/cells.ts';
import type { Need, Recogniser } from '~/model/routes/types.ts';
import { formatNumber } from '~/words/format.ts';
import { listAll } from '~/words/lists.ts';

/** What the route chooser says of what was entered: it loads once the fields are there. */

export const needNames: Readonly<Record<Need, string>> = {
	time: 'By when',
	cost: 'For how much',
	breadth: 'How broad',
	recognition: 'Who recognises it',
	licence: 'A licence',
};
export const needsInSentence: Readonly<Record<Need, string>> = {
	time: 'by when you need it',
	cost: 'how much you can spend',
	breadth: 'how broad it has to be',
	recognition: 'who has to recognise it',
	licence: 'whether you need a licence',
};
export const fits: Readonly<Record<Fit, string>> = { meets: 'Meets it', 'may-meet': 'May meet it', cannot: 'Cannot' };
/** Within a sentence. */
export const recognisersAsked: Readonly<Record<Recogniser, string>> = {
	'own-employer': 'your employer',
	employers: 'employers',
	university: 'the college or university',
	body: 'the body',
};
export const fromFit = (pace: string, weeks: string, budget: string): string =>
	`Your fit check has ${listAll([pace && `${pace} hours a week`, weeks && `${weeks} weeks`, budget && `a budget of ${budget}`].filter(Boolean))}.`;
export const takeFromFit = 'Start with these numbers';

export const nothingSaid = 'Say what you need, and each route tells you whether it can do it.';
export const nothingRuledOut = 'Nothing that you entered rules out a route.';
export const allRuledOut = 'As things stand, every one of these routes is ruled out by something that you need.';
export const ruledOut = (routes: readonly string[]): string => `Ruled out as things stand: ${listAll(routes)}.`;
export const meetsAll = (routes: readonly string[]): string => `Nothing is left to find out about ${listAll(routes)}.`;
export const toFindOut = (routes: readonly string[]): string => `There is something left to find out about ${listAll(routes)}.`;
export const missing = (needs: readonly string[]): string => `Not known yet: ${listAll(needs)}. Nothing is judged by that.`;
export const allRoutes = 'Every route, need by need';
export const noRank = 'The order of the routes is always the same and ranks nothing. What states no source is our judgement.';
export const source = 'source';
export const sourceOf = (title: string) => `source: ${title}`;

/** So many, with at most one decimal where it is small. */
const about = (number: number) => formatNumber(number, number < 10 ? 1 : 0);
/** "15 or more", "15", "15 to 20". */
const span = (least: number, most: number | undefined) =>
	most === undefined ? `${about(least)} or more` : about(least) === about(most) ? about(least) : `${about(least)} to ${about(most)}`;

export const youHave = (least: number, most: number) => `You have about ${span(least, most)} hours until then.`;
export const enough = (least: number, most: number) =>
	`You have about ${span(least, most)} hours until then, which leaves room for delays.`;
export const tight = (least: number, most: number) => `You have about ${span(least, most)} hours until then, and no room for delays.`;
export const chooseUpTo = (least: number, most: number, comfortable: number) =>
	`You have about ${span(least, most)} hours until then. One of up to ${about(comfortable)} hours leaves room for delays.`;
export const aWeek = (least: number, most: number | undefined) => `It would take ${span(least, most)} hours a week.`;
export const moreThanThereAre = 'That is more hours than there are until then.';
export const takesWeeks = (least: number, most: number | undefined) => `At your pace it takes ${span(least, most)} weeks.`;
export const askHours = 'Ask how many hours it takes.';
export const noDaysLeft = 'The day is today.';
export const noHours = 'You have no hours a week for it.';
export const ownLength = 'You can fit it into the time you have.';
export const toldHoursAre = (least: number, most: number | undefined) => `You were told ${span(least, most)} hours.`;
export const withinLimit = (limit: string) => `Ask whether it stays within ${limit}.`;
export const onlyIfFree = 'Ask whether it is free for you.';
export const toldPriceIs = (price: string) => `You were told ${price}.`;
export const isWithin = (limit: string) => `That is within ${limit}.`;
export const isPartlyWithin = (limit: string) => `Only part of that is within ${limit}.`;
export const isOver = (limit: string) => `That is more than ${limit}.`;
export const otherCurrency = (limit: string) => `Compare it with ${limit} yourself, because the currencies may differ.`;
export const asBroad = 'As broad as you need.';
export const canBeAsBroad = 'Some are as broad as you need, so look at what this one covers.';
export const broader = 'Broader than you need, so check that the skill is in it.';
export const narrower = 'Narrower than you need.';
export const nobodyHasTo = 'Nobody has to recognise it.';
export const recognisedBy = (who: readonly string[]) => `Known as a rule to ${listAll(who)}.`;
export const ask = (who: readonly string[]) => `Ask ${listAll(who)}.`;
export const notFor = (who: readonly string[]) => `There is nothing in it for ${listAll(who)} to recognise.`;
export const noLicence = 'You need no licence.';
export const authorityNamed = 'The authority has named it.';
export const authorityDidNot = 'The authority has not named it.';
export const askAuthority = 'Ask the authority whether it counts.';
