import type { Source } from '../../schemas/source.ts';
import { type CslType, cslType, languageOf } from './kinds.ts';
import { type CslName, toNames } from './names.ts';

/** A date as CSL-JSON has it: a year, or a year, month and day. */
interface CslDate {
	readonly 'date-parts': readonly (readonly number[])[];
}

/** A source as CSL-JSON has it. What is not known is left out. */
export interface CslItem {
	readonly id: string;
	readonly type: CslType;
	readonly title: string;
	readonly author?: readonly CslName[] | undefined;
	readonly 'container-title'?: string | undefined;
	readonly publisher?: string | undefined;
	readonly volume?: string | undefined;
	readonly issue?: string | undefined;
	readonly page?: string | undefined;
	readonly issued?: CslDate | undefined;
	readonly accessed?: CslDate | undefined;
	readonly URL: string;
	readonly DOI?: string | undefined;
	/** What it is, in our words. */
	readonly genre: string;
	readonly language?: string | undefined;
	/** How much of it was read. */
	readonly note?: string | undefined;
}

/** What stands in other things: a paper in a journal, a ruling in a law journal, an entry in an encyclopaedia. */
const CONTAINED: readonly CslType[] = [
	'article-journal',
	'article-newspaper',
	'entry-encyclopedia',
	'legal_case',
	'paper-conference',
	'post-weblog',
];

/** A journal with its volume, perhaps its issue, and perhaps pages: "Science 363(6423), 130-131". */
const JOURNAL = /^(?<container>[^\d;]+?) (?<volume>\d+)(?:\((?<issue>[\d-]+)\))?(?:,? (?<page>e?\d+(?:-\d+)?))?$/;
const DOI = /\(?\bdoi (10\.\d{4,}\/[^\s)]+)\)?/i;

/** Where a source stands: the journal with its numbers, or whoever brought it out. */
function placeOf(type: CslType, publisher: string): Partial<CslItem> {
	const doi = DOI.exec(publisher)?.[1];
	const place = publisher.replace(DOI, '').trim();
	const named = place === '' ? undefined : place;
	if (!CONTAINED.includes(type)) return { DOI: doi, publisher: named };
	const { container, volume, issue, page } = (type === 'article-journal' && JOURNAL.exec(place)?.groups) || {};
	return { DOI: doi, 'container-title': container ?? named, volume, issue, page };
}

/** A source of this guide for programs that format citations. `id` is what pages cite it by. */
export function toCsl(id: string, { title, authors, publisher, year, url, group, kind, read }: Source): CslItem {
	const type = cslType({ kind, group, publisher });
	return {
		id,
		type,
		title,
		author: authors && toNames(authors),
		...placeOf(type, publisher),
		issued: year === undefined ? undefined : { 'date-parts': [[year]] },
		accessed: read && { 'date-parts': [[read.on.getUTCFullYear(), read.on.getUTCMonth() + 1, read.on.getUTCDate()]] },
		URL: url,
		genre: kind,
		language: languageOf(kind),
		note: read?.extent,
	};
}
