import type { Money } from '../../quantities/types.ts';
import type { FoundQuantity, NumberRole } from '../types.ts';
import { nearestMark } from './nearest.ts';
import { between, type Line, type Segment } from './segments.ts';

export type FoundMoney = Extract<FoundQuantity, Money>;

/** Groups whose phrases say what an amount is for. */
const ROLES = {
	course: 'course',
	sum: 'course',
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
	sum: 0.4,
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
/** Words between an amount and what says that it comes on top. */
const EXTRA_REACHES = 1;
const isRoleGroup = (group: string): group is RoleGroup => Object.hasOwn(ROLES, group);
const says = ({ group }: { readonly group: string }) => isRoleGroup(group) || group === 'not' || group === 'kept';

/** Words between two places of a line. */
export const reach = (
	line: Line,
	a: { readonly start: number; readonly end: number },
	b: { readonly start: number; readonly end: number },
) => between(line, Math.min(a.end, b.end), Math.max(a.start, b.start)).words;

/** What an amount is for, and whether the text calls it the total; undefined where it is no price of this product. */
export function roleOf(
	line: Line,
	segment: Segment,
	quantity: FoundMoney,
	rivals: readonly FoundMoney[],
): { readonly role: NumberRole; readonly isTotal: boolean } | undefined {
	const own = { ...segment, marks: segment.marks.filter(says) };
	const mark = nearestMark({ ...line, marks: line.marks.filter(says) }, own, quantity, { general: GENERAL, rivals });
	const isNear = mark !== undefined && reach(line, mark, quantity) <= REACH;
	if (mark?.group === 'kept' || (isNear && mark.group === 'not')) return undefined;
	const isRefund = segment.marks.some(({ group, start }) => group === 'kept' && start < quantity.start);
	if (isRefund && !(isNear && ASIDE_FROM_REFUND.has(mark.group))) return undefined;
	if (isNear && mark.group === 'sum') return { role: 'course', isTotal: true };
	const named = isNear && isRoleGroup(mark.group) ? ROLES[mark.group] : undefined;
	if (line.over.has('not') && !named) return undefined;
	const special = named === 'course' ? undefined : named;
	const isSpecific =
		mark !== undefined &&
		named === 'course' &&
		/\s/.test(line.text.slice(mark.start - line.sentence.start, mark.end - line.sentence.start));
	const role =
		isStruck(line, quantity) || isSpecific ? 'course' : (special ?? roleOver(line) ?? named ?? unnamedRole(line, segment, quantity));
	if (role === 'registration' && (line.over.has('other') || line.over.has('kept'))) return { role: 'other', isTotal: false };
	if (role === 'subscription' && segment.marks.some(({ group }) => group === 'optional')) return { role: 'other', isTotal: false };
	// "(card fee £20 not included)" is no price of the whole.
	if (
		role === 'course' &&
		named &&
		segment.marks.some((one) => one.group === 'extra' && one.start >= quantity.end && reach(line, one, quantity) <= EXTRA_REACHES)
	)
		return { role: 'other', isTotal: false };
	return role && { role: role === 'course' ? oftenPaid(segment, quantity) : role, isTotal: false };
}

/** A price that is paid every month is an instalment, or without a word of that a subscription. */
function oftenPaid({ marks }: Segment, { per }: FoundMoney): NumberRole {
	if (!per || per === 'week') return 'course';
	return marks.some(({ group }) => group === 'instalments') ? 'instalments' : 'subscription';
}

/** A price that a page strikes through is the one from before. */
const isStruck = (line: Line, { start }: FoundMoney) => line.text.slice(0, start - line.sentence.start).endsWith('~~');

/** Beside a variant, or alone in its line, an amount is a price although no word says so. */
function unnamedRole(line: Line, segment: Segment, quantity: FoundMoney): NumberRole | undefined {
	const isBesideVariant = segment.marks.some((mark) => mark.group === 'variant' && reach(line, mark, quantity) <= 1);
	return isBesideVariant || isAloneIn(line, segment) ? 'course' : undefined;
}

/** Whether a part of a line holds amounts, words on tax, and nothing else: "£175 + VAT (£210)", "A. $875." */
function isAloneIn(line: Line, segment: Segment): boolean {
	if (segment.start > line.sentence.start) return false;
	const known = [...line.sentence.quantities, ...line.marks.filter(({ group }) => group === 'tax-extra' || group === 'all-in')];
	return line.sentence.words.every(
		({ text, start, end }) => !/^(?:\p{L}{2,}|\d+)/u.test(text) || known.some((one) => one.start <= start && end <= one.end),
	);
}

/** What the heading says: under "Renewal" an amount without a word of its own is for that. */
function roleOver({ over }: Line): NumberRole | undefined {
	const groups = [...over].filter(isRoleGroup);
	const special = groups.find((group) => ROLES[group] !== 'course');
	return special && !over.has('course') ? ROLES[special] : groups.length > 0 ? 'course' : undefined;
}
