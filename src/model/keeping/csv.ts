/** A cell that a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;
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
