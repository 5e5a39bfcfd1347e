import { addBounds, isAmount, isShare, mapBounds, NOTHING, shareOfCents, toCents } from './cents.ts';
import type { Bounds, Cents, Funding, Input, LineKind } from './types.ts';

/** What a share counts. Resits are seldom paid for, and renewals come later. */
const COVERED: Readonly<Record<Funding['kind'], readonly LineKind[]>> = {
	amount: ['course', 'exam', 'resits', 'materials', 'renewals'],
	'course-share': ['course'],
	'whole-share': ['course', 'exam', 'materials'],
};

/** Who pays what of a bill. */
export interface Split {
	/** What somebody else pays, never more than the bill. */
	readonly covered: Bounds;
	/** What is left. */
	readonly own: Bounds;
	readonly missing: readonly Input[];
}

/**
 * A bill without what somebody else pays. Nothing is taken off where nobody has promised anything. Where they have and how much is not known,
 * it is anything from nothing to all that they could pay.
 */
export function splitBill(lines: Readonly<Record<LineKind, Bounds>>, funding: Funding | undefined): Split {
	const whole = addBounds(Object.values(lines));
	if (!funding) return { covered: NOTHING, own: whole, missing: [] };
	const counted = addBounds(COVERED[funding.kind].map((line) => lines[line]));
	const rest = addBounds(Object.entries(lines).flatMap(([line, cost]) => (COVERED[funding.kind].includes(line as LineKind) ? [] : [cost])));
	const paid = payer(funding);
	if (!paid) {
		const input = funding.kind === 'amount' ? 'funding-amount' : 'funding-share';
		return { covered: { min: 0, max: counted.max }, own: { min: rest.min, max: whole.max }, missing: [input] };
	}
	const covered = mapBounds(counted, paid);
	return { covered: capped(covered, funding), own: addBounds([mapBounds(counted, (cents) => cents - paid(cents)), rest]), missing: [] };
}

/** What is paid of so many cents; undefined where that is not known. */
function payer({ kind, amount, share }: Funding): ((cents: Cents) => Cents) | undefined {
	if (kind !== 'amount') return isShare(share) ? (cents) => shareOfCents(cents, share) : undefined;
	const most = toCents(amount);
	return most === undefined ? undefined : (cents) => Math.min(cents, most);
}

/** However large the bill may turn out, an amount covers no more of it. */
function capped({ min, max }: Bounds, { kind, amount, share }: Funding): Bounds {
	if (max !== undefined) return { min, max };
	return { min, max: kind === 'amount' ? toCents(amount) : share === 0 ? 0 : undefined };
}

/** What a person would owe who leaves too early. */
export interface Clawback {
	/** Months within which leaving means paying it back; undefined where the condition is not known. */
	readonly months: number | undefined;
	readonly owed: Bounds;
}

/** What leaving would cost: all that somebody else has paid. Undefined where nothing has to be paid back, whatever happens. */
export function clawbackOf(funding: Funding | undefined, covered: Bounds): Clawback | undefined {
	if (!funding || funding.clawbackMonths === 0 || covered.max === 0) return undefined;
	return { months: isAmount(funding.clawbackMonths) ? funding.clawbackMonths : undefined, owed: covered };
}
