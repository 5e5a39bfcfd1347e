import type { Entries } from '~/model/keeping/entries.ts';
import { Folded } from './Folded.tsx';
import { type FieldOptions, PlanField } from './PlanField.tsx';
import type { ReadPlan } from './read-plan.ts';
import { StudyTimes } from './StudyTimes.tsx';
import * as words from './words.ts';

export interface CalendarFieldsProps {
	readonly entries: Entries;
	/** Undefined until what reads the fields has loaded. */
	readonly read: ReadPlan | undefined;
	readonly set: (field: string, text: string) => void;
}

/** What only the calendar file needs: study times, and how long a refund or a trial lasts. */
export function CalendarFields({ entries, read, set }: CalendarFieldsProps) {
	const field = (name: string, label: string, options: FieldOptions) => (
		<PlanField key={name} {...{ name, label, entries, read, set }} {...options} />
	);
	const noNumber = { 'too-little': words.moreThanNone };
	return (
		<>
			<Folded summary={words.blocksTitle(read?.blockHours ?? 0)}>
				<StudyTimes entries={entries} read={read} set={set} />
			</Folded>
			<Folded summary={words.freeTitle}>
				<div class="time-row">
					{field('refund', words.refund, { unit: words.daysUnit, says: noNumber })}
					{field('trial', words.trial, { unit: words.daysUnit, says: noNumber })}
				</div>
				{field('signed-up', words.signedUp, { kind: 'date' })}
				<p class="quiet">{words.freeHint}</p>
			</Folded>
		</>
	);
}
