import type { DecisionRecord } from '~/model/keeping/decision-record.ts';
import * as keepingWords from '~/words/keeping-words.ts';
import { recordWords } from '~/words/record-words.ts';

export interface KeptRecordsProps {
	readonly records: readonly DecisionRecord[];
	readonly today: string;
	/** Address of a decision, by its id. */
	readonly recordUrl: (id: string) => string;
}

/** The decisions on this device, the latest first: what was decided, what the fit check said then, and whether it is time to look back. */
export function KeptRecords({ records, today, recordUrl }: KeptRecordsProps) {
	if (records.length === 0) return <p>{keepingWords.noRecords}</p>;
	const latest = [...records].sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
	return (
		<ul class="keeping__list" role="list">
			{latest.map((record) => (
				<li class="keeping__one" key={record.id}>
					<a class="keeping__name" href={recordUrl(record.id)}>
						{recordWords(record)}
					</a>
					<span>{keepingWords.record(record, today)}</span>
				</li>
			))}
		</ul>
	);
}
