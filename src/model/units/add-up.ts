import type { Interval } from '../types.ts';
import { convert } from './convert.ts';
import { exactly, plus } from './intervals.ts';
import type { Obstacle, Unit } from './types.ts';

/** Something with an amount in a unit of its own. */
export interface Piece {
	/** Undefined where it is not known. */
	readonly amount: Interval | undefined;
	/** With the load of its own institution, where it is a share of a year. */
	readonly unit: Unit;
	/** Share of its own work that is supervised, as in `convert`. */
	readonly supervised?: Interval | undefined;
}

/** Pieces added up in one unit. */
export interface Sum {
	/** The sum of the pieces that could be converted; 0 where there is none. */
	readonly amount: Interval;
	/** Places of the pieces that are not in the sum, and why. Where there is one, the sum is only a part of the whole. */
	readonly left: readonly { readonly at: number; readonly obstacles: readonly Obstacle[] }[];
}

/** Adds pieces up in one unit. What cannot be converted, or is not known, is left out of the sum and named. */
export function addUp(pieces: readonly Piece[], to: Unit): Sum {
	let amount = exactly(0);
	const left: { at: number; obstacles: readonly Obstacle[] }[] = [];
	for (const [at, piece] of pieces.entries()) {
		const conversion = piece.amount && convert(piece.amount, piece.unit, to, piece.supervised);
		if (conversion?.kind === 'amount') amount = plus(amount, conversion.amount);
		else left.push({ at, obstacles: conversion?.obstacles ?? ['no-amount'] });
	}
	return { amount, left };
}
