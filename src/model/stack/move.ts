/** The list with the entry at `at` so many places later, or earlier where `by` is negative. Beyond either end nothing moves. */
export function move<Entry>(list: readonly Entry[], at: number, by: number): readonly Entry[] {
	const to = at + by;
	const entry = list[at];
	if (entry === undefined || to < 0 || to >= list.length) return list;
	const others = list.filter((_, place) => place !== at);
	return [...others.slice(0, to), entry, ...others.slice(to)];
}
