/**
 * How a reading is compared with what a person put. Offers right: offered options that equal the label (strict) or it or one of its `alsoOk` (lenient), of
 * all that are offered. Facts found: says and contradicts of the labels for which the reading gives anything but silence, with a quote on the
 * labelled line or the next one. False alarms: says or mentions where the label is silent and allows nothing else.
 */
import type { Finding, Reading } from '../../src/model/reading/types.ts';
import type { Label, LabelledText } from './corpus.ts';

/** Right of all. */
export interface Rate {
	readonly right: number;
	readonly of: number;
}

/** What is counted for one question of one set. */
export interface Counts {
	readonly offersStrict: Rate;
	readonly offersLenient: Rate;
	readonly facts: Rate;
	/** Of the silent ones. */
	readonly falseAlarms: Rate;
	/** Mentions: "look here". */
	readonly looksHere: number;
}

/** One thing that went wrong. */
export interface Miss {
	readonly id: string;
	readonly question: string;
	readonly what: 'wrong offer' | 'fact missed' | 'false alarm';
	readonly label: string;
	readonly given: string;
	readonly weight: number;
}

/** The options of the model's first version that a label may mean. */
const ALSO: Readonly<Record<string, readonly string[]>> = { unclear: ['total-no-refund'] };
const WEIGHTS = { 'wrong offer': 3, 'fact missed': 1, 'false alarm': 1 } as const;

const means = (label: string | undefined, option: string): boolean =>
	label === option || (label !== undefined && (ALSO[label]?.includes(option) ?? false));

/** Two spans on the same line, or on one and the next that has text. */
function isNear(text: string, start: number, end: number, quote: string): boolean {
	for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
		const [first, last] = at <= start ? [at + quote.length, start] : [end, at];
		if (last <= first) return true;
		const between = text.slice(first, last);
		if (between.split('\n').filter((line) => line.trim() !== '').length <= 1 || !/\n/.test(between)) return true;
	}
	return false;
}

function isFound({ text }: LabelledText, { quote, quotes = [] }: Label, finding: Finding): boolean {
	const labelled = quote === undefined ? quotes : [quote, ...quotes];
	return finding.status !== 'silent' && finding.quotes.some(({ start, end }) => labelled.some((one) => isNear(text, start, end, one)));
}

/** Whether each number that is offered is one of the label: hours of the whole, or the whole price or a price. */
function areNumbersRight(numbers: Readonly<Record<string, number>>, { numbers: labelled = [], total }: Label): boolean {
	const known = labelled.flatMap(({ value, min, max }) => [value, min, max].filter((one) => one !== undefined));
	return Object.values(numbers).every((one) => one === total?.value || known.includes(one));
}

/** What is offered, in a word; undefined where nothing is. */
function offerOf({ offer }: Finding): string | undefined {
	return offer && (offer.kind === 'option' ? offer.option : JSON.stringify(offer.numbers));
}

const optionOf = ({ offer }: Finding): string | undefined => (offer?.kind === 'option' ? offer.option : undefined);

/** Counts one question over texts with their readings. */
export function scoreQuestion(
	question: string,
	read: readonly (readonly [LabelledText, Reading])[],
): { readonly counts: Counts; readonly misses: readonly Miss[] } {
	let [offers, strict, lenient, facts, found, silent, alarms, looksHere] = [0, 0, 0, 0, 0, 0, 0, 0];
	const misses: Miss[] = [];
	for (const [text, { findings }] of read) {
		const label = text.labels[question];
		const finding = findings.find((one) => one.question === question);
		if (!label || !finding) continue;
		const also = label.alsoOk ?? [];
		const option = optionOf(finding);
		const miss = (what: Miss['what']) =>
			misses.push({
				id: text.id,
				question,
				what,
				label: `${label.status} ${label.option ?? ''}: ${label.quote ?? label.quotes?.join(' // ') ?? ''}`,
				given: `${finding.status} ${offerOf(finding) ?? ''}: ${finding.quotes.map(({ start, end }) => text.text.slice(start, end)).join(' // ')}`,
				weight: WEIGHTS[what],
			});
		if (finding.status === 'mentions') looksHere++;
		if (option !== undefined) {
			offers++;
			const isStrict = label.status === 'says' && means(label.option, option);
			const isLenient = isStrict || also.some((one) => one.status === 'says' && means(one.option, option));
			if (isStrict) strict++;
			if (isLenient) lenient++;
			else miss('wrong offer');
		}
		if (finding.offer?.kind === 'measure') {
			offers++;
			const isRight = areNumbersRight(finding.offer.numbers, label);
			if (isRight && label.status === 'says') strict++;
			if (isRight && (label.status === 'says' || also.some(({ status }) => status === 'says'))) lenient++;
			else miss('wrong offer');
		}
		if (label.status === 'says' || label.status === 'contradicts') {
			facts++;
			if (isFound(text, label, finding)) found++;
			else miss('fact missed');
		}
		if (label.status === 'silent') {
			silent++;
			if (finding.status !== 'silent' && !also.some(({ status }) => status !== 'silent')) {
				alarms++;
				miss('false alarm');
			}
		}
	}
	return {
		counts: {
			offersStrict: { right: strict, of: offers },
			offersLenient: { right: lenient, of: offers },
			facts: { right: found, of: facts },
			falseAlarms: { right: alarms, of: silent },
			looksHere,
		},
		misses,
	};
}

const plus = (a: Rate, b: Rate): Rate => ({ right: a.right + b.right, of: a.of + b.of });

const NONE: Rate = { right: 0, of: 0 };
const NO_COUNTS: Counts = { offersStrict: NONE, offersLenient: NONE, facts: NONE, falseAlarms: NONE, looksHere: 0 };

/** Counts of several questions together. */
export const addCounts = (counts: readonly Counts[]): Counts =>
	counts.reduce(
		(a, b) => ({
			offersStrict: plus(a.offersStrict, b.offersStrict),
			offersLenient: plus(a.offersLenient, b.offersLenient),
			facts: plus(a.facts, b.facts),
			falseAlarms: plus(a.falseAlarms, b.falseAlarms),
			looksHere: a.looksHere + b.looksHere,
		}),
		NO_COUNTS,
	);
