import type { Entries } from '~/model/keeping/entries.ts';
import { TypedField } from '~/parts/TypedField.tsx';
import { BLOCK_LIMIT, rowsOf } from './entries.ts';
import type { ReadPlan } from './read-plan.ts';
import * as words from './words.ts';
import './StudyTimes.css';

export interface StudyTimesProps {
	readonly entries: Entries;
	/** Undefined until what reads the fields has loaded. */
	readonly read: ReadPlan | undefined;
	readonly set: (field: string, text: string) => void;
}

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];

/** When somebody studies, week after week: a weekday and two times for each, and a row more than are filled in. */
export function StudyTimes({ entries, read, set }: StudyTimesProps) {
	const { blockHours: perWeek = 0, isOverlapping = false } = read ?? {};
	const pace = read?.plan.pace;
	const time = (field: string, label: string) => {
		const problem = read?.typed[field]?.problem;
		const id = `time-${field}`;
		return (
			<div class="study-times__field">
				<label for={id}>{label}</label>
				<input
					id={id}
					type="time"
					value={entries[field] ?? ''}
					aria-invalid={problem !== undefined}
					aria-describedby={problem && `${id}-error`}
					onInput={({ currentTarget }) => set(field, currentTarget.value)}
				/>
				{problem && (
					<p class="study-times__error" id={`${id}-error`}>
						{words.sameTime}
					</p>
				)}
			</div>
		);
	};
	return (
		<>
			<p>{words.blocksHint}</p>
			<TypedField id="time-course" label={words.course} kind="text" text={entries['course'] ?? ''} onText={(text) => set('course', text)} />
			{rowsOf(entries, 'block', BLOCK_LIMIT).map((row) => (
				<div class="study-times__row" key={row}>
					<div class="study-times__field">
						<label for={`time-block-${row}-day`}>{words.blockDay(row)}</label>
						<select
							id={`time-block-${row}-day`}
							value={entries[`block-${row}-day`] ?? ''}
							onChange={({ currentTarget }) => set(`block-${row}-day`, currentTarget.value)}
						>
							<option value="">{words.noWeekday}</option>
							{WEEKDAYS.map((day) => (
								<option key={day} value={String(day)}>
									{words.weekday(day)}
								</option>
							))}
						</select>
					</div>
					{time(`block-${row}-from`, words.blockFrom(row))}
					{time(`block-${row}-to`, words.blockTo(row))}
				</div>
			))}
			{isOverlapping && <p>{words.overlap}</p>}
			{perWeek > 0 && pace !== undefined && perWeek !== pace && (
				<p>
					<span key={perWeek}>{words.otherPace(perWeek, pace)}</span>
				</p>
			)}
		</>
	);
}
