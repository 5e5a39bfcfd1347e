import { LETTERS, LOW, mapLists, OPTIONAL, type PackedCues, STEPS } from '../../model/reading/cues/packed.ts';
import type { ReadingCues } from '../../model/reading/types.ts';

/** The words of one place of a phrase: one of them stands there. */
interface Place {
	readonly words: readonly string[];
	readonly isOptional: boolean;
}

const isList = (value: unknown): boolean => Array.isArray(value) && value.every((one) => typeof one === 'string');

function placesOf(phrase: string): readonly Place[] {
	return phrase
		.trim()
		.split(/\s+/)
		.map((part) => {
			const isOptional = part.length > 1 && part.endsWith(OPTIONAL);
			return { words: [...new Set((isOptional ? part.slice(0, -1) : part).split('|').filter(Boolean))], isOptional };
		});
}

/** How much a word counts that stands in many places: next to a word that has few, the rarer one comes first. */
const COMMON_COUNTS = 0.3;
/** Words with so many first letters in common belong together even if they share fewer places. */
const STEM = 4;
const STEM_COUNTS = 0.5;

/** Every word of these places: each next to the one that it shares most places with, so that steps between them are short. */
function inOrder(places: readonly Place[]): readonly string[] {
	const counts = new Map<string, number>();
	const shared = new Map<string, Map<string, number>>();
	for (const { words } of places)
		for (const word of words) {
			counts.set(word, (counts.get(word) ?? 0) + 1);
			const beside = shared.get(word) ?? new Map<string, number>();
			shared.set(word, beside);
			for (const other of words) if (other !== word) beside.set(other, (beside.get(other) ?? 0) + 1);
		}
	const left = new Set([...counts].sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1)).map(([word]) => word));
	const order: string[] = [];
	for (let word = first(left); word !== undefined; ) {
		left.delete(word);
		order.push(word);
		const stem = word.slice(0, STEM);
		const likes = ([other, count]: readonly [string, number]) =>
			count / (counts.get(other) ?? 1) ** COMMON_COUNTS + (stem.length === STEM && other.startsWith(stem) ? STEM_COUNTS : 0);
		const beside = [...(shared.get(word) ?? [])].filter(([other]) => left.has(other));
		word =
			beside.reduce<readonly [string, number] | undefined>(
				(best, one) => (best && likes(best) >= likes(one) ? best : one),
				undefined,
			)?.[0] ?? first(left);
	}
	return order;
}

const first = (words: ReadonlySet<string>): string | undefined => words.values().next().value;

/**
 * Cues in the form in which they travel: a sixth fewer bytes than as they are.
 *
 * @throws where they have more words than two letters can number
 */
export function packCues(cues: ReadingCues): PackedCues {
	const lists: (readonly (readonly Place[])[])[] = [];
	const shape = mapLists(cues, isList, (list) => {
		lists.push((list as readonly string[]).map(placesOf));
		return 0;
	});
	const words = inOrder(lists.flat(2));
	if (words.length > LETTERS.length * LOW) throw new Error(`The cues have ${words.length} words: two letters cannot number them.`);
	const numbers = new Map(words.map((word, at) => [word, at]));
	const code = ({ words: own, isOptional }: Place): string => {
		const sorted = own.map((word) => numbers.get(word) ?? 0).sort((a, b) => a - b);
		const signs = sorted.map((number, at) => {
			const step = number - (sorted[at - 1] ?? Number.NEGATIVE_INFINITY);
			return STEPS[step - 1] ?? `${LETTERS[Math.floor(number / LOW)]}${LETTERS[number % LOW]}`;
		});
		return signs.join('') + (isOptional ? OPTIONAL : '');
	};
	return {
		shape,
		words: words.join(' '),
		lists: lists.map((list) => list.map((phrase) => phrase.map(code).join(' ')).join('\n')).join('\n\n'),
	};
}
