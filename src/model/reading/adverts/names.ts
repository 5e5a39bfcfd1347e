import { type Term, type TermRules, termsIn } from './terms.ts';
import type { LookFor, Span } from './types.ts';

/** One way to call what is looked for. */
export interface Name {
	/** Its words one after the other, without what stands between them. */
	readonly whole: string;
	readonly words: number;
	/** Words that must all stand near each other where it is not written as it is; empty where only the whole name counts. */
	readonly loose: readonly string[];
	/** Only as it is written counts: a single letter, or an abbreviation that is a word of the language too. */
	readonly exactly: string | undefined;
}

/** Where a name stands. */
export interface Mention extends Span {
	/** Its words stand apart or in another order. */
	readonly isLoose: boolean;
}

const MOST_NAMES = 20;
const LONGEST_NAME = 120;
/** So many other words may stand among those of a name. */
const BETWEEN = 4;

function nameOf(typed: string, rules: TermRules): Name | undefined {
	const text = typed.slice(0, LONGEST_NAME);
	const terms = termsIn(text, { start: 0, end: text.length }, rules);
	const [first] = terms;
	if (!first) return undefined;
	const loose = [...new Set(terms.filter((term) => !rules.glue.has(term.text)).map(({ stem }) => stem))];
	const isAbbreviation = terms.length === 1 && first.written === first.written.toUpperCase() && /\p{L}/u.test(first.written);
	return {
		whole: terms.map((term) => term.text).join(''),
		words: terms.length,
		loose: loose.length > 1 ? loose : [],
		exactly:
			terms.length === 1 && (first.text.length === 1 || (isAbbreviation && rules.ordinary.has(first.text))) ? first.written : undefined,
	};
}

/** The names that were typed, and of one with brackets what stands before and in them. */
function namesOf(typed: readonly string[], rules: TermRules): readonly Name[] {
	const parts = typed.slice(0, MOST_NAMES).flatMap((one) => {
		const [, before, within] = /^([^()]*)\(([^()]*)\)/.exec(one.slice(0, LONGEST_NAME)) ?? [];
		return [one, before, within].filter((part): part is string => part !== undefined && part.trim().length > 1);
	});
	return parts.flatMap((part) => nameOf(part, rules) ?? []);
}

/** What stands for the credential, and what for the skill. */
export const credentialNames = ({ credential, shortNames }: LookFor, rules: TermRules) => namesOf([credential, ...shortNames], rules);
export const skillNames = ({ skill, otherWords }: LookFor, rules: TermRules) => namesOf([skill, ...otherWords], rules);

function wholeAt(terms: readonly Term[], at: number, { whole, exactly }: Name): number {
	let length = 0;
	for (let place = at; place < terms.length; place++) {
		const term = terms[place];
		if (!term || !whole.startsWith(term.text, length)) return 0;
		length += term.text.length;
		if (length === whole.length) return exactly === undefined || term.written === exactly ? place - at + 1 : 0;
	}
	return 0;
}

function looseAt(terms: readonly Term[], at: number, { loose }: Name): number {
	if (loose.length === 0 || !loose.includes(terms[at]?.stem ?? '')) return 0;
	const open = new Set(loose);
	for (let place = at; place < terms.length && place - at < loose.length + BETWEEN; place++) {
		open.delete(terms[place]?.stem ?? '');
		if (open.size === 0) return place - at + 1;
	}
	return 0;
}

function findLengths(terms: readonly Term[], lengthAt: (at: number) => number, isLoose: boolean): readonly Mention[] {
	const found: Mention[] = [];
	for (let at = 0; at < terms.length; ) {
		const length = lengthAt(at);
		const [first, last] = [terms[at], terms[at + length - 1]];
		if (length > 0 && first && last) found.push({ start: first.start, end: last.end, isLoose });
		at += Math.max(1, length);
	}
	return found;
}

/** Every place of these words where one of the names stands as it is, in order; where none does, those where the words of one stand near each other. */
export function findNames(terms: readonly Term[], names: readonly Name[]): readonly Mention[] {
	const whole = findLengths(terms, (at) => Math.max(0, ...names.map((name) => wholeAt(terms, at, name))), false);
	if (whole.length > 0) return whole;
	const shortest = (at: number) => {
		const lengths = names.map((name) => looseAt(terms, at, name)).filter((length) => length > 0);
		return lengths.length > 0 ? Math.min(...lengths) : 0;
	};
	return findLengths(terms, shortest, true);
}
