import type { HTMLElement } from 'node-html-parser';

/** A score sheet as somebody reads it who has nothing but the print: every value and every rule is taken from its words. */
export interface PrintedSheet {
	readonly dealBreakers: readonly PrintedDealBreaker[];
	readonly factors: readonly PrintedFactor[];
	/** T, T/2 and 3T/4 as they are printed, by the names of the factors that drop out, joined; '' for none. */
	readonly lines: ReadonlyMap<string, readonly [string, string, string]>;
	/** Names of the factors whose zero matters, by what drops out; where that is not printed, what holds for '' holds. */
	readonly zeros: ReadonlyMap<string, readonly string[]>;
	/** Answers that hold the verdict back, as the rules for the verdict name them. */
	readonly held: readonly string[];
	/** Words of the rules for the verdict, in their order. */
	readonly rules: readonly string[];
}

export interface PrintedDealBreaker {
	readonly ask: string;
	/** What meets it: labels of answers, none found in so many, or a share above a number. */
	readonly labels: readonly string[];
	readonly noneFoundIn: number | undefined;
	readonly shareAbove: string | undefined;
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
}

const textOf = (element: HTMLElement | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const all = (element: HTMLElement, selector: string) => [...element.querySelectorAll(selector)];
const quotedIn = (text: string) => [...text.matchAll(/“([^”]+)”/g)].map(([, words]) => words ?? '');

/** Joined as the sheet joins names, so that a set of factors has one key. */
export const nameSet = (names: readonly string[]): string => [...names].sort().join(' and ');

export function readPrintedSheet(sheet: HTMLElement): PrintedSheet {
	const factors = all(sheet, '.sheet-factor').map(readFactor);
	const rules = all(sheet, '.sheet-verdict__rules > li');
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
		rules: rules.map(textOf),
	};
}

function readDealBreaker(row: HTMLElement): PrintedDealBreaker {
	const [, met = ''] = /Ruled out by: (.*?) (?:Clear if|To lift it):/.exec(textOf(row)) ?? [];
	return {
		ask: readAsk(row),
		labels: quotedIn(met),
		noneFoundIn: Number(/none found in (\d+) read or more/.exec(met)?.[1]) || undefined,
		shareAbove: /a share above ([\d¼½¾.]+)\)/.exec(met)?.[1],
	};
}

/** The question, without the number or letter before it and the reference behind it. */
function readAsk(element: HTMLElement): string {
	const ask = all(element, '.sheet-question__ask')[0]?.clone() as HTMLElement | undefined;
	for (const aside of ask ? all(ask, '.sheet-question__name, .sheet-breakers__from') : []) aside.remove();
	return textOf(ask);
}

function readFactor(section: HTMLElement): PrintedFactor {
	const heading = all(section, 'h3')[0];
	const how = textOf(all(section, '.sheet-factor__how').at(-1));
	const [, divisor = '1', , points = ''] = /^(?:÷ (\d+|how many you counted \(1 to (\d+)\)) )?× (\d+) =$/.exec(how) ?? [];
	return {
		name: textOf(heading).replace(/^\d+=? /, ''),
		points,
		divisor,
		questions: all(section, '.sheet-question').map(readQuestion),
	};
}

function readQuestion(element: HTMLElement): PrintedQuestion {
	const answers = all(element, '.sheet-question__answer').map((line) => {
		const value = textOf(all(line, '.sheet-question__value')[0]);
		const label = textOf(line.querySelectorAll('span').at(-1)).replace(/ (?:✕|●).*$|: leave it out.*$/u, '');
		return [label, value === '–' ? undefined : value] as const;
	});
	const [, low = '', high = ''] = /low ([\d¼½¾.]+), high ([\d¼½¾.]+)\./.exec(textOf(all(element, '[data-answer="unknown"]')[0])) ?? [];
	const measure = textOf(all(element, '.sheet-measure')[0]);
	const [, start, slope, most, least] =
		/Value = ([\d¼½¾.]+) − ([\d¼½¾.]+) × share, at most ([\d¼½¾.]+) and at least ([\d¼½¾.]+?)\. /.exec(measure) ?? [];
	return {
		ask: readAsk(element),
		values: new Map(answers),
		unknown: [low, high],
		counts: new Map(all(element, '.sheet-tally__table').flatMap(readCounts)),
		formula: start && slope && most && least ? { start, slope, most, least } : undefined,
		margin: /hours of work × ([\d.]+)/.exec(measure)?.[1],
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
