import { type ContentFile, readCollection } from '../support/content.ts';
import { type Block, findBlocks, findCitations, plainText } from '../support/prose.ts';

/** A paragraph, an item of a list, a row of a table or the meaning of a term: what a reader takes in at once. */
export interface Passage {
	/** As a reader sees it, without quotations: those are other people's words. */
	readonly text: string;
	/** The same with the table that it is a row of, the paragraph that introduces it and the title of its box. */
	readonly around: string;
	/** Ids of the sources that it cites. */
	readonly cites: readonly string[];
	/** It leads to the card of a finding, which says where it is from, who paid and when. */
	readonly hasCard: boolean;
}

const CARDS = new Set(readCollection('evidence').map(({ id }) => id));
const TO_CARD = /\]\((?:\/evidence\/[a-z-]+\/)?#([a-z0-9-]+)\)/g;
const leadsToCard = (written: string) => [...written.matchAll(TO_CARD)].some(([, id = '']) => CARDS.has(id));

const QUOTED = /“[^”]*”|"[^"]*"/g;
const ownText = (written: string) => plainText(written).replace(QUOTED, '“”');
const isProse = ({ kind }: Block) => kind === 'paragraph' || kind === 'item' || kind === 'table';

/** The passages of a body, in order. */
export function findPassages(body: string): Passage[] {
	let lead = '';
	return findBlocks(body)
		.filter(isProse)
		.flatMap(({ kind, text, within = '' }) => {
			if (kind === 'paragraph') lead = text;
			const around = ownText(`${within} ${kind === 'paragraph' ? text : `${lead} ${text}`}`);
			// The first row of a table heads its columns, and the second is a line.
			const parts = kind === 'table' ? text.split('\n').slice(2) : [text];
			return parts.map((part) => ({ text: ownText(part), around, cites: findCitations(part), hasCard: leadsToCard(part) }));
		});
}

/** The passages of a file. A term's meaning stands in its front matter, with its sources beside it. */
export function passagesOf({ data, body }: Pick<ContentFile, 'data' | 'body'>): Passage[] {
	const meaning = typeof data['meaning'] === 'string' ? data['meaning'] : undefined;
	const sources = (data['sources'] ?? []) as string[];
	return [
		...(meaning ? [{ text: ownText(meaning), around: ownText(`${meaning} ${body}`), cites: sources, hasCard: false }] : []),
		...findPassages(body),
	];
}

const SOURCES: ReadonlyMap<string, ContentFile> = new Map(readCollection('sources').map((file) => [file.id, file]));

/** A rule gives one sentence for each passage that breaks it. */
type Rule = (passage: Passage) => readonly string[];

const cut = (text: string) => (text.length > 110 ? `${text.slice(0, 110)}…` : text);
const sentencesOf = (text: string) => text.split(/(?<=[.!?])\s+/);

/** Our own numbers: judgement, sums, what is made up, and how the fit check counts. Each passage says so in these words. */
const OUR_OWN =
	/\bour (?:own )?(?:judgement|arithmetic|sum|reading|rule)\b|\bin this sum\b|\barithmetic is ours\b|\bmade[- ]up\b|\bsuppose\b|\bcheck (?:uses|treats)\b/i;

const AMOUNT = String.raw`\d+(?:[,.]\d+)*`;
const PEOPLE_AND_ADVERTS =
	'people|learners|students|workers|adults|adverts|postings|résumés|employers|managers|executives|professionals|leaders|members|participants|freelancers|holders|applicants|profiles|roles|firms|hires|colleges|courses|credentials';
const FIGURE = new RegExp(
	`${AMOUNT} ?%|\\b${AMOUNT} (?:million )?(?:[\\w-]+ ){0,3}(?:${PEOPLE_AND_ADVERTS})\\b|[$€£¥] ?\\d|\\b(?:USD|EUR|GBP|AUD|CAD|NZD) ?\\d|${AMOUNT} ?(?:USD|EUR|GBP|US dollars|dollars|euros|pounds)\\b`,
);

const STUDIES =
	/\b(?:study|survey|surveys|experiment|working paper|meta-analysis) (?:of|by|from|in|with)\b|\baccording to (?!you\b|your\b|our\b|whom\b|who\b)/i;
/** What we looked for and did not find has no source. */
const NOT_FOUND = /\bwe (?:found|know of|have seen|could find) no\b|\bnor did we find\b/i;

/** Bodies as sources name their publishers: the first name, where it has two words or more, or is an abbreviation. */
const BODIES = [...SOURCES.values()]
	.map(
		({ data }) =>
			String(data['publisher'])
				.split(/[,;(:/]| and | with | \d/)[0]
				?.trim() ?? '',
	)
	.filter((name) => /^(?:[A-Z][A-Z&.]{2,}|[A-Z].* .*)$/.test(name));
const BODY = new RegExp(`(?<![\\w-])(?:${[...new Set(BODIES)].map((name) => name.replace(/[.&]/g, '\\$&')).join('|')})(?![\\w-])`);

/** A rule of somebody's: how long something is valid, or until when money comes back. */
const TERM =
	/\b(?:\d+|one|two|three|four|five|six|a|every|each)[ -](?:days?|weeks?|months?|years?)\b|\b(?:yearly|annual|annually|lifetime)\b|\bday \d+\b/i;
const IS_RULE = /\b(?:valid|validity|expir\w+|laps\w+|renew\w*|refund\w*|withdraw\w*|money back|retak\w+|resit\w*|lasts?)\b/i;
const DATED = /\b(?:19|20)\d\d\b|\bundated\b|\b(?:no|without a) date\b/i;

/** Kinds of source whose figures somebody paid for or gains from: what was studied or counted, and not a seller's own rules. */
const IS_STUDY = /survey|experiment|study|analysis|evaluation|press release|paper|brief|preprint|think tank|institute report/;
/** Words with a capital that name nobody. */
const NO_NAME = [
	'The',
	'One',
	'Two',
	'Both',
	'Some',
	'US',
	'UK',
	'American',
	'Paid',
	'Its',
	'Institute',
	'University',
	'Research',
	'Center',
	'National',
];
const namesIn = (words: unknown) =>
	[...String(words ?? '').matchAll(/\b[A-Z][\w&]*\w/g)].map(([name]) => name).filter((name) => !NO_NAME.includes(name));

/** Words of which one tells a reader who paid for a study, counted or gains: names, or where nobody is named what the payer is. */
function payerWords({ data }: Pick<ContentFile, 'data'>): readonly string[] {
	const names = namesIn(data['sponsor']);
	if (names.length > 0) return [...names, ...namesIn(data['publisher'])];
	return String(data['sponsor']).match(/[a-z]{5,}/g) ?? [];
}

/** For the guide, questions, glossary, claims, alternatives and renewal. */
export const CITATION_RULES: Readonly<Record<string, Rule>> = {
	'a figure stands with its source': ({ text, around, cites, hasCard }) => {
		const [figure] = sentencesOf(text).flatMap((sentence) => (sentence.endsWith('?') ? [] : (FIGURE.exec(sentence)?.[0] ?? [])));
		if (!figure || cites.length > 0 || hasCard || OUR_OWN.test(around)) return [];
		return [`"${figure}" in "${cut(text)}" has no citation. Cite where it is from, or say that it is ours or made up.`];
	},

	'a study or a body that is named stands with its source': ({ text, cites, hasCard }) => {
		if (cites.length > 0 || hasCard) return [];
		const [named] = sentencesOf(text).flatMap((sentence) =>
			sentence.endsWith('?') || NOT_FOUND.test(sentence) ? [] : (STUDIES.exec(sentence)?.[0] ?? BODY.exec(sentence)?.[0] ?? []),
		);
		return named ? [`"${named}" in "${cut(text)}" has no citation.`] : [];
	},
};

/** For examples too. */
export const DAY_AND_PAYER_RULES: Readonly<Record<string, Rule>> = {
	'a rule with a term stands with its day': ({ text, around, cites }) => {
		const rule = sentencesOf(text).find((sentence) => TERM.test(sentence) && IS_RULE.test(sentence));
		if (!rule || cites.length === 0 || DATED.test(around)) return [];
		return [`"${cut(rule)}" can change. Say the day or year from which it is, or that the page is undated.`];
	},

	'a study stands with who paid, counted or gains': ({ around, cites }) =>
		[...new Set(cites)].flatMap((id) => {
			const source = SOURCES.get(id);
			if (!source?.data['sponsor'] || !IS_STUDY.test(String(source.data['kind']))) return [];
			const words = payerWords(source);
			if (words.some((word) => around.includes(word))) return [];
			return [`"${cut(around)}" cites ${id} and does not say who paid or gains: ${String(source.data['sponsor'])}.`];
		}),
};

/** Everything in passages that breaks one of the rules. */
export function findUnsupported(rules: Readonly<Record<string, Rule>>, passages: readonly Passage[]): string[] {
	return passages.flatMap((passage) =>
		Object.entries(rules).flatMap(([name, rule]) => rule(passage).map((sentence) => `${name}: ${sentence}`)),
	);
}
