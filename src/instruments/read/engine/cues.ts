import { type PackedCues, unpackCues } from '~/model/reading/cues/packed.ts';
import type { ReadingCues } from '~/model/reading/types.ts';

/** @throws where they cannot be had */
export async function fetchCues(url: string): Promise<ReadingCues> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${url}: ${response.status}`);
	const packed: PackedCues = await response.json();
	return unpackCues(packed);
}
