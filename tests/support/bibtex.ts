/** One entry of a BibTeX file, its fields without the marks of LaTeX. */
export interface BibtexEntry {
	readonly type: string;
	readonly key: string;
	readonly fields: Readonly<Record<string, string>>;
}

const ESCAPES: readonly (readonly [latex: RegExp, text: string])[] = [
	[/^\\textbackslash\{\}/, '\\'],
	[/^\\textbraceleft\{\}/, '{'],
	[/^\\textbraceright\{\}/, '}'],
	[/^\\textasciitilde\{\}/, '~'],
	[/^\\textasciicircum\{\}/, '^'],
];

/** Text as LaTeX prints it: marks that are escaped stand, braces that only group do not. Any other mark of LaTeX is a fault. */
function printed(latex: string): string {
	let text = '';
	for (let rest = latex; rest !== ''; ) {
		const named = ESCAPES.find(([pattern]) => pattern.test(rest));
		const [whole, mark] = named ? [named[0].exec(rest)?.[0] ?? '', named[1]] : (/^\\([&%$#_])|^[^\\]/s.exec(rest) ?? []);
		if (whole === undefined) throw new Error(`LaTeX would not print ${rest.slice(0, 20)} as it stands.`);
		text += mark ?? (/[{}]/.test(whole) ? '' : whole);
		rest = rest.slice(whole.length);
	}
	return text;
}

/** What stands between braces, from the one at `start` to the one that closes it. To BibTeX a brace counts whether or not a backslash stands before it. */
function takeGroup(text: string, start: number): string {
	let depth = 0;
	for (let at = start; at < text.length; at++) {
		if (text[at] === '{') depth++;
		else if (text[at] === '}' && --depth === 0) return text.slice(start + 1, at);
	}
	throw new Error(`A group that begins with ${text.slice(start, start + 30)} never ends.`);
}

/** Fields that BibTeX hands on as they are. */
const VERBATIM = ['url', 'doi'];

/**
 * The entries of a BibTeX file. It reads what this site writes: values in braces, one field after the other.
 *
 * @throws where a group does not end, a field has no value or a mark would not be printed
 */
export function readBibtex(text: string): readonly BibtexEntry[] {
	const entries: BibtexEntry[] = [];
	for (let rest = text.trim(); rest !== ''; ) {
		const [head, type = ''] = /^@(\w+)(?=\{)/.exec(rest) ?? [];
		if (!head) throw new Error(`No entry begins at ${rest.slice(0, 30)}.`);
		const group = takeGroup(rest, head.length);
		const [before, key = ''] = /^([\w.:-]+),\s*/.exec(group) ?? [];
		if (!before) throw new Error(`An entry has no key: ${group.slice(0, 30)}.`);
		const fields: Record<string, string> = {};
		for (let body = group.slice(before.length).trim(); body !== ''; ) {
			const [start, name = ''] = /^(\w+) = (?=\{)/.exec(body) ?? [];
			if (!start) throw new Error(`No field begins at ${body.slice(0, 30)}.`);
			if (name in fields) throw new Error(`${key} says ${name} twice.`);
			const value = takeGroup(body, start.length);
			fields[name] = VERBATIM.includes(name) ? value : printed(value);
			body = body.slice(start.length + value.length + 2).replace(/^,?\s*/, '');
		}
		entries.push({ type, key, fields });
		rest = rest.slice(head.length + group.length + 2).trim();
	}
	return entries;
}
