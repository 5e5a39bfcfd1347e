// Varsi (1973), "The multidimensional content of the frustum of the simplex", Pacific J. Math. 46, 303-314, in the
// form of Ali (1973), "Content of the frustum of a simplex", Pacific J. Math. 48, 313-322.

/**
 * Share of a simplex, 0 to 1, on which a linear function is at most 0, given its values at the corners. Exact, in steps
 * that grow with the square of the number of corners. 1 where every corner is 0 or there is none; a single corner is
 * itself the simplex. NaN corners are left out.
 */
export function simplexFractionNonpositive(cornerValues: readonly number[]): number {
	const below = cornerValues.filter((value) => value <= 0);
	let rows = cornerValues.filter((value) => value > 0).map((height) => ({ height, share: 0 }));
	for (const depth of below) {
		let share = 1;
		rows = rows.map((row) => {
			share = (row.height * row.share - depth * share) / (row.height - depth);
			return { height: row.height, share };
		});
	}
	return rows.at(-1)?.share ?? 1;
}
