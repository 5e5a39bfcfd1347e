import type { ComponentChildren } from 'preact';
import type { Entries } from '~/model/keeping/entries.ts';
import type { FieldProblem } from '~/model/quantities/only.ts';
import { hoursOfBlocks } from '~/model/time/study-blocks.ts';
import { TypedField } from '~/parts/TypedField.tsx';
import { OFF_LIMIT, rowsOf } from './entries.ts';
import type { ReadPlan } from './read-plan.ts';
import { StudyTimes } from './StudyTimes.tsx';
import * as words from './words.ts';
import './TimeFields.css';

export interface TimeFieldsProps {
	readonly entries: Entries;
	readonly read: ReadPlan;
	readonly set: (field: string, text: string) => void;
	/** Within a question there are no fields for the calendar file. */
	readonly isWithin?: boolean;
}

interface FieldOptions {
	readonly hint?: string;
	readonly unit?: string;
	readonly kind?: 'text' | 'date';
	readonly says?: Partial<Readonly<Record<FieldProblem, string>>>;
}

/** What the planner asks. Hours, pace and the two days are enough; the rest is folded, and its summary says what it holds. */
export function TimeFields({ entries, read, set, isWithin = false }: TimeFieldsProps) {
	const { result, typed, deadlineProblem, blocks, daysOff } = read;
	const field = (name: string, label: string, options: FieldOptions = {}) => (
		<TypedField
			key={name}
			id={`time-${name}`}
			label={label}
			text={entries[name] ?? ''}
			onText={(text) => set(name, text)}
			typed={typed[name]}
			{...options}
		/>
	);
	const { factor, from } = result.allowance;
	const noNumber = { 'too-little': words.moreThanNone };
	return (
		<>
			{field('hours', words.hours, { hint: words.hoursHint, kind: 'text' })}
			{field('pace', words.pace, { unit: words.hoursAWeek, says: { 'too-much': words.paceTooMuch } })}
			<div class="time-row">
				{field('start', words.start, { kind: 'date' })}
				{field('deadline', words.deadline, {
					kind: 'date',
					says: deadlineProblem ? { 'too-little': words.deadlineProblems[deadlineProblem] } : {},
				})}
			</div>
			<div class="time-folds">
				<Folded summary={words.marginTitle(factor, from === 'own-course')}>
					<p>{words.marginExplains}</p>
					<div class="time-row">
						{field('planned', words.planned, { unit: words.hoursUnit, says: noNumber })}
						{field('actual', words.actual, { unit: words.hoursUnit, says: noNumber })}
					</div>
				</Folded>
				<Folded summary={words.offTitle(daysOff)}>
					{rowsOf(entries, 'off', OFF_LIMIT).map((row) => (
						<div class="time-row" key={row}>
							{field(`off-${row}-from`, words.offFrom(row), { kind: 'date', says: { 'too-little': words.offNoFirst } })}
							{field(`off-${row}-to`, words.offTo(row), { kind: 'date', says: { 'upside-down': words.offUpsideDown } })}
						</div>
					))}
					{field('off', words.off, { hint: words.offHint, kind: 'text' })}
				</Folded>
				{!isWithin && (
					<>
						<Folded summary={words.blocksTitle(hoursOfBlocks(blocks))}>
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
				)}
			</div>
		</>
	);
}

function Folded({ summary, children }: { readonly summary: string; readonly children: ComponentChildren }) {
	return (
		<details>
			<summary>
				<span key={summary}>{summary}</span>
			</summary>
			<div class="time-folds__fields">{children}</div>
		</details>
	);
}
