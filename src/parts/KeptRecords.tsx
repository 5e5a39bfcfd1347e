import { type DecisionRecord, isDue } from '~/model/keeping/decision-record.ts';
import { dayWords, recordWords } from '~/words/record-words.ts';
import { rangeWords, VERDICT_NAMES } from '~/words/words.ts';

export interface KeptRecordsProps {
	readonly records: readonly DecisionRecord[];
	readonly today: string;
	/** Address of a decision, by its id. */
	readonly recordUrl: (id: string) => string;
}

/** The decisions on this device, the latest first: what was decided, what the fit check said then, and whether it is time to look back. */
export function KeptRecords({ records, today, recordUrl }: KeptRecordsProps) {
	if (records.length === 0) return <p>No decision is kept on this device yet.</p>;
	const latest = [...records].sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
	return (
		<ul class="keeping__list" role="list">
			{latest.map((record) => (
				<li class="keeping__one" key={record.id}>
					<a class="keeping__name" href={recordUrl(record.id)}>
						{recordWords(record)}
					</a>
					<span>
						{record.finding.isRuledOut && 'Deal-breaker met. '}
						{VERDICT_NAMES[record.finding.verdict]}, {rangeWords(record.finding.range)} on that day.{' '}
						{record.outcome
							? `Looked back on ${dayWords(record.outcome.day)}.`
							: isDue(record, today)
								? 'It is time to look back.'
								: record.lookBack && `To look back on: ${dayWords(record.lookBack)}.`}
					</span>
				</li>
			))}
		</ul>
	);
}
