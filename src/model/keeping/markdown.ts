/** Has a meaning wherever it stands in a line of CommonMark, or of GitHub's dialect. */
const ANYWHERE = /[\\`*_[\]{}<>&|~$^!]/g;

/** Makes a line a heading, an item of a list, a rule or the underline of a heading. */
const AT_START = /^[#+\-=:]/;

/** A number that begins a list. A backslash before it would show, so it goes after. */
const LIST_NUMBER = /^\d{1,9}(?=[.)])/;

/** A web address as people type it into a text. Within the marks of a link nothing else has a meaning. */
const ADDRESS = /(https?:\/\/[^\s<>"`\\]*[^\s<>"`\\.,;:!?)])/;

/**
 * Text of somebody's as Markdown that shows it as it is: nothing in it becomes an element, a heading or a link, but for web addresses, which
 * lead where they say. Single line ends stay, empty lines part paragraphs, and space at the start of a line goes.
 */
export function escapeMarkdown(text: string): string {
	return text
		.split(/\n(?:[ \t]*\n)+/)
		.map((paragraph) => paragraph.split('\n').map(escapeLine).join('\\\n'))
		.join('\n\n');
}

function escapeLine(line: string): string {
	const parts = line.trim().split(ADDRESS);
	const escaped = parts.map((part, at) => (at % 2 === 1 ? `<${part}>` : part.replace(ANYWHERE, '\\$&'))).join('');
	return escaped.replace(AT_START, '\\$&').replace(LIST_NUMBER, '$&\\');
}
