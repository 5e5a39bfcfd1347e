import { saveFile } from '~/device/save-file.ts';
import type { DecisionRecord } from '~/model/keeping/decision-record.ts';
import type { FitContent } from '~/model/wording.ts';
import * as words from './decide-words.ts';
import { jsonFile, markdownFile, reminderFile } from './record-files.ts';

export interface RecordActionsProps {
	readonly content: FitContent;
	readonly record: DecisionRecord;
	readonly today: string;
	/** Address of this page, without a fragment. */
	readonly address: string;
}

/** Ways to take a decision along: paper, text, a file to open elsewhere, a day in the calendar. */
export function RecordActions({ content, record, today, address }: RecordActionsProps) {
	const reminder = reminderFile(content.model, record, { address, today });
	return (
		<p class="keeping__actions no-print">
			<button class="button" type="button" onClick={() => print()}>
				{words.print}
			</button>
			<button class="button" type="button" onClick={() => saveFile(markdownFile(content, record, { address, today }))}>
				{words.saveText}
			</button>
			<button class="button" type="button" onClick={() => saveFile(jsonFile(content.model, record))}>
				{words.saveJson}
			</button>
			{reminder && (
				<button class="button" type="button" onClick={() => saveFile(reminder)}>
					{words.saveDay}
				</button>
			)}
		</p>
	);
}
