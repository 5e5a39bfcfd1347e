import type { HTMLElement } from 'node-html-parser';

/** A score sheet as somebody reads it who has nothing but the print: every value and every rule is taken from its words. */
export interface PrintedSheet {
	readonly dealBreakers: readonly PrintedDealBreaker[];
	readonly factors: readonly PrintedFactor[];
	/** T, T/2 and 3T/4 as they are printed, by the names of the factors that drop out, joined; '' for none. */
	readonly lines: ReadonlyMap<string, readonly [string, string, string]>;
	/** Names of the factors whose zero matters, by what drops out; where that is not printed, what holds for '' holds. */
	readonly zeros: ReadonlyMap<string, readonly string[]>;
	/** Answers that hold it back, as the rules for where it stands name them. */
	readonly held: readonly string[];
	/** Answers that say that the credential itself is required. */
	readonly required: readonly string[];
	/** Whether a required one is held back by nothing. */
	readonly isHoldSuspended: boolean;
	/** Words of the rules for where it stands, in their order. */
	readonly standings: readonly string[];
	/** Words of the rules for the verdict, in their order. */
	readonly rules: readonly string[];
	/** What an unknown deal-breaker makes of it. */
	readonly unsettled: string;
	/** Names of the factors that are said not to be asked about. */
	readonly notAsked: string;
}

export interface PrintedDealBreaker {
	readonly ask: string;
	/** What rules it out: labels of answers, none found in so many, or a share above a number. */
	readonly labels: readonly string[];
	readonly noneFoundIn: number | undefined;
	readonly shareAbove: string | undefined;
	/** The share without the margin, which has to be above this number as well. */
	readonly withoutMarginAbove: string | undefined;
	/** Its row stays empty where the credential is required, and where the price is 0. */
	readonly isSuspended: boolean;
	readonly dropsOut: boolean;
	/** It has boxes for its three states. */
	readonly hasStates: boolean;
}

export interface PrintedFactor {
	readonly name: string;
	readonly points: string;
	/** What the sum is divided by, '1' where nothing is printed. */
	readonly divisor: string;
	readonly questions: readonly PrintedQuestion[];
}

export interface PrintedQuestion {
	readonly ask: string;
	/** Values by the label of the answer. One that leaves the question out has none. */
	readonly values: ReadonlyMap<string, string | undefined>;
	readonly unknown: readonly [string, string];
	/** Low and high by "found of read". */
	readonly counts: ReadonlyMap<string, readonly [string, string]>;
	/** "1¼ − ¾ × share, at most 1 and at least ½", taken apart. */
	readonly formula: { readonly start: string; readonly slope: string; readonly most: string; readonly least: string } | undefined;
	/** What the hours are multiplied with. */
	readonly margin: string | undefined;
	/** "½ − ¼ × (share − 1) ÷ (margin − 1)", and the value of what does not fit at all. */
	readonly tight: { readonly start: string; readonly slope: string; readonly over: string } | undefined;
	/** It is left out where the price is 0. */
	readonly dropsOut: boolean;
}

const textOf = (element: HTMLElement | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const all = (element: HTMLElement, selector: string) => [...element.querySelectorAll(selector)];
const quotedIn = (text: string) => [...text.matchAll(/“([^”]+)”/g)].map(([, words]) => words ?? '');

/** Joined as the sheet joins names, so that a set of factors has one key. */
export const nameSet = (names: readonly string[]): string => [...names].sort().join(' and ');

export function readPrintedSheet(sheet: HTMLElement): PrintedSheet {
	const lookedUp = new Map(
		all(sheet, '.sheet-look-up__counts, .sheet-look-up__values').map((one) => [
			/^Question (\S+):/.exec(textOf(all(one, 'h3')[0]))?.[1] ?? '',
			one,
		]),
	);
	const factors = all(sheet, '.sheet-factor').map((section) => readFactor(section, lookedUp));
	const rules = all(sheet, '.sheet-verdict__rules > li');
	const standings = all(sheet, '.sheet-verdict__standings > li');
	const heldBack = standings.find((one) => one.getAttribute('data-rule') === 'held-back');
	const zero = all(sheet, '[data-hold="zero-factor"]')[0];
	return {
		dealBreakers: all(sheet, '.sheet-breakers__one').map(readDealBreaker),
		factors,
		lines: new Map(all(sheet, '.sheet-summary__lines tbody tr').map(readLines)),
		zeros: readZeros(
			textOf(zero),
			factors.map(({ name }) => name),
		),
		held: all(sheet, '[data-hold="capped-option"]').flatMap((hold) => quotedIn(textOf(hold))),
		required: all(sheet, '.sheet-breakers__one').flatMap((row) =>
			quotedIn(/Required if: (.*?)\. Then nothing/.exec(textOf(row))?.[1] ?? ''),
		),
		isHoldSuspended: / and “◆ Required” is not\./.test(textOf(heldBack)),
		standings: standings.map((one) => textOf(all(one, 'div > p')[0])),
		rules: rules.map(textOf),
		unsettled: textOf(all(sheet, '[data-rule="unsettled"]')[0]),
		notAsked: /^(.*): not asked about for this goal/.exec(textOf(all(sheet, '.sheet-summary > .sheet__note')[0]))?.[1] ?? '',
	};
}

function readDealBreaker(row: HTMLElement): PrintedDealBreaker {
	const words = textOf(row);
	const [, met = ''] = /Ruled out by: (.*?) (?:No problem if|Required if|To get past it):/.exec(words) ?? [];
	return {
		ask: readAsk(row),
		labels: quotedIn(met),
		noneFoundIn: Number(/none found in (\d+) read or more/.exec(met)?.[1]) || undefined,
		shareAbove: /a share above ([\d¼½¾.]+?)[,)]/.exec(met)?.[1],
		withoutMarginAbove: /share ÷ margin above ([\d¼½¾.]+) too\)/.exec(met)?.[1],
		isSuspended: words.includes('If it is required (◆), leave this row empty.'),
		dropsOut: words.includes('If the price is 0, leave this row empty.'),
		hasStates: all(row, '[data-state]').length >= 3,
	};
}

/** The question, without the number or letter before it and the reference behind it. */
function readAsk(element: HTMLElement): string {
	const ask = all(element, '.sheet-question__ask')[0]?.clone() as HTMLElement | undefined;
	for (const aside of ask ? all(ask, '.sheet-question__name, .sheet-breakers__from') : []) aside.remove();
	return textOf(ask);
}

/** @param lookedUp what counts and shares are worth, by the number of their question: on the last page, to which such a question refers */
function readFactor(section: HTMLElement, lookedUp: ReadonlyMap<string, HTMLElement>): PrintedFactor {
	const heading = all(section, 'h3')[0];
	const how = textOf(all(section, '.sheet-factor__how').at(-1));
	const [, divisor = '1', , points = ''] = /^(?:÷ (\d+|how many you counted \(1 to (\d+)\)) )?× (\d+) =$/.exec(how) ?? [];
	return {
		name: textOf(heading).replace(/^\d+=? /, ''),
		points,
		divisor,
		questions: all(section, '.sheet-question').map((question) => readQuestion(question, lookedUp)),
	};
}

function readQuestion(element: HTMLElement, lookedUp: ReadonlyMap<string, HTMLElement>): PrintedQuestion {
	const answers = all(element, '.sheet-question__answer:has(.sheet-question__value)').map((line) => {
		const value = textOf(all(line, '.sheet-question__value')[0]);
		const label = textOf(line.querySelectorAll('span').at(-1)).replace(/ (?:✕|●|◆).*$|: leave it out.*$/u, '');
		return [label, value === '–' ? undefined : value] as const;
	});
	const [, low = '', high = ''] = /low ([\d¼½¾.]+), high ([\d¼½¾.]+)\./.exec(textOf(all(element, '[data-answer="unknown"]')[0])) ?? [];
	const isLookedUp = /the last page gives/i.test(textOf(element));
	const table = isLookedUp ? lookedUp.get(textOf(all(element, '.sheet-question__name')[0])) : undefined;
	const measure = textOf(table);

	const [, start, slope, most, least] =
		/Value = ([\d¼½¾.]+) − ([\d¼½¾.]+) × share, at most ([\d¼½¾.]+) and at least ([\d¼½¾.]+?)\. /.exec(measure) ?? [];
	const [, tightStart, tightSlope] = /value = ([\d¼½¾.]+) − ([\d¼½¾.]+) × \(share − 1\) ÷ \(margin − 1\)/.exec(measure) ?? [];
	const over = /: value ([\d¼½¾.]+?)\.$/.exec(measure)?.[1];
	return {
		ask: readAsk(element),
		values: new Map(answers),
		unknown: [low, high],
		counts: new Map((table ? all(table, '.sheet-tally__table') : []).flatMap(readCounts)),
		formula: start && slope && most && least ? { start, slope, most, least } : undefined,
		margin: /hours of work × ([\d.]+)/.exec(textOf(element))?.[1],
		tight: tightStart && tightSlope && over ? { start: tightStart, slope: tightSlope, over } : undefined,
		dropsOut: answers.some(([label]) => label === 'The price is 0'),
	};
}

function readCounts(table: HTMLElement): (readonly [string, readonly [string, string]])[] {
	const read = /of (\d+)/.exec(textOf(table))?.[1] ?? '';
	return all(table, '.sheet-tally__column').flatMap((column) => {
		const [, from, to = from] = /^(\d+)(?: to (\d+))?/.exec(textOf(all(column, 'dt')[0])) ?? [];
		const [low, high] = all(column, 'dd').map(textOf);
		const counts = Array.from({ length: Number(to) - Number(from) + 1 }, (_, at) => Number(from) + at);
		return counts.map((found) => [`${found} of ${read}`, [low ?? '', high ?? '']] as const);
	});
}

function readLines(row: HTMLElement): readonly [string, readonly [string, string, string]] {
	const dropped = textOf(all(row, 'th')[0]);
	const [total = '', half = '', threeQuarters = ''] = all(row, 'td').map(textOf);
	return [dropped === 'Nothing' ? '' : nameSet(dropped.split(' and ')), [total, half, threeQuarters]];
}

function readZeros(words: string, factors: readonly string[]): ReadonlyMap<string, readonly string[]> {
	const [usual = '', ...others] = words.replace(/^.*?what matters most: /, '').split(/\. Without /);
	const namesIn = (text: string) => factors.filter((name) => text.includes(name));
	return new Map([
		['', namesIn(usual)],
		...others.map((other) => {
			const [dropped = '', named = ''] = other.split(': ');
			return [nameSet(dropped.split(' and ')), namesIn(named)] as const;
		}),
	]);
}
