import type { Money } from '../../quantities/types.ts';
import type { FoundQuantity, NumberRole, ReadNumber } from '../types.ts';
import { nearestMark } from './nearest.ts';
import { between, type Line, type Segment } from './segments.ts';

export type FoundMoney = Extract<FoundQuantity, Money>;

/** An amount that a learner of this product pays or may pay, with what the text calls it. */
export interface CostNumber extends ReadNumber {
	readonly quantity: FoundMoney;
	readonly line: Line;
	readonly segment: Segment;
	/** One of several that have to be paid, such as a price for each credit. */
	readonly isUnit: boolean;
	/** It is a part of another amount, or counted towards it. */
	readonly isIncluded: boolean;
}

/** Groups whose phrases say what an amount is for. */
const ROLES = {
	course: 'course',
	was: 'course',
	discounted: 'discounted',
	exam: 'exam',
	resit: 'resit',
	renewal: 'renewal',
	materials: 'materials',
	registration: 'registration',
	deposit: 'deposit',
	instalments: 'instalments',
	subscription: 'subscription',
	certificate: 'certificate',
	late: 'late',
	other: 'other',
} as const satisfies Readonly<Record<string, NumberRole>>;
type RoleGroup = keyof typeof ROLES;

/** "Fee" and its like stand beside amounts of every kind: a word that says more outweighs them from further off. */
const GENERAL = {
	course: 2.2,
	registration: 0.2,
	discounted: 0.7,
	subscription: 0.6,
	instalments: 0.3,
	not: -0.4,
	kept: 0.2,
	certificate: 0.2,
};
/** Amounts that are paid beside the price, and named so even where a sentence speaks of refunds. */
const ASIDE_FROM_REFUND = new Set<string>(['other', 'resit', 'late', 'renewal', 'exam']);
const REACH = 9;
/** A monthly amount for less than this is no salary. */
const LOWEST_SALARY = 9_000;

const isRoleGroup = (group: string): group is RoleGroup => Object.hasOwn(ROLES, group);
const says = ({ group }: { readonly group: string }) => isRoleGroup(group) || group === 'not' || group === 'kept';

/** Every amount of a text that is a price of the product, or may come on top of it. Salaries, budgets and other courses' prices are none. */
export function costNumbersOf(lines: readonly Line[]): readonly CostNumber[] {
	return lines.flatMap((line) => {
		if (line.isOther || line.over.has('aside')) return [];
		const found = line.segments.flatMap((segment) => amountsIn(line, segment));
		return inInstalments(lowered(found), line);
	});
}

function amountsIn(line: Line, segment: Segment): readonly CostNumber[] {
	const rivals = segment.quantities.filter((quantity): quantity is FoundMoney => quantity.kind === 'money');
	return rivals.flatMap((quantity) => {
		if (quantity.per === 'hour' || (quantity.per && quantity.max >= LOWEST_SALARY && quantity.per !== 'week')) return [];
		if (line.marks.some(({ group, start }) => group === 'aside' && start < quantity.start)) return [];
		const role = roleOf(line, segment, quantity, rivals);
		if (!role) return [];
		const near = (group: string) => segment.marks.some((mark) => mark.group === group && reach(line, mark, quantity) <= 3);
		const condition = segment.marks.find((mark) => mark.group === 'condition' && reach(line, mark, quantity) <= 3);
		return [
			{
				role,
				quantity,
				line,
				segment,
				isUnit: near('unit'),
				isIncluded: near('included'),
				...(condition && { condition: { start: condition.start, end: condition.end } }),
			},
		];
	});
}

const reach = (line: Line, a: { readonly start: number; readonly end: number }, b: { readonly start: number; readonly end: number }) =>
	between(line, Math.min(a.end, b.end), Math.max(a.start, b.start)).words;

function roleOf(line: Line, segment: Segment, quantity: FoundMoney, rivals: readonly FoundMoney[]): NumberRole | undefined {
	const marks = line.marks.filter(says);
	const mark = nearestMark({ ...line, marks }, { ...segment, marks: segment.marks.filter(says) }, quantity, { general: GENERAL, rivals });
	const isNear = mark !== undefined && reach(line, mark, quantity) <= REACH;
	if (isNear && mark.group === 'not') return undefined;
	const isRefund = segment.marks.some(({ group, start }) => group === 'kept' && start < quantity.start);
	if (isRefund && !(isNear && ASIDE_FROM_REFUND.has(mark.group))) return undefined;
	if (mark?.group === 'kept') return undefined;
	const own = isNear && isRoleGroup(mark.group) ? ROLES[mark.group] : undefined;
	if (line.over.has('not') && !own) return undefined;
	const role = isStruck(line, quantity)
		? 'course'
		: own && own !== 'course'
			? own
			: (roleOver(line) ?? own ?? unnamedRole(line, segment, quantity));
	// A price that is paid every month without a word of a plan is a subscription.
	if (role !== 'course' || !quantity.per || quantity.per === 'week') return role;
	return segment.marks.some(({ group }) => group === 'instalments') ? 'instalments' : 'subscription';
}

/** A price that a page strikes through is the one from before. */
const isStruck = (line: Line, { start }: FoundMoney) => line.text.slice(0, start - line.sentence.start).endsWith('~~');

/** Beside a variant, or alone in its line, an amount is a price although no word says so. */
function unnamedRole(line: Line, segment: Segment, quantity: FoundMoney): NumberRole | undefined {
	const isBesideVariant = segment.marks.some((mark) => mark.group === 'variant' && reach(line, mark, quantity) <= 1);
	const others = between(line, line.sentence.start, quantity.start).words + between(line, quantity.end, line.sentence.end).words;
	return isBesideVariant || others === 0 ? 'course' : undefined;
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

/** What the heading says: under "Renewal" an amount without a word of its own is for that. */
function roleOver({ over }: Line): NumberRole | undefined {
	const groups = [...over].filter(isRoleGroup);
	const special = groups.find((group) => ROLES[group] !== 'course');
	return special && !over.has('course') ? ROLES[special] : groups.length > 0 ? 'course' : undefined;
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
