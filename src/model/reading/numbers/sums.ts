import type { NumberRole, ReadNumber, Sum } from '../types.ts';
import { type CostNumber, isExactPrice } from './cost-numbers.ts';
import type { Line } from './segments.ts';

/** What is paid in any case beside the price of the course. */
const PARTS = new Set<NumberRole>(['course', 'exam', 'materials', 'registration', 'certificate']);
/** Ways of paying that leave the total open, or change it. */
const OTHER_WAYS = new Set<NumberRole>(['discounted', 'subscription']);

/** A number as a finding tells it, without what it was read from. */
export const plainNumber = ({ role, quantity, condition }: CostNumber): ReadNumber => ({ role, quantity, ...(condition && { condition }) });

/** The whole price, where every part is one amount of one currency and nothing else is said to come on top. */
export function sumOf(numbers: readonly CostNumber[], lines: readonly Line[]): Sum | undefined {
	if (numbers.some(({ role }) => OTHER_WAYS.has(role)) || hasOpenExtra(lines) || isFreeForSome(lines)) return undefined;
	const paid = distinct(numbers.filter(({ role, isIncluded }) => PARTS.has(role) && !isIncluded));
	const totals = paid.filter(({ isTotal }) => isTotal);
	const parts = paid.filter(({ isTotal }) => !isTotal);
	if (totals.length > 0) return statedSum(totals, parts);
	// What is paid in instalments may be another price, and may have in it what comes on top of this one.
	if (parts.length > 1 && numbers.some(({ role }) => role === 'instalments')) return undefined;
	const courses = parts.filter(({ role }) => role === 'course');
	const [first] = parts;
	const roles = parts.map(({ role }) => role);
	const isOnce = roles.every((role, at) => role === 'materials' || roles.indexOf(role) === at);
	if (!first || !isOnce || (courses.length !== 1 && !(courses.length === 0 && roles.length === 1 && first.role === 'exam')))
		return undefined;
	if (!parts.every((part) => isAbout(part) && !part.isUnit)) return undefined;
	if (new Set(parts.map(({ quantity }) => quantity.currency)).size > 1) return undefined;
	const total = cents(parts);
	return { parts: parts.map(plainNumber), total, unit: first.quantity.currency ?? '' };
}

/** A total that the text gives, where it is the only one and no less than anything it could consist of. */
function statedSum(totals: readonly CostNumber[], parts: readonly CostNumber[]): Sum | undefined {
	const [total] = totals;
	if (!total || totals.length > 1 || !isExactPrice(total) || total.isUnit) return undefined;
	const { max, currency } = total.quantity;
	if (parts.some(({ quantity }) => quantity.max > max || quantity.max !== quantity.min || quantity.currency !== currency)) return undefined;
	return { parts: (cents(parts) === max ? parts : [total]).map(plainNumber), total: max, unit: currency ?? '' };
}

const cents = (parts: readonly CostNumber[]) => Math.round(parts.reduce((sum, { quantity }) => sum + quantity.max, 0) * 100) / 100;

/** The price itself is one amount; what comes on top may be "about" one. */
const isAbout = (number: CostNumber): boolean =>
	isExactPrice(number) || (number.role !== 'course' && number.quantity.min === number.quantity.max && number.quantity.hedge === 'about');

/** Each amount for one thing once: pages say their price again and again. */
function distinct(numbers: readonly CostNumber[]): readonly CostNumber[] {
	const seen = new Set<string>();
	return numbers.filter(({ role, quantity }) => {
		const key = `${role} ${quantity.min} ${quantity.max} ${quantity.currency}`;
		return !seen.has(key) && seen.add(key);
	});
}

/** Whether the text calls the course free as well: then the price depends on the reader. */
const isFreeForSome = (lines: readonly Line[]): boolean =>
	lines.some(({ isOther, marks }) => !isOther && marks.some(({ group }) => group === 'free'));

/** Whether the text says that tax or something else comes on top without giving its amount. */
function hasOpenExtra(lines: readonly Line[]): boolean {
	return lines.some(({ isOther, over, segments }) => {
		if (isOther || over.has('aside')) return false;
		return segments.some(({ marks, quantities }) => {
			if (marks.some(({ group }) => group === 'tax-extra')) return true;
			const isExtra = marks.some(
				({ group, start, end }) => group === 'extra' && !marks.some((one) => one.group === 'all-in' && one.start < end && start < one.end),
			);
			const aboutMoney = marks.some(({ group }) => group in { course: 1, exam: 1, materials: 1, registration: 1, certificate: 1 });
			return isExtra && aboutMoney && !quantities.some(({ kind }) => kind === 'money');
		});
	});
}
