import type { Lexicon } from './lexicon.ts';
import { stemOf } from './lexicon.ts';
import type { FieldWord, FindInTexts, IndexedEntry, Ranked, Term } from './types.ts';

/** How much a title or a name counts beside the text. */
const NAME_WEIGHT = 2;
/** A title or name that is the whole query counts so much more; one that holds it, or is held by it, half. */
const WHOLE_NAME = 1.5;
/** How much the text of a page that lists everything counts. */
const REFERENCE_WEIGHT = 0.4;
/** How much a part of a page counts beside the page. */
const PART_WEIGHT = 0.8;
/** Flattens the index's scores: the tenth-best text is not ten times worse than the best. */
const TEXT_POWER = 0.7;
/** How strongly an entry that misses words of the query falls behind. */
const COVERAGE_POWER = 1.5;
/** What a word that only begins a word of a name counts. */
const BEGINNING_VALUE = 0.35;
/** The fewest letters that count as the beginning of a word. */
const BEGINNING = 3;

/** What another form of a word counts beside the word itself: "certificate" for "certification". */
const FORM_VALUE = 0.8;

/** A word of what is looked for. */
type Wanted = Pick<FieldWord, 'word' | 'stem'>;

/** 1 where a field has the word itself, less where it has another form of it or has it joined by a hyphen, 0 where it has neither. */
const wordValue = (field: readonly FieldWord[], { word, stem }: Wanted): number => {
	if (field.some((one) => one.word === word)) return 1;
	return field.some((one) => one.stem === stem || one.parts.includes(stem)) ? FORM_VALUE : 0;
};

/** A word that may be the beginning of another: one that stands alone and is long enough. */
const beginningOf = ([first, ...more]: readonly Wanted[]): string | undefined =>
	first && more.length === 0 && first.word.length >= BEGINNING ? first.word : undefined;

/** The entries with a title or name that may hold the words: no other has a value. */
function entriesNear(words: readonly Wanted[], { byStem, keys }: Lexicon): ReadonlySet<IndexedEntry> {
	const near = new Set(byStem.get(words[0]?.stem ?? ''));
	const beginning = beginningOf(words);
	if (beginning) for (const key of keys) if (key.startsWith(beginning)) for (const entry of byStem.get(stemOf(key)) ?? []) near.add(entry);
	return near;
}

/** From 0 to 1: how much of the best title or name the words are. A short name says more than a long one. */
function nameValue({ fields }: IndexedEntry, words: readonly Wanted[]): number {
	const values = fields.map((field, at) => {
		const least = Math.min(...words.map((word) => wordValue(field, word)));
		if (least > 0) {
			const share = 1 / Math.max(1, field.length - words.length + 1);
			return least * (at === 0 ? 1 : 0.9) * (0.6 + 0.4 * share);
		}
		const beginning = beginningOf(words);
		return beginning && field.some(({ word }) => word.startsWith(beginning)) ? BEGINNING_VALUE : 0;
	});
	return Math.max(0, ...values);
}

/** From 0 to 1: whether a title or name is the query, or one holds the other. */
function wholeName({ fields }: IndexedEntry, terms: readonly Term[]): number {
	const stems = terms.map(({ stem }) => stem);
	const words = terms.map(({ word }) => word);
	const values = fields
		.filter((field) => field.length > 0)
		.map((field) => {
			const isWithin = field.every(({ stem }) => stems.includes(stem));
			const holds = stems.every((stem) => field.some((one) => one.stem === stem));
			if (isWithin && holds) return field.every(({ word }) => words.includes(word)) ? 1 : FORM_VALUE;
			return (holds && stems.length > 1) || (isWithin && field.length > 1) ? 0.5 : 0;
		});
	return Math.max(0, ...values);
}

/** The scores of entries for one word or phrase, and how much it tells entries apart: its inverse document frequency. */
async function scorePhrase(phrase: string, isInTexts: boolean, lexicon: Lexicon, find: FindInTexts) {
	const words = phrase.split(' ').map((word) => ({ word, stem: stemOf(word) }));
	const texts = isInTexts ? await find(phrase) : [];
	const best = texts[0]?.score || 1;
	const scores = new Map<string, number>();
	for (const { id, score } of texts) {
		const entry = lexicon.entries.get(id);
		if (entry) scores.set(id, (score / best) ** TEXT_POWER * (lexicon.references.has(entry.kind) ? REFERENCE_WEIGHT : 1));
	}
	for (const entry of entriesNear(words, lexicon)) {
		const value = nameValue(entry, words);
		if (value > 0) scores.set(entry.id, (scores.get(entry.id) ?? 0) + NAME_WEIGHT * value);
	}
	const all = lexicon.entries.size;
	const idf = Math.log(1 + (all - scores.size + 0.5) / (scores.size + 0.5));
	return { scores, idf };
}

/**
 * Entries for a query, best first: for each word its text's score and its title's and names', both by how much the word tells entries apart; summed, times
 * the share of the query that the entry has, times a bonus where a title or name is the query. Of several parts of one page the best comes in its
 * place, and the others last.
 */
export async function rank(terms: readonly Term[], lexicon: Lexicon, find: FindInTexts): Promise<readonly Ranked[]> {
	const found = await Promise.all(
		terms.map(async ({ word, others }) => {
			const { scores, idf } = await scorePhrase(word, true, lexicon, find);
			const own = new Map([...scores].map(([id, score]) => [id, score * idf]));
			for (const { phrase, weight, inTexts } of others) {
				const other = await scorePhrase(phrase, inTexts, lexicon, find);
				// A rarer word that means the same says no more than the one that was typed.
				const worth = weight * Math.min(idf, other.idf);
				for (const [id, score] of other.scores) own.set(id, Math.max(own.get(id) ?? 0, score * worth));
			}
			return { scores: own, idf: idf || Number.EPSILON };
		}),
	);
	const whole = found.reduce((sum, { idf }) => sum + idf, 0);
	const ranked = [...new Set(found.flatMap(({ scores }) => [...scores.keys()]))].map((id) => {
		const entry = lexicon.entries.get(id) as IndexedEntry;
		const covered = found.reduce((sum, { scores, idf }) => (scores.has(id) ? sum + idf : sum), 0) / whole;
		const sum = found.reduce((total, { scores }) => total + (scores.get(id) ?? 0), 0);
		const part = entry.page === undefined ? 1 : PART_WEIGHT;
		return { entry, score: sum * covered ** COVERAGE_POWER * (1 + WHOLE_NAME * wholeName(entry, terms)) * part };
	});
	ranked.sort((a, b) => b.score - a.score || a.entry.title.localeCompare(b.entry.title));
	const seen = new Set<string>();
	const isFirst = ({ entry: { page } }: Ranked) => page === undefined || (!seen.has(page) && Boolean(seen.add(page)));
	const first = new Set(ranked.filter(isFirst));
	return [...first, ...ranked.filter((one) => !first.has(one))];
}
