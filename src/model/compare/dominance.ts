import { TOLERANCE } from '../tolerance.ts';
import { isCopositive } from './copositive.ts';
import { differenceRange } from './difference.ts';
import type { Profile } from './profile.ts';

/**
 * Whether a scores at least as high as b under every weighting of the simplex with these corners and however every open answer falls, and
 * higher under some. Unknowns that both share are the same in both. Never where one has no factor that applies: nothing is known of it.
 *
 * Exact: a's own unknowns are lowest and b's highest in the worst case, shared ones at either end. Scores are ratios, so a − b has the sign of
 * (w·a)(w·applies_b) − (w·b)(w·applies_a), a quadratic form over the simplex, which is tested for each end of the shared unknowns.
 */
export function dominates(corners: readonly (readonly number[])[], a: Profile, b: Profile): boolean {
	if (![a, b].every((profile) => profile.some((terms) => terms.length > 0))) return false;
	const canBeHigher = corners.some((weights) => differenceRange(weights, a, b).hi > TOLERANCE);
	return canBeHigher && worstCases(a, b).every(([low, high]) => isCopositive(scoreForm(corners, low, high)));
}

/** A value for each factor; undefined where it does not apply. */
type Values = readonly (number | undefined)[];

/** The values of a and b at which a can come out lowest against b. */
function worstCases(a: Profile, b: Profile): readonly (readonly [Values, Values])[] {
	const open = (profile: Profile) => profile.flatMap((terms) => terms.filter(({ lo, hi }) => lo < hi).map(({ key }) => key));
	const ofB = new Set(open(b));
	const shared = [...new Set(open(a))].filter((key) => ofB.has(key));
	const ends = shared.reduce<readonly ReadonlySet<string>[]>(
		(sets, key) => sets.flatMap((high) => [high, new Set([...high, key])]),
		[new Set()],
	);
	const values = (profile: Profile, isHigh: (key: string) => boolean): Values =>
		profile.map((terms) =>
			terms.length === 0 ? undefined : terms.reduce((sum, { key, part, lo, hi }) => sum + part * (isHigh(key) ? hi : lo), 0),
		);
	return ends.map((high) => [values(a, (key) => high.has(key)), values(b, (key) => (shared.includes(key) ? high.has(key) : true))]);
}

/** The quadratic form whose sign is that of a's score minus b's, on the corners. */
function scoreForm(corners: readonly (readonly number[])[], a: Values, b: Values): readonly (readonly number[])[] {
	const dot = (weights: readonly number[], values: Values) => weights.reduce((sum, weight, at) => sum + weight * (values[at] ?? 0), 0);
	const applies = (values: Values): Values => values.map((value) => (value === undefined ? 0 : 1));
	const sums = corners.map((weights) => ({
		a: dot(weights, a),
		b: dot(weights, b),
		appliesA: dot(weights, applies(a)),
		appliesB: dot(weights, applies(b)),
	}));
	return sums.map((one) =>
		sums.map((other) => (one.a * other.appliesB + other.a * one.appliesB - one.b * other.appliesA - other.b * one.appliesA) / 2),
	);
}
