import { stemmer } from 'stemmer';
import type { Vocabulary } from './spelling.ts';
import type { FieldWord, IndexedEntry, SearchWords } from './types.ts';
import { foldWord, type Word, wordsOf } from './words-of.ts';

/** The site's words, ready to read queries by. */
export interface Lexicon {
	readonly entries: ReadonlyMap<string, IndexedEntry>;
	readonly references: ReadonlySet<string>;
	readonly vocabulary: Vocabulary;
	/** Every word of titles and names, folded. */
	readonly keys: ReadonlySet<string>;
	/** The entries whose title or names have a word of a stem, or join one by a hyphen. */
	readonly byStem: ReadonlyMap<string, ReadonlySet<IndexedEntry>>;
	/** Stems of the words that are known without a look into the index. */
	readonly stems: ReadonlySet<string>;
	readonly leftOut: ReadonlySet<string>;
	/** Each group's members as stems with a space between. */
	readonly same: readonly (readonly string[])[];
	readonly spellings: ReadonlyMap<string, string>;
}

const stems = new Map<string, string>();

/** The stem of a folded word, by Porter's rules. Numbers and words of other scripts stay. Each is worked out once: the same words come in every text. */
export function stemOf(word: string): string {
	const known = stems.get(word);
	if (known !== undefined) return known;
	const stem = /^[a-z]+$/.test(word) ? stemmer(word) : word;
	stems.set(word, stem);
	return stem;
}

/** The stems of a text, with a space between. */
const stemsOf = (text: string): string =>
	wordsOf(text)
		.map(({ word }) => stemOf(word))
		.join(' ');

/**
 * A folded word as the site spells: by its list, and "recognize" and "analyze" as British English does.
 *
 * @param spellings other spellings, folded, each with the site's own
 */
export function asSpelt(word: string, spellings: ReadonlyMap<string, string>): string {
	return spellings.get(word) ?? word.replace(/([iy])z(e|es|ed|er|ers|ing|ation|ations)$/, '$1s$2');
}

/** Makes the site's words ready, once a page. */
export function makeLexicon(words: SearchWords): Lexicon {
	const leftOut = new Set(words.leftOut.map(foldWord));
	const spellings = new Map(Object.entries(words.spellings).map(([other, own]) => [foldWord(other), foldWord(own)]));
	const known = new Map<string, FieldWord>();
	const fieldWord = ({ word: folded, written }: Word): FieldWord => {
		const before = known.get(written);
		if (before) return before;
		const word = asSpelt(folded, spellings);
		const parts = written.includes('-') ? written.split('-').map((part) => stemOf(foldWord(part))) : [];
		const made = { word, stem: stemOf(word), parts };
		known.set(written, made);
		return made;
	};
	const fieldOf = (text: string): FieldWord[] =>
		wordsOf(text)
			.filter(({ word }) => !leftOut.has(word))
			.map(fieldWord);
	const entries = words.entries.map((entry) => ({ ...entry, fields: [entry.title, ...entry.names].map(fieldOf) }));
	const keys = new Set(entries.flatMap(({ fields }) => fields.flatMap((field) => field.map(({ word }) => word))));
	const same = words.same.map((group) => group.map(stemsOf));
	const byStem = new Map<string, Set<IndexedEntry>>();
	for (const entry of entries)
		for (const { stem, parts } of entry.fields.flat())
			for (const one of [stem, ...parts]) byStem.set(one, (byStem.get(one) ?? new Set()).add(entry));
	return {
		entries: new Map(entries.map((entry) => [entry.id, entry])),
		references: new Set(words.references),
		vocabulary: { key: [...keys].filter((word) => word.length > 3), often: words.often },
		keys,
		byStem,
		stems: new Set([...keys, ...words.often].map(stemOf).concat(same.flat())),
		leftOut,
		same,
		spellings,
	};
}
