/**
 * Stands behind a hidden line with a link, and before the page is painted shows that line where a decision on this device is due for review:
 * its day to look back has come, and nobody has told what happened. What somebody typed goes in as text.
 */
import { type DecisionRecord, isDue } from '~/model/keeping/decision-record.ts';
import { LIBRARY_KEY } from '../keys.ts';
import { today } from '../today.ts';

const line = document.currentScript?.previousElementSibling as HTMLElement;
try {
	const { records }: { records: DecisionRecord[] } = JSON.parse(localStorage.getItem(LIBRARY_KEY) as string);
	const day = today();
	const due = records.find((record) => isDue(record, day));
	if (due) {
		const name = line.querySelector('b') as HTMLElement;
		name.textContent = due.state.name || name.textContent;
		(line.querySelector('a') as HTMLAnchorElement).hash = due.id;
		line.hidden = false;
	}
} catch {
	// Nothing is kept, nobody may look, or another program wrote it.
}
