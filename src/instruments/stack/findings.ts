/** What there is to say of a plan, in the order of what matters: the same on the screen, on paper and within a question. */
import { isKnown } from '~/model/stack/range.ts';
import { limitOf, type Stop } from '~/model/stack/stops.ts';
import type { Outcome } from '~/model/stack/work-out.ts';
import type { NamedPiece, ReadPlan } from './read-plan.ts';
import * as words from './result-words.ts';

import { leastOf, mostOf, sayAmount, sayDays, sayMoney, sayMost, sayUntil } from './say.ts';
import * as formWords from './words.ts';

/** A piece by its name, or by its place where it has none. */
export const nameOf = ({ pieces }: ReadPlan, place: number): string => pieces[place]?.name || words.pieceAt(place + 1);

/** The one sentence that matters most: how much would count, and what is left. */
export function headline(read: ReadPlan, { stops }: Outcome): string {
	const { plan, unit, name } = read;
	const { total, word } = plan.target;
	const last = stops.at(-1);
	if (!last) return total || name ? words.noPieces : formWords.nothingYet;
	const target = name || words.target;
	if (word === 'does-not-count') return total ? words.countsNothing(target, sayAmount(total, unit)) : words.countsNone(target);
	if (!isKnown(last.sum)) return words.sizesUnknown;
	if (!total || !last.missing) return words.noTotal(sayAmount(last.sum, unit));
	if (last.missing.low === 0) return words.mayCoverAll(name || words.theTarget, sayAmount(total, unit));
	const says = word === 'accepted-in-writing' ? words.doesCount : words.wouldCount;
	return says(target, mostOf(last.counted), sayAmount(total, unit), leastOf(last.missing));
}

/** How good the word is, and that a limit is missing. Nothing before there is a piece. */
export function cautions({ plan: { target } }: ReadPlan, { stops, gaps }: Outcome): readonly string[] {
	if (stops.length === 0) return [];
	return [target.word ? words.wordSays[target.word] : words.noWord, ...(gaps.limit ? [words.noLimit] : [])];
}

/** Costs against going straight to the target; undefined where no price is known. */
export function costSays({ plan, currency }: ReadPlan, { costs }: Outcome): string | undefined {
	const { pieces, direct, viaPieces, more, left, comparison } = costs;
	const money = (range: typeof pieces) => sayMoney(range, currency);
	const isOnTop = plan.target.word === 'does-not-count' && plan.target.restPrice === undefined;
	if (plan.pieces.length === 0 || !(isKnown(pieces) || direct)) return undefined;
	if (isOnTop && isKnown(pieces)) return words.onTop(money(pieces));
	if (more === undefined && comparison === 'dearer' && direct) return words.piecesDearer(money(pieces), money(direct));
	if (more === undefined)
		return direct && left && left.high > 0 ? leftSays(costs, money) : isKnown(pieces) ? words.piecesCost(money(pieces)) : undefined;
	const way = money(viaPieces ?? pieces);
	if (comparison === 'dearer') return words.dearer(way, money(more));
	if (comparison === 'cheaper') return words.cheaper(way, money({ low: 0 - more.high, high: 0 - more.low }));
	return comparison === 'same' ? words.costsSame : words.costsOpen;
}

/** Only below the upper end can the way over the pieces be the cheaper one. */
function leftSays({ pieces, direct, left }: Outcome['costs'], money: (range: Stop['sum']) => string): string | undefined {
	if (!direct || !left) return undefined;
	return words.restBelow(money(pieces), money(direct), money({ low: left.high, high: left.high }));
}

/** What expires, and what lies over the limit: one sentence each. */
export function warnings(read: ReadPlan, { expiring, stops, overFrom }: Outcome): readonly string[] {
	const { plan, unit } = read;
	const last = stops.at(-1);
	const isNone = plan.target.word === 'does-not-count';
	return [
		...expiring.map(({ piece, standing, lastDay }) =>
			(standing === 'expired' ? words.hasExpired : words.mayExpire)(nameOf(read, piece), sayUntil(lastDay)),
		),
		...(overFrom !== undefined && last && last.over.low > 0 && !isNone
			? [words.over(nameOf(read, overFrom), sayAmount(last.over, unit), sayAmount(limitOf(plan.target), unit))]
			: []),
	];
}

/** What was converted, and what could not be. */
export function conversions(read: ReadPlan): readonly string[] {
	const { pieces, plan, unit } = read;
	const says = pieces.flatMap((piece: NamedPiece, place) => {
		const worth = plan.pieces[place]?.amount;
		if (piece.size === 'hours' && worth && piece.amount)
			return [words.converted(nameOf(read, place), sayAmount(piece.amount, piece.unit), sayAmount(worth, unit))];
		return piece.size === 'open' ? [words.notConvertible(nameOf(read, place), piece.unit.label, unit.many)] : [];
	});
	return pieces.some(({ size }) => size === 'hours') ? [...says, words.convertedNote] : says;
}

/** A stop, as the sentences beside its column. */
export function stopSays(read: ReadPlan, { held, counted, sum, missing, spent, day }: Stop): readonly string[] {
	const { currency } = read;
	const named = (standings: readonly string[]) =>
		held.filter(({ standing }) => standings.includes(standing)).map(({ piece }) => nameOf(read, piece));
	const expired = named(['expired']);
	const maybe = named(['may-expire']);
	const kept = named(['lasts', 'not-known', 'may-expire']);
	const holds =
		kept.length === 0 ? words.holdNone : kept.length > 1 && expired.length === 0 ? words.holdAll(kept.length) : words.holdSome(kept);
	return [
		standingSays(read, { counted, sum, missing }),
		holds,
		...(expired.length > 0 ? [words.expiredBy(expired, expired.length)] : []),
		...(maybe.length > 0 ? [words.mayBeExpired(maybe)] : []),
		...(isKnown(spent) ? [words.spent(sayMoney(spent, currency))] : []),
		...(day ? [words.done(sayDays(day))] : []),
	];
}

function standingSays({ unit }: ReadPlan, { counted, sum, missing }: Pick<Stop, 'counted' | 'sum' | 'missing'>): string {
	if (!isKnown(sum)) return words.standingUnknown;
	if (counted.high === Number.POSITIVE_INFINITY) return words.standingAtLeast(sayAmount(sum, unit));
	const counts = sayMost(counted, unit);
	if (!missing) return words.standingNoTotal(counts);
	return missing.low === 0 ? words.standingAll(counts) : words.standing(counts, leastOf(missing));
}

/** What is missing, in one sentence; undefined where nothing is. */
export function missingSays(read: ReadPlan, { gaps, stops }: Outcome): string | undefined {
	if (stops.length === 0) return undefined;
	const pieces = (places: readonly number[], says: (names: readonly string[]) => string) =>
		places.length > 0 && says(places.map((place) => nameOf(read, place)));
	const things = [
		pieces(gaps.amounts, words.noSize),
		gaps.total && words.noTargetTotal,
		gaps.limit && words.noTargetLimit,
		gaps.word && words.noTargetWord,
		pieces(gaps.expiries, words.noExpiry),
		gaps.days && words.noDays,
		pieces(gaps.costs, words.noPrice),
		gaps.price && words.noTargetPrice,
		gaps.restPrice && words.noRestPrice,
	].filter((thing) => thing !== false);
	return things.length > 0 ? words.missing(things) : undefined;
}
