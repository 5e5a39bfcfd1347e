import type { CslItem } from './csl.ts';
import type { CslType } from './kinds.ts';
import type { CslName } from './names.ts';

const ENTRY_TYPES: Partial<Record<CslType, string>> = {
	'article-journal': 'article',
	'article-newspaper': 'article',
	'entry-encyclopedia': 'incollection',
	'paper-conference': 'inproceedings',
	report: 'techreport',
};

/** What an entry type calls whatever the source stands in. */
const CONTAINERS: Readonly<Record<string, string>> = { article: 'journal', incollection: 'booktitle', inproceedings: 'booktitle' };

const ESCAPES: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	// BibTeX looks for the end of a field by counting braces, also those that are escaped.
	'{': '\\textbraceleft{}',
	'}': '\\textbraceright{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}',
};

/** Text that LaTeX prints as it is. */
export function escapeLatex(text: string): string {
	return text.replace(/[\\{}~^&%$#_]/g, (mark) => ESCAPES[mark] ?? `\\${mark}`);
}

/** An address: LaTeX prints it as it is, so only what would end the field is encoded. */
function escapeAddress(url: string): string {
	return url.replace(/[{}\\\s]/g, (mark) => encodeURIComponent(mark));
}

/** A name with its family first, so that nothing has to guess which word that is. "others" says that there are more. */
function toName(name: CslName): string {
	if ('family' in name) return `${escapeLatex(name.family)}, ${escapeLatex(name.given)}`;
	return name.literal === 'others' ? name.literal : `{${escapeLatex(name.literal)}}`;
}

const twoDigits = (number: number | undefined) => String(number).padStart(2, '0');

/** A source as BibTeX has it. A second pair of braces keeps the capitals of a title. */
export function toBibtex(item: CslItem): string {
	const type = ENTRY_TYPES[item.type] ?? 'misc';
	const [read] = item.accessed?.['date-parts'] ?? [];
	const container = item['container-title'];
	const text = (value: string | undefined) => (value === undefined ? undefined : escapeLatex(value));
	const fields: readonly (readonly [name: string, value: string | undefined])[] = [
		['title', `{${escapeLatex(item.title)}}`],
		['author', item.author?.map(toName).join(' and ')],
		[CONTAINERS[type] ?? 'howpublished', text(container)],
		[type === 'techreport' ? 'institution' : 'publisher', text(item.publisher)],
		['volume', text(item.volume)],
		['number', text(item.issue)],
		['pages', item.page?.replace('-', '--')],
		['year', item.issued?.['date-parts'][0]?.[0]?.toString()],
		['doi', item.DOI && escapeAddress(item.DOI)],
		['url', escapeAddress(item.URL)],
		['urldate', read && [read[0], twoDigits(read[1]), twoDigits(read[2])].join('-')],
		['language', item.language],
		['note', text([`Kind: ${item.genre}`, item.note && `Read: ${item.note}`].filter(Boolean).join('. '))],
	];
	const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}}`]));
	return `@${type}{${item.id},\n${lines.join(',\n')}\n}`;
}
