/**
 * The generator mulberry32 (Tommy Ettinger, public domain): 32 bits of state, integer arithmetic only, so that one seed gives the same
 * numbers on every machine.
 *
 * @param seed a whole number; what is above 32 bits is cut off
 * @returns a function that gives the next number, from 0 to under 1
 */
export function mulberry32(seed: number): () => number {
	let state = seed | 0;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}
