/** The files of the advert log: the table that it saves, and what is opened. Loaded when somebody does either. */
import { saveFile } from '~/device/save-file.ts';
import { today } from '~/device/today.ts';
import { type AdvertLog, MOST_LOGGED } from '~/model/advert-log.ts';
import { formatCsv, parseCsv } from '~/model/keeping/csv.ts';
import { decode, FILE_LIMIT, takeFile } from '~/parts/take-text.ts';
import * as words from './file-words.ts';
import { type AdvertRows, advertsIn, rowsOf } from './log-rows.ts';

/** Saves a log as a table. */
export const saveLog = (log: AdvertLog) => saveFile({ name: `adverts-${today()}.csv`, type: 'text/csv', text: formatCsv(rowsOf(log)) });

/** What is in a file: adverts to be read, those of a table, or why there is nothing, as a sentence. */
type FromFile = { readonly text: string } | AdvertRows | { readonly refused: string };

const isTable = ({ name, type }: File) => /\.csv$/i.test(name) || (type === 'text/csv' && !name.includes('.'));

/** Takes a file of adverts or a table of a log. Never throws. */
export async function takeLogFile(file: File): Promise<FromFile> {
	if (!isTable(file)) {
		const taken = await takeFile(file);
		if ('text' in taken) return taken;
		return { refused: words.refusals[taken.refused === 'no-example' ? 'not-read' : taken.refused] };
	}
	if (file.size > FILE_LIMIT) return { refused: words.refusals['too-large'] };
	const bytes = await file.arrayBuffer().catch(() => undefined);
	if (!bytes) return { refused: words.refusals['not-read'] };
	// One line more than a log holds, and its head: what is left out is counted.
	const rows = parseCsv(decode(bytes), 10 * MOST_LOGGED);
	return advertsIn(rows) ?? { refused: rows.length === 0 ? words.refusals['no-text'] : words.otherTable };
}

/** What came of a table, in sentences. */
export { opened } from './file-words.ts';
