/** What all fields of numbers have in common: one number or two, with what may stand around each. */
import { ENGLISH_MARKS } from './marks.ts';
import { plainNumber } from './plain-number.ts';
import { plainSigns } from './plain-signs.ts';
import { limitProblem, MOST, type Writing } from './two-ways.ts';
import type { FieldProblem, NumberLimits, Plain, Typed, TypedRange } from './typed.ts';
import { readNumeral } from './typed-numeral.ts';

/** One kind of field. */
export interface FieldKind {
	/** What it says of a text that is none of its kind. */
	readonly problem: FieldProblem;
	/**
	 * What stands before and after a number, without spaces at its ends.
	 *
	 * @returns what the number is multiplied by, for one in another unit; undefined where this cannot stand there
	 */
	readonly factorOf: (before: string, after: string) => number | undefined;
	readonly writingOf?: (around: string) => Writing;
}

/** "About" changes no number. */
const HEDGE = /^(?:[~≈]|c(?:irc)?a\b\.?|about\b|around\b|roughly\b|(?:approx|approximately)\b\.?)\s*/i;
const BETWEEN = /^(?:between|from)\s+(.+?)\s+(?:and|to)\s+/i;
const RANGE_SIGN = /[-‐‑‒–—―−~〜…]|\.{2,3}|\b(?:to|till|until|bis)\b/;
const NEGATIVE = /^\D{0,12}[-−]\s?[\d.,]/;
/** Everything from the first digit to the last, with a mark before it that begins a decimal: that of "Rs.500" does not. */
const NUMERAL = /^(|\D*?[^\p{L}\d.,])([.,]?\d(?:.*\d)?[.,]?)(\D*)$|^(\D*)(\d(?:.*\d)?[.,]?)(\D*)$/u;
const THOUSAND = /^\s?k(?!\p{L})/iu;
const LONGEST_BESIDE = 16;
/** Numbers from other units are as exact as that. */
const FINEST = 1000;

/** A number in the unit of the field, and text that says it plainly. */
interface Way {
	readonly number: number;
	readonly text: string;
}

/** One end of a range as it is taken, and as it could be taken otherwise. */
interface End {
	readonly taken: Way;
	readonly other?: Way | undefined;
	readonly isShown: boolean;
}

/** The ends of a range, or the one number that there is, in plain signs. */
function endsIn(text: string, { marks = ENGLISH_MARKS }: NumberLimits): readonly string[] {
	const typed = plainSigns(text, marks).replace(HEDGE, '').replace(BETWEEN, '$1–');
	if (NEGATIVE.test(typed)) return [typed];
	const [first = '', ...rest] = typed.split(RANGE_SIGN).map((end) => end.trim());
	// "18 to 24 months": the unit stands behind both.
	const unit = /\d$/.test(first) ? /[^\d.,]*$/.exec(rest[0] ?? '')?.[0] : '';
	return [first + (unit ?? ''), ...rest];
}

/** What stands before a number, the number, and what stands behind it; all of them empty where there is none. */
function partsOf(text: string): readonly [before: string, numeral: string, behind: string] {
	const found = NUMERAL.exec(text) ?? [];
	const [before = '', numeral = '', behind = ''] = found[2] === undefined ? found.slice(4) : found.slice(1);
	return [before, numeral, behind];
}

/** What stands around the numbers of a text: "€" and nothing, or nothing and "kr." */
export function besideOf(text: string, limits: NumberLimits = {}): { readonly before: string; readonly after: string } {
	const ends = endsIn(text, limits);
	const [before] = partsOf(ends[0] ?? '');
	const [, , behind] = partsOf(ends.at(-1) ?? '');
	return { before: before.trim(), after: behind.replace(THOUSAND, '').trim() };
}

function readEnd(text: string, limits: NumberLimits, { factorOf, writingOf }: FieldKind): End | undefined {
	const [before, numeral, behind] = partsOf(text);
	const after = behind.replace(THOUSAND, '');
	const unit = before.length + after.length > LONGEST_BESIDE ? undefined : factorOf(before.trim(), after.trim());
	if (unit === undefined) return undefined;
	const factor = after === behind ? unit : 1000 * unit;
	const { least = 0, most = MOST } = limits;
	const read = readNumeral(numeral.trim(), { ...limits, least: least / factor, most: most / factor }, writingOf?.(before + after));
	if (!read) return undefined;
	const scaled = (number: number) => (Number.isInteger(factor) ? number * factor : Math.round(number * factor * FINEST) / FINEST);
	const way = (number: number): Way => ({ number: scaled(number), text: before + plainNumber(number) + behind });
	return {
		taken: way(read.taken),
		other: read.other === undefined ? undefined : way(read.other),
		isShown: read.isShown || factor !== 1,
	};
}

const isRead = (end: End | undefined): end is End => end !== undefined;

function plainOf(ways: readonly Way[]): Plain {
	const numbers = ways.map(({ number }) => number);
	return { numbers: { low: numbers[0] ?? 0, high: numbers.at(-1) ?? 0 }, text: ways.map(({ text }) => text).join('–') };
}

const isThousands = ({ taken, other }: End) => other !== undefined && taken.number > other.number;

/** Each end says which number the other is: "800–1.200". Where both can be read in two ways, both have thousands, or neither. */
function readBoth(texts: readonly string[], limits: NumberLimits, kind: FieldKind): readonly (End | undefined)[] {
	const alone = texts.map((text) => readEnd(text, limits, kind));
	return alone.map((end, at) => {
		const beside = alone[1 - at];
		if (!beside || !end?.other) return end;
		if (!beside.other) return readEnd(texts[at] ?? '', { ...limits, other: beside.taken.number }, kind);
		return isThousands(beside) && !isThousands(end) ? { ...end, taken: end.other, other: end.taken } : end;
	});
}

/** Reads a text of one number, or of two with a sign of a range between. */
export function readEnds(text: string, limits: NumberLimits, kind: FieldKind): Typed<TypedRange> {
	const texts = endsIn(text, limits);
	if (texts.length === 1 && texts[0] === '') return {};
	if (NEGATIVE.test(texts[0] ?? '')) return { problem: 'negative' };
	const ends = texts.length > 2 ? [] : readBoth(texts, limits, kind);
	if (ends.length === 0 || !ends.every(isRead)) return { problem: kind.problem };
	const taken = plainOf(ends.map((end) => end.taken));
	const { low, high } = taken.numbers;
	const problem = limitProblem(low, limits) ?? limitProblem(high, limits);
	if (problem) return { problem };
	if (low > high) return { problem: 'upside-down' };
	if (!ends.some(({ isShown }) => isShown)) return { value: taken.numbers };
	const other = plainOf(ends.map((end) => end.other ?? end.taken));
	const hasOther = ends.some((end) => end.other) && other.numbers.low <= other.numbers.high;
	return { value: taken.numbers, reading: { ...taken, other: hasOther ? other : undefined } };
}

/** The same for a field that takes one number alone. */
export function readOne(text: string, limits: NumberLimits, kind: FieldKind): Typed<number> {
	const { value, ...others } = readEnds(text, limits, kind);
	if (!value) return others.problem === 'upside-down' ? { problem: 'one-number' } : others;
	return value.low === value.high ? { value: value.low, ...others } : { problem: 'one-number' };
}
