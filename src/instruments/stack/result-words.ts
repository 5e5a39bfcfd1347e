import type { Word } from '~/model/stack/types.ts';
import { listAll } from '~/words/lists.ts';
import { plural } from '~/words/plural.ts';

/** What the stack planner says of a plan. Amounts, prices and days come as they are said. */

export const to = (low: string, high: string) => `${low} to ${high}`;
export const atLeast = (amount: string) => `at least ${amount}`;
export const onDay = (day: string) => `by ${day}`;
export const betweenDays = (first: string, last: string) => `between ${first} and ${last}`;
export const notBefore = (day: string) => `on ${day} at the earliest`;
export const amountOf = (count: number, { one, many }: { readonly one: string; readonly many: string }, amount: string) =>
	`${amount} ${plural(count, { one, other: many })}`;
export const pieceAt = (place: number) => `Piece ${place}`;
export const target = 'The target';

export const noPieces = 'Enter the pieces, and you will see how far they take you.';
export const sizesUnknown = 'How much the pieces are worth is not known yet, so nobody can say how far they take you.';
export const noTotal = (sum: string) => `The pieces add up to ${sum}. How much the target asks for is not entered yet.`;
export const wouldCount = (target: string, counted: string, total: string, left: string) =>
	`${target} would count at most ${counted} of its ${total}, which leaves at least ${left} to do.`;
export const doesCount = (target: string, counted: string, total: string, left: string) =>
	`${target} counts at most ${counted} of its ${total}, which leaves at least ${left} to do.`;
export const mayCoverAll = (target: string, total: string) => `The pieces may cover all ${total} of ${target}.`;
export const countsNothing = (target: string, total: string) => `${target} counts none of it, so all ${total} are left to do.`;
export const countsNone = (target: string) => `${target} counts none of it.`;
/** A name within a sentence; without one, the target. */
export const theTarget = 'the target';

/** How good the word is, once it is known whose it is. */
export const wordSays: Readonly<Record<Word, string>> = {
	'accepted-in-writing':
		'You have it in writing from the body that would accept the pieces. That is as sure as it gets: keep it, with its date.',
	'seller-in-writing':
		'Only the seller says that they count, and a seller’s promise binds nobody else. Ask the body that would accept them.',
	said: 'So far this is only said. Ask the body that would accept the pieces to put it in writing.',
	'does-not-count': 'Take a piece only if it is worth its price to you by itself.',
};
export const noWord = 'Nobody’s word for it is entered. Only the body that would accept the pieces can say that they count, and how much.';
export const noLimit = 'The most that it accepts is not entered. Where there is a limit, less may count.';

export const piecesCost = (cost: string) => `The pieces cost ${cost}.`;
export const cheaper = (way: string, less: string) =>
	`With the rest of the target, this way costs ${way}, which is ${less} less than going straight there.`;
export const dearer = (way: string, more: string) =>
	`With the rest of the target, this way costs ${way}, which is ${more} more than going straight there.`;
export const onTop = (more: string) => `What you pay for the pieces, ${more}, comes on top of the price of the target.`;
export const piecesDearer = (pieces: string, direct: string) =>
	`The pieces alone cost ${pieces}, which is more than going straight to the target at ${direct}.`;
export const costsSame = 'With the rest of the target, this way costs the same as going straight there.';
export const costsOpen = 'Which way costs less cannot be said yet.';
export const restBelow = (pieces: string, direct: string, left: string) =>
	`The pieces cost ${pieces}, and going straight to the target ${direct}. This way is cheaper only if the rest then costs less than ${left}.`;
export const mixed = (currencies: readonly string[]) =>
	`You wrote prices in more than one currency (${listAll(currencies)}). They are added up as they stand, which is wrong: write all of them in one.`;

export const hasExpired = (piece: string, day: string) =>
	`${piece} counts ${day}, so it will have expired by the time you finish the last piece.`;
export const mayExpire = (piece: string, day: string) =>
	`${piece} counts ${day}, so it may have expired by the time you finish the last piece.`;
export const untilDay = (day: string) => `until ${day}`;
export const untilBetween = (first: string, last: string) => `until a day between ${first} and ${last}`;
export const untilAtLeast = (day: string) => `at least until ${day}`;
export const untilUnknown = 'until a day that is not known';
export const nothingExpires = 'None of the pieces expires before you have finished the last one.';
export const over = (piece: string, amount: string, limit: string) =>
	`With “${piece}” you go over the limit of ${limit}. In the end, ${amount} count for nothing.`;

export const neverExpires = 'never expires';
export const countsFor = (time: string) => `counts for ${time}`;
export const countsUntil = (day: string) => `counts until ${day}`;

export const stopsTitle = 'If you stop here';
export const after = (place: number, piece: string) => `After ${place}: ${piece}`;
export const standing = (counted: string, left: string) => `At most ${counted} count, and at least ${left} are left to do.`;
export const standingAll = (counted: string) => `At most ${counted} count, and that may be all it takes.`;
export const standingNoTotal = (counted: string) => `At most ${counted} count.`;
export const standingUnknown = 'How much would count is not known yet.';
export const standingAtLeast = (sum: string) => `What you hold comes to ${sum}.`;
export const holdOne = (piece: string) => `You hold ${piece}.`;
export const holdAll = (count: number) => plural(count, { one: 'You hold # credential.', other: 'You hold # credentials.' });
export const holdSome = (pieces: readonly string[]) => `You hold ${listAll(pieces)}.`;
export const holdNone = 'You hold nothing that still counts.';
export const expiredBy = (pieces: readonly string[], count: number) =>
	plural(count, { one: `${listAll(pieces)} has expired.`, other: `${listAll(pieces)} have expired.` });
export const mayBeExpired = (pieces: readonly string[]) => `${listAll(pieces)} may have expired.`;
export const spent = (cost: string) => `Spent so far: ${cost}.`;
export const done = (day: string) => `Finished ${day}.`;

export const picture = 'The stack as it grows: one column after each piece.';
export const keyCounts = 'counts, if it is accepted';
export const keyOver = 'over the limit, counts for nothing';
export const keyPerhaps = 'perhaps: not known exactly';
export const lineLimit = (amount: string) => `The dashed line is the most that is accepted: ${amount}.`;
export const lineTotal = (amount: string) => `The outline is the whole target: ${amount}.`;
export const columnsOpen = 'A piece whose size is not known is not drawn.';

export const converted = (piece: string, amount: string, worth: string) => `${piece}: ${amount} are ${worth}, converted by hours.`;
export const convertedNote = 'The target may count a converted piece otherwise. Its own number goes before any conversion.';
export const notConvertible = (piece: string, unit: string, target: string) =>
	`${piece}: ${unit} cannot be turned into ${target} by themselves. Enter what the target counts it as.`;

export const noSize = (pieces: readonly string[]) => `the size of ${listAll(pieces)}`;
export const noPrice = (pieces: readonly string[]) => `the price of ${listAll(pieces)}`;
export const noExpiry = (pieces: readonly string[]) => `the expiry of ${listAll(pieces)}`;
export const noDays = 'when you finish the last piece, which decides what has expired by then';
export const noTargetTotal = 'how much the target takes in all';
export const noTargetLimit = 'the most that it accepts';
export const noTargetPrice = 'what going straight to it costs';
export const noRestPrice = 'what the rest of it costs once the pieces count';
export const noTargetWord = 'whose word it is';
export const missing = (things: readonly string[]) => `Not known yet: ${things.join('; ')}.`;

/** One line that stands beside the answer in the fit check. */
export const sum = (word: string, counted: string) => `${word}; at most ${counted} would count`;
export const sumOfTotal = (word: string, counted: string, total: string) => `${word}; at most ${counted} of ${total} would count`;
