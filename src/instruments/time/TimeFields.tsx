import type { ComponentChildren } from 'preact';
import type { Entries } from '~/model/keeping/entries.ts';
import { DEFAULT_ALLOWANCE } from '~/model/values/measure-needs.ts';
import { OFF_LIMIT, rowsOf } from './entries.ts';
import { Folded } from './Folded.tsx';
import { type FieldOptions, PlanField } from './PlanField.tsx';
import type { ReadPlan } from './read-plan.ts';
import * as words from './words.ts';
import './TimeFields.css';

export interface TimeFieldsProps {
	readonly entries: Entries;
	/** Undefined until what reads the fields has loaded. */
	readonly read: ReadPlan | undefined;
	readonly set: (field: string, text: string) => void;
	/** Further folds. */
	readonly children?: ComponentChildren;
}

/** What the planner asks. Hours, pace and the two days are enough; the rest is folded, and its summary says what it holds. */
export function TimeFields({ entries, read, set, children }: TimeFieldsProps) {
	const field = (name: string, label: string, options: FieldOptions = {}) => (
		<PlanField key={name} {...{ name, label, entries, read, set }} {...options} />
	);
	const { factor = DEFAULT_ALLOWANCE, from } = read?.result.allowance ?? {};
	const noNumber = { 'too-little': words.moreThanNone };
	const deadlineProblem = read?.deadlineProblem;
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
				<Folded summary={words.offTitle(read?.daysOff ?? 0)}>
					{rowsOf(entries, 'off', OFF_LIMIT).map((row) => (
						<div class="time-row" key={row}>
							{field(`off-${row}-from`, words.offFrom(row), { kind: 'date', says: { 'too-little': words.offNoFirst } })}
							{field(`off-${row}-to`, words.offTo(row), { kind: 'date', says: { 'upside-down': words.offUpsideDown } })}
						</div>
					))}
					{field('off', words.off, { hint: words.offHint, kind: 'text' })}
				</Folded>
				{children}
			</div>
		</>
	);
}
