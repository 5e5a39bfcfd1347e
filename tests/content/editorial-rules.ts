import { type Block, findBlocks, findLinks, plainText } from '../support/prose.ts';

/** What every text of the guide keeps to. A rule gives one sentence for each place that breaks it. */
type Rule = (body: string, blocks: readonly Block[]) => readonly string[];

/** Words that say nothing, or sell. Matched as whole words, in any case, outside quotation marks: a page may quote a sales page. */
const NEVER = [
	"in today['’]s",
	"let['’]s (?:dive|explore|take a look)",
	'dive (?:in|deeper|into)',
	'deep dive',
	'in conclusion',
	'game[- ]chang(?:er|ing)',
	'unlock(?:s|ed|ing)?',
	'leverag(?:e|es|ed|ing)',
	'look no further',
	"(?:it['’]s|it is|is) not just",
	'not only .{1,60} but also',
	'more than just',
	'cutting[- ]edge',
	'state[- ]of[- ]the[- ]art',
	'world[- ]class',
	'seamless(?:ly)?',
	'empower(?:s|ed|ing)?',
	'delve(?:s|d)?',
	'tapestry',
	'ever[- ](?:changing|evolving)',
	'fast[- ](?:paced|moving) world',
	'when it comes to',
	"it['’]?s? (?:is )?important to (?:note|remember|do)",
	'at the end of the day',
	'first and foremost',
	'needless to say',
	'take your .{1,30} to the next level',
	'invest in yourself',
	'furthermore',
	'moreover',
];
const NEVER_PATTERN = new RegExp(`\\b(?:${NEVER.join('|')})\\b`, 'gi');
const QUOTED = /“[^”]*”|"[^"]*"/g;

const EMPTY_LABEL = /^(?:here|click here|this|this page|this link|link|more|read more|learn more|see more|page)$/i;
const EMOJI = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F/gu;
const MONEY =
	/(?:[$€£¥]\s?\d|\b(?:USD|EUR|GBP|AUD|CAD|NZD|SGD|INR|MYR|CHF)\s?\d|\d\s?(?:USD|EUR|GBP|AUD|CAD|NZD|SGD|INR|MYR|CHF|dollars|euros|pounds)\b)/;
/** A year, "as of", or the words that an amount is nobody's price but a supposition of the example. */
const DATED = /\b(?:19|20)\d\d\b|\bas of\b|\bmade[- ]up\b/i;
const MONTH_FIRST = /\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4}/g;
const DASHES_ALLOWED = 2;

const cut = (text: string) => (text.length > 70 ? `${text.slice(0, 70)}…` : text);
const withoutQuotes = (text: string) => plainText(text).replace(QUOTED, '“”');
const headings = (blocks: readonly Block[]) => blocks.filter(({ kind }) => kind === 'heading');

/** For running text only. */
export const BODY_RULES: Readonly<Record<string, Rule>> = {
	'has a body': (_, blocks) => (blocks.some(({ kind }) => kind === 'paragraph') ? [] : ['There is no paragraph of text.']),

	'imports nothing': (body) =>
		[...body.matchAll(/^(?:import|export)\s.*$/gm)].map(([line]) => `"${cut(line)}": content has no import lines.`),

	'has no heading of level 1': (_, blocks) =>
		headings(blocks)
			.filter(({ depth }) => depth === 1)
			.map(({ text }) => `"# ${text}": the title is the only heading of level 1. Start at ##.`),

	'skips no level of headings': (_, blocks) =>
		headings(blocks).flatMap(({ text, depth = 2 }, index, all) => {
			const above = all[index - 1]?.depth ?? 1;
			return depth > above + 1 ? [`"${text}" is a heading of level ${depth} under one of level ${above}.`] : [];
		}),

	'has no question as a heading': (_, blocks) =>
		headings(blocks)
			.filter(({ text }) => text.endsWith('?'))
			.map(({ text }) => `The heading "${text}" asks. Say the answer, or what to do.`),

	'labels links by what they lead to': (body) =>
		findLinks(body)
			.filter(({ label }) => label.trim() === '' || EMPTY_LABEL.test(label.trim()))
			.map(({ label, target }) => `The link to ${target} is labelled "${label}".`),

	'dates its amounts of money': (_, blocks) =>
		blocks
			.filter(({ text, within = '' }) => MONEY.test(plainText(text)) && !DATED.test(`${within} ${plainText(text)}`))
			.map(({ text }) => `"${cut(plainText(text))}" names an amount of money without its year.`),
};

/** For every text that a reader reads, front matter included. */
export const TEXT_RULES: Readonly<Record<string, Rule>> = {
	'says nothing empty': (_, blocks) =>
		blocks.flatMap(({ text }) =>
			[...withoutQuotes(text).matchAll(NEVER_PATTERN)].map(([words]) => `"${words}" in "${cut(plainText(text))}".`),
		),

	'is sparing with dashes': (_, blocks) =>
		blocks
			.filter(({ text }) => (text.match(/—|\s–\s|\s--\s/g) ?? []).length > DASHES_ALLOWED)
			.map(({ text }) => `More than ${DASHES_ALLOWED} dashes in "${cut(plainText(text))}".`),

	'has no emoji': (_, blocks) => blocks.flatMap(({ text }) => [...text.matchAll(EMOJI)].map(([emoji]) => `${emoji} in "${cut(text)}".`)),

	'repeats no word': (_, blocks) =>
		blocks.flatMap(({ kind, text }) =>
			kind === 'table'
				? []
				: [...plainText(text).matchAll(/\b(\p{L}+) \1\b/giu)]
						.filter(([, word]) => word !== 'that')
						.map(([words]) => `"${words}" in "${cut(plainText(text))}".`),
		),

	'writes dates as 23 November 2026': (_, blocks) =>
		blocks.flatMap(({ text }) => [...text.matchAll(MONTH_FIRST)].map(([date]) => `"${date}".`)),
};

function problemsOf(rules: Readonly<Record<string, Rule>>, body: string, blocks: readonly Block[]): string[] {
	return Object.entries(rules).flatMap(([name, rule]) => rule(body, blocks).map((sentence) => `${name}: ${sentence}`));
}

/** Everything in a body that breaks a rule. */
export function findProblems(body: string): string[] {
	return problemsOf({ ...BODY_RULES, ...TEXT_RULES }, body, findBlocks(body));
}

/** Every text inside front matter, however deep. */
export function findTexts(data: unknown): string[] {
	if (typeof data === 'string') return [data];
	return typeof data === 'object' && data !== null ? Object.values(data).flatMap(findTexts) : [];
}

/** Everything in front matter that breaks a rule. */
export function findFrontMatterProblems(data: unknown): string[] {
	const blocks = findTexts(data).map((text): Block => ({ kind: 'paragraph', text }));
	return problemsOf(TEXT_RULES, '', blocks);
}
