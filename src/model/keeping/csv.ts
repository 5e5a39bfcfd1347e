/** A cell that a spreadsheet would take for a formula, and one that already looks as if it had been made a text. */
const FORMULA = /^'*[=+\-@\t\r]/;
const MADE_TEXT = /^''*[=+\-@\t\r]/;
const QUOTED = /[",\r\n]/;

function cell(text: string): string {
	// An apostrophe in front makes it a text, in every spreadsheet.
	const harmless = FORMULA.test(text) ? `'${text}` : text;
	return QUOTED.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Rows as a file of comma-separated values (RFC 4180): lines end with CR LF, and no cell is a formula. */
export function formatCsv(rows: readonly (readonly string[])[]): string {
	return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** What spreadsheets part cells by, where they are set to another language than English. */
const PARTING = [',', ';', '\t'] as const;

/** The sign that parts the cells of the first line, outside of its quotes. */
function partingIn(text: string): string {
	const [line = ''] = text.replace(/"[^"]*"/g, '').split(/[\r\n]/, 1);
	return PARTING.toSorted((a, b) => line.split(b).length - line.split(a).length)[0] ?? ',';
}

/**
 * The rows of a file of values parted by commas, semicolons or tabs: what `formatCsv` wrote, what a spreadsheet made of it, or anything else. An
 * apostrophe that only keeps a cell from being a formula is taken off. Empty lines are left out.
 *
 * @param most rows that are read
 */
export function parseCsv(text: string, most: number): readonly (readonly string[])[] {
	const plain = text.replace(/^\ufeff/, '');
	const parting = partingIn(plain);
	const rows: string[][] = [];
	let row: string[] = [];
	let at = 0;
	while (at < plain.length && rows.length < most) {
		let value = '';
		if (plain[at] === '"') {
			for (at++; at < plain.length; at++) {
				const end = plain.indexOf('"', at);
				value += plain.slice(at, end < 0 ? plain.length : end);
				at = end < 0 ? plain.length : end + 1;
				if (plain[at] !== '"') break;
				value += '"';
			}
		}
		// What follows a closing quote belongs to the cell.
		const from = at;
		while (at < plain.length && plain[at] !== parting && plain[at] !== '\n' && plain[at] !== '\r') at++;
		value += plain.slice(from, at);
		row.push(MADE_TEXT.test(value) ? value.slice(1) : value);
		if (plain[at] === parting) {
			at++;
			if (at < plain.length) continue;
			row.push('');
		}
		at += plain.startsWith('\r\n', at) ? 2 : 1;
		if (row.some((one) => one !== '')) rows.push(row);
		row = [];
	}
	return rows;
}
