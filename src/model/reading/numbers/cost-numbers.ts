import type { ReadNumber } from '../types.ts';
import { type FoundMoney, reach, roleOf } from './cost-roles.ts';
import type { Line, Segment } from './segments.ts';

/** An amount that a learner of this product pays or may pay, with what the text calls it. */
export interface CostNumber extends ReadNumber {
	readonly quantity: FoundMoney;
	readonly line: Line;
	readonly segment: Segment;
	/** One of several that have to be paid, such as a price for each credit. */
	readonly isUnit: boolean;
	/** It is a part of another amount, or counted towards it. */
	readonly isIncluded: boolean;
	/** The text calls it the total. */
	readonly isTotal: boolean;
}

/** A monthly amount for less than this is no salary. */
const LOWEST_SALARY = 9_000;

/** Every amount of a text that is a price of the product, or may come on top of it. Salaries, budgets and other courses' prices are none. */
export function costNumbersOf(lines: readonly Line[]): readonly CostNumber[] {
	return lines.flatMap((line) => {
		if (line.isOther || line.over.has('aside')) return [];
		const found = line.segments.flatMap((segment) => amountsIn(line, segment));
		return inInstalments(lowered(found), line);
	});
}

/** Thousands that are parted, or counted with a "k". */
const IN_THOUSANDS = /^\d{1,3}(?:[.,’' ]\d{2,3})+$|^\d+k$/i;
/** A word for a price so near to a number makes an amount of it where the text names no currency. */
const UNNAMED_REACHES = 1;

/** Amounts without a currency, as replies and tables write them: "Tuition 9,500". They are pointed to, and are no price that can be taken. */
function unnamedIn(line: Line, segment: Segment): readonly FoundMoney[] {
	if (line.sentence.quantities.some(({ kind }) => kind === 'money')) return [];
	return segment.quantities.flatMap((quantity) => {
		const { start, end } = quantity;
		if (quantity.kind !== 'number' || quantity.isPercent) return [];
		const written = line.text.slice(start - line.sentence.start, end - line.sentence.start);
		const isPrice = line.marks.some((mark) => PRICE_GROUPS.has(mark.group) && reach(line, mark, quantity) <= UNNAMED_REACHES);
		if (!IN_THOUSANDS.test(written) || !isPrice) return [];
		return [{ kind: 'money', min: quantity.min, max: quantity.max, currency: undefined, start, end }];
	});
}

const PRICE_GROUPS = new Set(['course', 'sum', 'discounted', 'exam', 'registration']);

function amountsIn(line: Line, segment: Segment): readonly CostNumber[] {
	const unnamed = unnamedIn(line, segment);
	const rivals = [...segment.quantities.filter((quantity): quantity is FoundMoney => quantity.kind === 'money'), ...unnamed];
	return rivals.flatMap((quantity) => {
		if (quantity.per === 'hour' || (quantity.per && quantity.max >= LOWEST_SALARY && quantity.per !== 'week')) return [];
		if (line.marks.some(({ group, start }) => group === 'aside' && start < quantity.start)) return [];
		const named = roleOf(line, segment, quantity, rivals);
		if (!named) return [];
		const near = (group: string) => segment.marks.some((mark) => mark.group === group && reach(line, mark, quantity) <= 3);
		const condition = segment.marks.find((mark) => mark.group === 'condition' && reach(line, mark, quantity) <= 3);
		return [
			{
				...named,
				quantity,
				line,
				segment,
				isUnit: near('unit') || unnamed.includes(quantity),
				isIncluded: near('included'),
				...(condition && { condition: { start: condition.start, end: condition.end } }),
			},
		];
	});
}

/** Behind a word for instalments the amounts of a sentence are what is paid each time. */
function inInstalments(numbers: readonly CostNumber[], line: Line): readonly CostNumber[] {
	const from = line.marks.find(({ group }) => group === 'instalments')?.start ?? Number.POSITIVE_INFINITY;
	return numbers.map((number) => {
		const isGeneral = number.role === 'course' || number.role === 'registration' || number.role === 'discounted';
		return isGeneral && number.quantity.start > from && numbers.some(({ role }) => role === 'instalments')
			? { ...number, role: 'instalments' }
			: number;
	});
}

/** Where a sentence gives what it cost before, a lower price beside it is a discounted one. */
function lowered(numbers: readonly CostNumber[]): readonly CostNumber[] {
	const before = numbers.filter(({ segment, quantity, line }) =>
		segment.marks.some((mark) => mark.group === 'was' && reach(line, mark, quantity) <= 2),
	);
	return numbers.map((number) => {
		const isLower = before.some((one) => one !== number && one.quantity.min > number.quantity.max);
		return isLower && number.role === 'course' ? { ...number, role: 'discounted' } : number;
	});
}

/** Whether the text gives one amount, and not a range, "up to", "from" or "about". */
export const isExactPrice = ({ quantity }: CostNumber): boolean => quantity.min === quantity.max && quantity.hedge === undefined;
