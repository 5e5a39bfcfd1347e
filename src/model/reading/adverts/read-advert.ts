import { splitText } from '../text/split.ts';
import type { Sentence } from '../types.ts';
import { isOneOfSeveral } from './alternatives.ts';
import { headOf } from './head.ts';
import { credentialNames, findNames, type Mention, type Name, skillNames } from './names.ts';
import { findAll, hasAny, type PreparedAdvertCues, prepareAdvertCues } from './prepare.ts';
import { type Placed, placeSentences } from './sections.ts';
import { askedOf } from './strength.ts';
import { termsIn } from './terms.ts';
import type { AdvertClass, AdvertCues, LookFor, Quote, ReadAdvert, Span } from './types.ts';

/** Longer adverts are read as far as this, in UTF-16 units. */
const LONGEST_ADVERT = 30_000;

/** A sentence that names something more often says no more by it. */
const MOST_MENTIONS = 6;

/** What a mention of the credential makes of the advert. */
interface Finding {
	readonly class: AdvertClass;
	readonly isSaid: boolean;
	readonly quote: Quote;
}

const quoteOf = ({ start, end }: Span, match: Span): Quote => ({ start, end, match: { start: match.start, end: match.end } });

function findCredential(text: string, placed: readonly Placed[], names: readonly Name[], cues: PreparedAdvertCues): readonly Finding[] {
	return placed.flatMap((one): Finding[] => {
		const own = findNames(termsIn(text, one.sentence, cues.rules), names).slice(0, MOST_MENTIONS);
		return own.flatMap((mention): Finding[] => {
			const asked = askedOf(text, one, mention, cues);
			// The title names the job, and what is named in it is asked for only where it says so.
			if (!asked || (!asked.isSaid && one.sentence.kind === 'heading')) return [];
			const quote = quoteOf(one.sentence, mention);
			if (asked.strength === 'not') return [{ class: 'not-needed', isSaid: true, quote }];
			const isOneOf = isOneOfSeveral(text, one, mention, own, cues);
			return [{ class: isOneOf ? 'alternative' : asked.strength === 'must' ? 'required' : 'preferred', isSaid: asked.isSaid, quote }];
		});
	});
}

/** A sentence that says that no credential is needed, or none of this kind. */
function findNoneNeeded(text: string, placed: readonly Placed[], names: readonly Name[], cues: PreparedAdvertCues): Quote | undefined {
	const { fillers, or, credentialWords } = cues.words;
	const own = new Set(names.flatMap(({ loose }) => loose));
	for (const { sentence } of placed) {
		const match = findAll(cues.noneNeeded, sentence).find((span) => {
			const inside = termsIn(text, span, cues.rules);
			const isKnown = (word: string, stem: string) => own.has(stem) || [fillers, or, credentialWords].some((list) => list.includes(word));
			return inside.some(({ text: word }) => credentialWords.includes(word)) && inside.every((term) => isKnown(term.text, term.stem));
		});
		if (match) return quoteOf(sentence, match);
	}
	return undefined;
}

/** Where the skill is asked for, among the requirements or the tasks. */
function findSkill(text: string, placed: readonly Placed[], names: readonly Name[], cues: PreparedAdvertCues): Quote | undefined {
	for (const one of placed) {
		if (one.section === 'offers' || one.section === 'other') continue;
		for (const mention of findNames(termsIn(text, one.sentence, cues.rules), names).slice(0, MOST_MENTIONS)) {
			const asked = askedOf(text, { ...one, section: one.section === 'tasks' ? 'must' : one.section }, mention, cues);
			if (asked && asked.strength !== 'not' && !isTaught(one.sentence, cues, asked.isSaid)) return quoteOf(one.sentence, mention);
		}
	}
	return undefined;
}

const isTaught = (sentence: Sentence, cues: PreparedAdvertCues, isSaid: boolean) => !isSaid && hasAny(cues.notAsked, sentence);

const CLASS_ORDER: readonly AdvertClass[] = ['alternative', 'required', 'preferred'];

/** The mention that decides: what the advert says outright before what only stands there, and one of several ways before a single one. */
function decide(found: readonly Finding[]): Finding | undefined {
	const rank = ({ class: one, isSaid }: Finding) => (isSaid ? 0 : CLASS_ORDER.length) + CLASS_ORDER.indexOf(one);
	return found.filter((one) => one.class !== 'not-needed').toSorted((a, b) => rank(a) - rank(b))[0] ?? found[0];
}

/**
 * What one advert asks for. The same text, wishes and cues give the same reading; all places are exact parts of the text. Without a name to look
 * for nothing is found, and the advert asks for neither.
 */
export function readAdvert(text: string, lookFor: LookFor, advertCues: AdvertCues): ReadAdvert {
	const cues = prepareAdvertCues(advertCues);
	const read = text.slice(0, LONGEST_ADVERT);
	const head = headOf(read, cues);
	const { sentences } = splitText(read);
	const placed = placeSentences(read, sentences, cues, head.title).filter(
		({ sentence: { start, end } }) => !(head.title && start >= head.title.start && end <= head.title.end),
	);
	const credential = credentialNames(lookFor, cues.rules);
	const skill =
		findSkill(read, placed, skillNames(lookFor, cues.rules), cues) ?? findInTitle(read, head.title, skillNames(lookFor, cues.rules), cues);
	const decided = decide(findCredential(read, placed, credential, cues));
	const noneNeeded = decided && decided.class !== 'not-needed' ? undefined : findNoneNeeded(read, placed, credential, cues);
	const found = decided ?? (noneNeeded && { class: 'not-needed' as const, quote: noneNeeded });
	return {
		...head,
		class: found?.class ?? (skill ? 'skill-only' : 'neither'),
		decided: found?.quote ?? skill,
		asksSkill: skill !== undefined,
		skill,
	};
}

function findInTitle(text: string, title: Span | undefined, names: readonly Name[], cues: PreparedAdvertCues): Quote | undefined {
	const [mention]: readonly Mention[] = title ? findNames(termsIn(text, title, cues.rules), names) : [];
	return title && mention ? quoteOf(title, mention) : undefined;
}
