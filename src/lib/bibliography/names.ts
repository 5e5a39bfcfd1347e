/** A person's name as CSL-JSON has it; or words that stand for people, as they are. */
export type CslName = { readonly family: string; readonly given: string } | { readonly literal: string };

/** By which names say that there are more: BibTeX and citation programs know the word "others". */
const MORE = /\s+and (?:others|colleagues)\b.*$/;
const OTHERS: CslName = { literal: 'others' };
/** A family name begins at its particle. */
const PARTS = /^(.+?) ((?:(?:van|von|de|del|der|di|da|la|le) )*\S+)$/i;

/** One author's name. The last word is taken for the family name, with the particles before it: sources give names in no other form. */
function toName(written: string): CslName {
	const [, given, family] = PARTS.exec(written) ?? [];
	return given !== undefined && family !== undefined ? { family, given } : { literal: written };
}

/** Authors as a source's file lists them: one in each line, or several with commas between them. */
export function toNames(authors: readonly string[]): readonly CslName[] {
	return authors.flatMap((line) => {
		const names = line.replace(MORE, '').split(', ').map(toName);
		return MORE.test(line) ? [...names, OTHERS] : names;
	});
}
