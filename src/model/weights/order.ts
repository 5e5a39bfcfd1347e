import type { Model, Order } from '../types.ts';

/** Sorts ids the same way on every machine and in every language. */
export function compareIds(a: string, b: string): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}

/**
 * An order in which every factor of the model stands once. Unknown factors and later mentions of the same one are left
 * out, missing ones come last and tied, empty groups vanish, and ids within a group are sorted.
 */
export function completeOrder(model: Model, order: Order): Order {
	const missing = new Set(model.factors.map(({ id }) => id));
	const take = (ids: readonly string[]) => ids.filter((id) => missing.delete(id)).sort(compareIds);
	const groups = order.map(take);
	return [...groups, take([...missing])].filter((group) => group.length > 0);
}
