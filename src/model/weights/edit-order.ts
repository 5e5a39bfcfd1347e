/** Changes of an importance order, one step at a time. Orders are complete (`completeOrder`), and stay so. */

import type { Order } from '../types.ts';
import { compareIds } from './order.ts';

/** Directions in which a factor can be moved. */
export type Move = 'up' | 'down';

/** Group in which a factor stands, counted from 0; −1 where it stands in none. */
export function groupOf(order: Order, factor: string): number {
	return order.findIndex((group) => group.includes(factor));
}

/**
 * Moves a factor by one step. Alone in its group it changes places with the next group as a whole and stays alone; tied with others it leaves
 * them for a group of its own just above or below. At the end the order stays as it is.
 */
export function moveFactor(order: Order, factor: string, move: Move): Order {
	const at = groupOf(order, factor);
	if (at < 0) return order;
	const group = order[at] ?? [];
	if (group.length > 1) {
		const rest = group.filter((id) => id !== factor);
		const parted = move === 'up' ? [[factor], rest] : [rest, [factor]];
		return [...order.slice(0, at), ...parted, ...order.slice(at + 1)];
	}
	const to = move === 'up' ? at - 1 : at + 1;
	const other = order[to];
	if (!other) return order;
	return order.map((one, index) => (index === at ? other : index === to ? group : one));
}

/** Puts a factor alone before the group at a place, counted from 0 in the order without the factor; the last place and beyond is the end. */
export function placeFactor(order: Order, factor: string, place: number): Order {
	if (groupOf(order, factor) < 0) return order;
	const others = withoutFactor(order, factor);
	const at = Math.max(0, Math.min(place, others.length));
	return [...others.slice(0, at), [factor], ...others.slice(at)];
}

/** Makes a factor as important as the group above it. The first group stays as it is. */
export function tieWithAbove(order: Order, factor: string): Order {
	const at = groupOf(order, factor);
	return at < 1 ? order : joinGroup(order, factor, at - 1);
}

/** Makes a factor as important as the group at a place. */
export function joinGroup(order: Order, factor: string, place: number): Order {
	if (groupOf(order, factor) < 0 || !order[place]) return order;
	return order
		.map((group, at) =>
			at === place ? [...group.filter((id) => id !== factor), factor].sort(compareIds) : group.filter((id) => id !== factor),
		)
		.filter((group) => group.length > 0);
}

/** Everything equally important. */
export function allEqual(order: Order): Order {
	const ids = order.flat().sort(compareIds);
	return ids.length === 0 ? [] : [ids];
}

/** The order without a factor. */
export function withoutFactor(order: Order, factor: string): Order {
	return order.map((group) => group.filter((id) => id !== factor)).filter((group) => group.length > 0);
}
