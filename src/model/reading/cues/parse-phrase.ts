import { QUANTITY_KINDS, type QuantityKind } from '../../quantities/types.ts';
import { wordsOf } from '../text/words.ts';

/** One of several words. */
export interface WordElement {
	readonly kind: 'word';
	readonly forms: ReadonlySet<string>;
	readonly beginnings: readonly string[];
	/** Forms of several words, as a hyphen joins them. */
	readonly compounds: readonly (readonly string[])[];
	readonly isOptional: boolean;
}

/** A part of a phrase. */
export type Element = WordElement | { readonly kind: 'gap' | 'start' | 'end' } | { readonly kind: 'quantity'; readonly of: QuantityKind };

const SIGNS: Readonly<Record<string, 'gap' | 'start' | 'end'>> = { '...': 'gap', '^': 'start', $: 'end' };
/** More would let one phrase try too many ways from one place. */
const MOST_GAPS = 2;
const MOST_OPTIONAL = 4;
/** A beginning of one or two letters would match half of the language; digits may stand alone. */
const SHORTEST_BEGINNING = 3;

/** @throws with the phrase where it has no word, a sign that means nothing, or leaves too much open */
export function parseElements(source: string): readonly Element[] {
	const fail = (why: string): never => {
		throw new Error(`The phrase “${source}” ${why}.`);
	};
	const elements = source
		.trim()
		.split(/\s+/)
		.flatMap((part) => parsePart(part, fail));
	const firm = elements.filter((element) => element.kind === 'quantity' || (element.kind === 'word' && !element.isOptional));
	if (firm.length === 0) fail('has no word that must stand there');
	const inner = elements.filter(({ kind }) => kind !== 'start' && kind !== 'end');
	if (inner[0]?.kind === 'gap' || inner.at(-1)?.kind === 'gap') fail('begins or ends with a gap');
	if (elements.some(({ kind }, at) => (kind === 'start' && at > 0) || (kind === 'end' && at < elements.length - 1)))
		fail('has ^ or $ elsewhere than at its ends');
	if (elements.filter(({ kind }) => kind === 'gap').length > MOST_GAPS) fail(`has more than ${MOST_GAPS} gaps`);
	if (elements.filter((element) => element.kind === 'word' && element.isOptional).length > MOST_OPTIONAL)
		fail(`has more than ${MOST_OPTIONAL} words that may be missing`);
	return elements;
}

const isOneWord = (element: Element | undefined): element is WordElement =>
	element?.kind === 'word' && !element.isOptional && element.compounds.length === 0;

/** The forms of a second word that has to stand right behind a first one; undefined where what follows is left open. */
export function secondOf(elements: readonly Element[]): ReadonlySet<string> | undefined {
	const [first, second] = elements[0]?.kind === 'start' ? elements.slice(1) : elements;
	const isSure = isOneWord(first) && isOneWord(second) && second.beginnings.length === 0 && !second.forms.has('not');
	return isSure ? second.forms : undefined;
}

/** How many words a phrase has that is nothing but one or two of them; undefined where it leaves more open. */
export function plainLengthOf(elements: readonly Element[]): 1 | 2 | undefined {
	if (!elements.every((element) => isOneWord(element) && element.beginnings.length === 0)) return undefined;
	return elements.length === 1 || elements.length === 2 ? elements.length : undefined;
}

function parsePart(part: string, fail: (why: string) => never): readonly Element[] {
	const sign = SIGNS[part];
	if (sign) return [{ kind: sign }];
	const quantity = QUANTITY_KINDS.find((kind) => part === `{${kind}}`);
	if (quantity) return [{ kind: 'quantity', of: quantity }];
	const isOptional = part.length > 1 && part.endsWith('?');
	const alternatives = (isOptional ? part.slice(0, -1) : part).split('|').filter(Boolean);
	if (alternatives.length === 0 || /[{}^$]/.test(part)) return fail(`has “${part}”, which is no word`);
	const forms: string[] = [];
	const beginnings: string[] = [];
	const compounds: string[][] = [];
	for (const one of alternatives) {
		const isBeginning = one.endsWith('*');
		if (isBeginning && /^\d/.test(one)) {
			beginnings.push(one.slice(0, -1));
			continue;
		}
		const words = wordsOf(isBeginning ? one.slice(0, -1) : one).map(({ text }) => text);
		// A hyphen parts words of a text, so it does in a phrase.
		const parts = words.length > 1 ? words.filter((word) => word !== '-') : words;
		const [word] = parts;
		if (word === undefined || (isBeginning && parts.length > 1)) return fail(`has “${one}”, which is no word`);
		if (isBeginning && word.length < SHORTEST_BEGINNING)
			return fail(`has “${one}”: the beginning of a word needs ${SHORTEST_BEGINNING} letters`);
		if (isBeginning) beginnings.push(word);
		else if (parts.length === 1) forms.push(word);
		else compounds.push(parts);
	}
	const [alone] = compounds;
	if (alone && alternatives.length === 1 && !isOptional)
		return alone.map((word) => ({ kind: 'word', forms: new Set([word]), beginnings: [], compounds: [], isOptional: false }));
	return [{ kind: 'word', forms: new Set(forms), beginnings, compounds, isOptional }];
}
