import type { Source, SourceGroup } from '../../schemas/source.ts';

/** Types of CSL-JSON that sources of this guide have. */
export const CSL_TYPES = [
	'article',
	'article-journal',
	'article-newspaper',
	'entry-encyclopedia',
	'legal_case',
	'legislation',
	'paper-conference',
	'post-weblog',
	'report',
	'standard',
	'webpage',
] as const;
export type CslType = (typeof CSL_TYPES)[number];

/** The first rule that a source's kind fits says its type. A page that tells of a law or a study is a page. */
const RULES: readonly (readonly [kind: RegExp, type: CslType])[] = [
	[
		/account|summary of|coverage|quotation|guide|explanation|news item|as the vendor|registered trial|registry|register of trials/,
		'webpage',
	],
	[/^report (?:by|on) |learner's report|vendor claim/, 'webpage'],
	[/^law$/, 'legislation'],
	[/^court ruling/, 'legal_case'],
	[/^standard$/, 'standard'],
	[/^conference/, 'paper-conference'],
	[/preprint|working paper/, 'article'],
	[/peer-reviewed|^journal article/, 'article-journal'],
	[/^(?:local )?news|^newspaper|^journalism|^trade (?:news|press)|^specialist press/, 'article-newspaper'],
	[/\bblog\b/, 'post-weblog'],
	[/encyclopaedia/, 'entry-encyclopedia'],
	[/\breport$|^report\b|^think tank|^policy (?:paper|scan)|brief|meta-analysis|evaluation|agency study/, 'report'],
];

/** Kinds of a group that no rule names: a study that is no page of a journal is a report of whoever made it. */
const OTHERWISE: Readonly<Partial<Record<SourceGroup, CslType>>> = { study: 'report', survey: 'report' };

/** Languages of texts that are not English, by how a kind names them. */
const LANGUAGES: readonly (readonly [kind: RegExp, language: string])[] = [
	[/\bin German\b/, 'de'],
	[/\bin French\b/, 'fr'],
];

/** A study is told by what it is published in, where its kind only says how it was done. */
const PUBLISHED: readonly (readonly [publisher: RegExp, type: CslType])[] = [
	[/working paper|discussion paper|\bpreprint|^arXiv/i, 'article'],
	[/^(?:[\p{L} ]+ )?(?:Journal|Review)(?: of|\b[^,;]* \d+\()/u, 'article-journal'],
];

/** What type a source has for programs that format citations. */
export function cslType({ kind, group, publisher }: Pick<Source, 'kind' | 'group' | 'publisher'>): CslType {
	const find = (rules: typeof RULES, text: string) => rules.find(([pattern]) => pattern.test(text))?.[1];
	return find(RULES, kind) ?? (group === 'study' ? find(PUBLISHED, publisher) : undefined) ?? OTHERWISE[group] ?? 'webpage';
}

/** The language of a source's text, as a tag; undefined where nothing says that it is not English. */
export function languageOf(kind: string): string | undefined {
	return LANGUAGES.find(([pattern]) => pattern.test(kind))?.[1];
}
