import { escapeAddress, escapeText } from './escape.ts';

/** A page or file with what it holds. */
export interface ListedPage {
	readonly name: string;
	readonly address: string;
	readonly says: string;
}

/** What `llms.txt` lists. By its proposal a section named "Optional" may be skipped where there is little room. */
interface ListedSite {
	readonly name: string;
	readonly line: string;
	readonly sections: readonly { readonly name: string; readonly pages: readonly ListedPage[] }[];
}

/** What whoever answers from these pages has to know about them. */
const NOTES = [
	'This is a guide, with tools, for one person who decides about one micro-credential. Every page below is a copy in Markdown of a page for readers. The address of that page is the same without `index.html.md`.',
	'The numbers in square brackets are the sources of a page, listed at its end. Prices, laws and deadlines change, so say on which day a page was last reviewed: it is near the end of its copy. Worked examples are real credentials with made-up people.',
	'A score of the fit check says how well one credential fits one person’s goal. It is no rating of the credential, and no chance of getting a job or a raise. A language model wrote the text, under CC BY 4.0.',
];

function lineOf({ name, address, says }: ListedPage): string {
	return `- [${escapeText(name)}](${escapeAddress(address)}): ${escapeText(says)}`;
}

/** The file that says what a site holds and where, as https://llmstxt.org proposes it. */
export function toLlmsText({ name, line, sections }: ListedSite): string {
	const lists = sections.map((section) => `## ${section.name}\n\n${section.pages.map(lineOf).join('\n')}`);
	return `${[`# ${name}`, `> ${line}`, ...NOTES, ...lists].join('\n\n')}\n`;
}
