import { asSpelt, type Lexicon, stemOf } from './lexicon.ts';
import { correctWord, spellingDistance } from './spelling.ts';
import type { ReadQuery, Term } from './types.ts';
import { wordsOf } from './words-of.ts';

/** How much a word counts that means the same as the one that was typed. */
const SAME_WEIGHT = 0.7;
/** The longest query in which a known word may be read as another that makes a name of the whole. */
const NAME_LENGTH = 4;
/** The fewest letters that may be the beginning of a word. */
const BEGINNING = 3;

/** A name that the query would be with one word spelt otherwise: "free trail" for "free trial". */
function nameNear(words: readonly string[], { entries, keys }: Lexicon): { readonly at: number; readonly word: string } | undefined {
	if (words.length < 2 || words.length > NAME_LENGTH) return undefined;
	const stems = words.map(stemOf);
	for (const { fields } of entries.values())
		for (const field of fields) {
			if (field.length !== words.length) continue;
			const [at, ...more] = field.flatMap(({ stem }, index) => (stem === stems[index] ? [] : [index]));
			if (at === undefined || more.length > 0) continue;
			const [typed, word] = [words[at] as string, field[at]?.word as string];
			if (typed.length > 3 && !keys.has(typed) && typed[0] === word[0] && spellingDistance(typed, word, 1) === 1) return { at, word };
		}
	return undefined;
}

/** Words that mean the same as one of the terms, at the first word of what stands in the query. */
function withSame(terms: readonly Term[], { same }: Lexicon): readonly Term[] {
	const line = ` ${terms.map(({ stem }) => stem).join(' ')} `;
	return terms.map((term) => {
		const groups = same.flatMap((group) => {
			const here = group.find((member) => member.split(' ')[0] === term.stem && line.includes(` ${member} `));
			return here ? [group.filter((member) => member !== here)] : [];
		});
		return { ...term, others: [...term.others, ...groups.flat().map((phrase) => ({ phrase, weight: SAME_WEIGHT, inTexts: false }))] };
	});
}

/**
 * Reads a query as people type it: takes out words that say nothing, spells as the site does, corrects what is misspelt, joins what the site writes as one word, and adds
 * what means the same.
 *
 * @param isInTexts whether the index has a word that is in no title and not frequent
 * @param corrects false where the reader wants the words as they are
 */
export async function readQuery(
	query: string,
	lexicon: Lexicon,
	isInTexts: (word: string) => Promise<boolean>,
	corrects = true,
): Promise<ReadQuery> {
	const { keys, stems, leftOut, vocabulary, spellings } = lexicon;
	const typed = wordsOf(query);
	const kept = typed.filter(({ word }) => !leftOut.has(word) && (word.length > 1 || /\d/.test(word)));
	const name = corrects
		? nameNear(
				kept.map(({ word }) => word),
				lexicon,
			)
		: undefined;
	const isKnown = (word: string) =>
		stems.has(stemOf(word)) || (word.length >= BEGINNING && vocabulary.key.some((key) => key.startsWith(word)));

	const terms: Term[] = [];
	const corrected: { written: string; as: string }[] = [];
	const unknown: string[] = [];
	for (const [at, { word: folded, written }] of kept.entries()) {
		const joined = [kept[at - 1]?.word.concat(folded), folded.concat(kept[at + 1]?.word ?? '')].find(
			(both) => both !== undefined && both !== folded && (keys.has(both) || keys.has(both.replace(/s$/, ''))),
		);
		const others = joined ? [{ phrase: joined, weight: 1, inTexts: true }] : [];
		let word = asSpelt(folded, spellings);
		if (name?.at === at) {
			corrected.push({ written, as: name.word });
			word = name.word;
		} else if (!joined && !isKnown(word) && !(await isInTexts(word))) {
			const better = corrects ? correctWord(word, vocabulary) : undefined;
			if (!better) {
				unknown.push(written);
				continue;
			}
			corrected.push({ written, as: better });
			word = better;
		}
		terms.push({ word, stem: stemOf(word), others });
	}
	// Where most is unknown, what is left would find pages about something else.
	return { terms: unknown.length > terms.length ? [] : withSame(terms, lexicon), corrected, unknown };
}
