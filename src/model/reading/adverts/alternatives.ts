import type { Sentence } from '../types.ts';
import type { Mention } from './names.ts';
import { findAll, hasAny, type PreparedAdvertCues, partOf } from './prepare.ts';
import type { Placed } from './sections.ts';
import { type Term, termsIn } from './terms.ts';

/** So far from a mention a list of others is looked for, in words. */
const REACH = 14;
/** An element of a list has at most so many words. */
const ELEMENT = 4;
const CLAUSE_END = /[;.!?|\t\n]/;
const ABBREVIATION = /\p{Lu}.*\p{Lu}/u;

/** A sentence that names the credential, its words, and which of them are its names. */
interface Scene {
	readonly text: string;
	readonly terms: readonly Term[];
	readonly isOwn: (term: Term | undefined) => boolean;
	readonly cues: PreparedAdvertCues;
	readonly sentence: Sentence;
}

const between = ({ text, terms }: Scene, at: number) => text.slice(terms[at - 1]?.end, terms[at]?.start);
const isOr = ({ cues, terms }: Scene, at: number) => cues.words.or.includes(terms[at]?.text ?? '');

const isAbbreviation = ({ isOwn }: Scene, term: Term | undefined) => term !== undefined && !isOwn(term) && ABBREVIATION.test(term.written);

/** Whether a word is the name of another credential: an abbreviation in capitals, or a word for credentials. */
function looksLikeCredential({ cues, isOwn }: Scene, term: Term | undefined): boolean {
	if (!term || isOwn(term)) return false;
	return ABBREVIATION.test(term.written) || cues.words.credentialWords.includes(term.text);
}

/** Whether what follows an "or" is no other way: "or equivalent", "or obtain within 6 months". Equivalent experience is one. */
function isSame({ cues, sentence, terms, text }: Scene, at: number): boolean {
	const from = terms[at]?.start ?? sentence.end;
	const part = partOf(sentence, { start: from, end: sentence.end });
	const [first] = findAll(cues.same, part);
	if (!first || first.start !== part.words[0]?.start) return false;
	const after = terms.filter(({ start }) => start >= first.end).slice(0, ELEMENT);
	const clause = after.findIndex(({ start }) => /[,;.()]/.test(text.slice(first.end, start)));
	return !(clause < 0 ? after : after.slice(0, clause)).some((term) => cues.words.experience.includes(term.text));
}

function hasOtherOnRight(scene: Scene, from: number): boolean {
	const { terms, isOwn, cues } = scene;
	let commas = 0;
	let inElement = 0;
	for (let at = from; at < terms.length && at - from < REACH; at++) {
		const gap = between(scene, at);
		const term = terms[at];
		if (CLAUSE_END.test(gap)) return false;
		if (gap.includes('/') && looksLikeCredential(scene, term)) return true;
		if (gap.includes(',')) [commas, inElement] = [commas + 1, 0];
		if (isOr(scene, at)) {
			if (isSame(scene, at + 1)) continue;
			const next = terms.slice(at + 1, at + 1 + ELEMENT);
			if (commas === 0) return next.length > 0 && !next.every((one) => isOwn(one));
			// "The card, the module, or two years of practice": a comma before the last of them makes one list of ways.
			const isLast = gap.includes(',') && terms.slice(at + 1, at + 2 + ELEMENT).some((one) => cues.words.experience.includes(one.text));
			const element = terms.slice(at - inElement, at);
			const isWay = next.some((one) => cues.words.experience.includes(one.text));
			const isListed = element.some((one) =>
				isWay ? looksLikeCredential(scene, one) : !isOwn(one) && cues.words.credentialWords.includes(one.text),
			);
			return isLast || isListed || next.some((one) => looksLikeCredential(scene, one));
		}
		// "CSA+ and knowledge of one tool or another" is another list.
		if (!isOwn(term) && cues.rules.glue.has(term?.text ?? '') && commas === 0 && !cues.words.fillers.includes(term?.text ?? ''))
			return false;
		if (++inElement > ELEMENT + 2) return false;
	}
	return false;
}

function hasOtherOnLeft(scene: Scene, to: number): boolean {
	const { terms, isOwn } = scene;
	for (let at = to - 1; at >= 0 && to - at <= ELEMENT + 1; at--) {
		const gap = between(scene, at + 1);
		if (/[,;.!?|\t\n:]/.test(gap)) return false;
		if (gap.includes('/') && at === to - 1 && isAbbreviation(scene, terms[at])) return true;
		if (isOr(scene, at)) {
			const before = terms.slice(Math.max(0, at - ELEMENT), at);
			return before.some((one) => !isOwn(one)) && !isSame(scene, at + 1);
		}
		if (terms[at]?.text === 'and') return false;
	}
	return false;
}

/** "A relevant certification (X, Y, Z)": one of those in the brackets. Certifications in the plural are all of them. */
function standsInBrackets(scene: Scene, mention: Mention): boolean {
	const { cues, sentence, terms, text } = scene;
	const open = text.lastIndexOf('(', mention.start);
	if (open < sentence.start || text.slice(open, mention.start).includes(')')) return false;
	const before = terms.findLast(({ end }) => end <= open);
	const inside = terms.filter(({ start, end }) => start > open && !text.slice(open, end).includes(')'));
	const isOne = before !== undefined && cues.words.credentialWords.includes(before.text) && !before.written.endsWith('s');
	return isOne && inside.some((term) => isAbbreviation(scene, term)) && !inside.some((term) => term.text === 'and');
}

/** Whether a list of examples, or of what one may choose from, leads to the mention and names others as well. */
function standsInList(scene: Scene, mention: Mention, { lead }: Placed): boolean {
	const { cues, sentence, terms } = scene;
	const before = partOf(sentence, { start: sentence.start, end: mention.start });
	if (hasAny(cues.oneOf, before)) return true;
	if (lead && lead !== sentence && sentence.kind !== 'sentence' && hasAny(cues.oneOf, lead)) return true;
	if (standsInBrackets(scene, mention)) return true;
	const [intro] = findAll(cues.suchAs, before).slice(-1);
	const others = terms.filter((term) => intro && term.start >= intro.end && ABBREVIATION.test(term.written) && !scene.isOwn(term));
	return others.length > 0;
}

/** Whether another way is named beside the credential: "X, Y or Z", "one of these", "or experience". */
export function isOneOfSeveral(text: string, placed: Placed, mention: Mention, own: readonly Mention[], cues: PreparedAdvertCues): boolean {
	const { sentence } = placed;
	const terms = termsIn(text, sentence, cues.rules);
	const isOwn = (term: Term | undefined) => term !== undefined && own.some(({ start, end }) => term.start >= start && term.end <= end);
	const scene: Scene = { text, terms, isOwn, cues, sentence };
	const first = terms.findIndex(({ start }) => start >= mention.start);
	const last = terms.findLastIndex(({ end }) => end <= mention.end);
	if (mention.isLoose && terms.slice(first, last + 1).some((_, at) => isOr(scene, first + at))) return true;
	if (hasOtherOnRight(scene, last + 1) || hasOtherOnLeft(scene, first) || standsInList(scene, mention, placed)) return true;
	return hasAny(cues.instead, partOf(sentence, { start: mention.end, end: sentence.end }));
}
