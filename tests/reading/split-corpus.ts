/**
 * Parts the texts of each writer into a half to work with and a half to measure with, without anybody looking: `node tests/reading/split-corpus.ts
 * anna.json bela.json …` (Node 24). The seed is fixed and each writer is drawn alone, so that another writer moves nobody's texts. Texts are drawn
 * within their genre, adverts by whole group of repeats.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/repository.ts';
import type { LabelledText } from './corpus.ts';

const SEED = 20_261_128;

/** Mulberry32, a small generator of numbers from 0 to 1. */
function createRandom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

function shuffle<T>(list: readonly T[], random: () => number): readonly T[] {
	const shuffled = [...list];
	for (let at = shuffled.length - 1; at > 0; at--) {
		const other = Math.floor(random() * (at + 1));
		[shuffled[at], shuffled[other]] = [shuffled[other] as T, shuffled[at] as T];
	}
	return shuffled;
}

/** What is drawn as one: an advert with all that must stay with it, or a text alone. */
function unitsOf(texts: readonly LabelledText[]): readonly (readonly LabelledText[])[] {
	const roots = new Map(texts.map(({ id }) => [id, id]));
	const rootOf = (id: string): string => {
		const root = roots.get(id) ?? id;
		return root === id ? id : rootOf(root);
	};
	const join = (a: string, b: string) => roots.set(rootOf(a), rootOf(b));
	const byGroup = Map.groupBy(
		texts.filter(({ advert }) => advert),
		({ advert }) => advert?.group ?? '',
	);
	for (const group of byGroup.values()) for (const { id } of group) join(id, group[0]?.id ?? id);
	for (const { id, advert } of texts)
		for (const other of [(advert as { readonly notTheSameAs?: string | readonly string[] } | undefined)?.notTheSameAs ?? []].flat())
			if (roots.has(other)) join(id, other);
	return [...Map.groupBy(texts, ({ id }) => rootOf(id)).values()];
}

const halves: Record<'own-dev' | 'own-held', LabelledText[]> = { 'own-dev': [], 'own-held': [] };
for (const path of process.argv.slice(2).sort()) {
	const random = createRandom(SEED);
	const texts = JSON.parse(readFileSync(path, 'utf8')) as readonly LabelledText[];
	const strata = Map.groupBy(unitsOf(texts), ([first]) => (first?.kind === 'advert' ? 'advert' : `${first?.kind} ${first?.genre}`));
	// Odd ones go to the two halves in turn, so that neither grows.
	let owed = 0;
	for (const stratum of [...strata.keys()].sort()) {
		const units = shuffle(strata.get(stratum) ?? [], random);
		let [dev, held] = [owed, 0];
		for (const unit of units) {
			const half = dev <= held ? 'own-dev' : 'own-held';
			halves[half].push(...unit);
			if (half === 'own-dev') dev += unit.length;
			else held += unit.length;
		}
		owed = dev - held;
	}
}
for (const [set, texts] of Object.entries(halves)) {
	writeFileSync(join(ROOT, `tests/reading/corpus/${set}.json`), `${JSON.stringify(texts, null, '\t')}\n`);
	const genres = Map.groupBy(texts, ({ genre, kind }) => (kind === 'sales' ? genre : kind));
	console.log(`${set}: ${texts.length} texts; ${[...genres].map(([genre, its]) => `${genre} ${its.length}`).join(', ')}`);
}
