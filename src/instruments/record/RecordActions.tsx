import { saveFile } from '~/device/save-file.ts';
import type { DecisionRecord } from '~/model/keeping/decision-record.ts';
import type { FitContent } from '~/model/wording.ts';
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
				Print it
			</button>
			<button class="button" type="button" onClick={() => saveFile(markdownFile(content, record, { address, today }))}>
				Save as text (Markdown)
			</button>
			<button class="button" type="button" onClick={() => saveFile(jsonFile(content.model, record))}>
				Save to open elsewhere (JSON)
			</button>
			{reminder && (
				<button class="button" type="button" onClick={() => saveFile(reminder)}>
					Save the day for your calendar
				</button>
			)}
		</p>
	);
}
