/** White space that a browser takes for one space. A space that does not break is none of it. */
const SPACE = /[ \t\r\n\f]+/g;

/** Marks that mean something to Markdown wherever they stand, and a `<` or `&` that would begin a tag or an entity. */
const MARKS = /[\\`*_[\]~]|<(?=[a-z/!?])|&(?=#?\w+;)/gi;

/** What makes something other than a paragraph of a line that begins with it. Hyphens alone are a rule, also behind the hyphen of a list. */
const LINE_START = /^(?:#{1,6}(?=\s|$)|[-+](?=\s|$)|>|(?:-[ \t]*)+$|=+$)/;
const NUMBER_START = /^(\d{1,9})([.)])(?=\s|$)/;

/** Text as a browser would show it, with one space wherever there is any. */
export function collapseSpace(text: string): string {
	return text.replace(SPACE, ' ');
}

/** Text that Markdown shows as it is, within a line. */
export function escapeText(text: string): string {
	return text.replace(MARKS, (mark) => `\\${mark}`);
}

/** A line of Markdown that stays a paragraph, whatever it begins with. */
export function escapeStart(line: string): string {
	return line.replace(NUMBER_START, '$1\\$2').replace(LINE_START, (mark) => `\\${mark}`);
}

/** An address as Markdown has it between the brackets of a link. */
export function escapeAddress(address: string): string {
	return /[\s()<>]/.test(address) ? `<${address.replace(/[<>\s]/g, encodeURIComponent)}>` : address;
}
