import { type PlanCalendar as Calendar, type CalendarMonth, DAY_USES, type DayUse } from '~/model/time/calendar-months.ts';
import type { TimePlan, TimeResult } from '~/model/time/plan.ts';
import * as words from './calendar-words.ts';
import './PlanCalendar.css';

export interface PlanCalendarProps {
	readonly plan: TimePlan;
	readonly result: TimeResult;
	readonly calendar: Calendar;
}

/** Side of a day's square on its ground of 10 by 10, and where it begins. */
const [CELL, PITCH, INSET] = [8, 10, 1];
const DAYS = 7;

/** What a day is drawn as, from its upper left corner: a shape of its own for each use. */
const SHAPES: Readonly<Record<Exclude<DayUse, 'none'>, string>> = {
	study: `v${CELL}h${CELL}v-${CELL}z`,
	maybe: `v${CELL}h${CELL}z`,
	late: `l${CELL} ${CELL}m0-${CELL}l-${CELL} ${CELL}`,
	spare: `v${CELL}h${CELL}v-${CELL}z`,
	off: `m1 ${CELL / 2}h${CELL - 2}`,
	open: `m2 2v4h4v-4z`,
};
/** Written out, so that the build finds which styles are used. */
const CLASSES: Readonly<Record<Exclude<DayUse, 'none'>, string>> = {
	study: 'plan-calendar__study',
	maybe: 'plan-calendar__maybe',
	late: 'plan-calendar__late',
	spare: 'plan-calendar__spare',
	off: 'plan-calendar__off',
	open: 'plan-calendar__open',
};
const isDrawn = (use: DayUse): use is Exclude<DayUse, 'none'> => use !== 'none';

/** The weeks of a plan as small months, with what each day is for. */
export function PlanCalendar({ plan, result, calendar: { months, isCut } }: PlanCalendarProps) {
	const { start, deadline, daysOff = [] } = plan;
	if (start === undefined || months.length === 0) return null;
	const used = DAY_USES.filter(isDrawn).filter((use) => months.some(({ days }) => days.includes(use)));
	const says = words.inWords({
		start,
		finish: result.least?.finish,
		latest: result.most?.finish,
		deadline,
		off: daysOff.map(({ from, to }) => [from, to] as const),
	});
	return (
		<figure class="plan-calendar">
			<div class="plan-calendar__months" role="img" aria-label={says}>
				{months.map((month) => (
					<Month key={`${month.year}-${month.month}`} {...month} />
				))}
			</div>
			<figcaption>
				<ul class="plan-calendar__legend">
					{used.map((use) => (
						<li key={use}>
							<svg viewBox="0 0 10 10" aria-hidden="true">
								<path class={CLASSES[use]} d={`M${INSET} ${INSET}${SHAPES[use]}`} />
							</svg>
							{words.uses[use]}
						</li>
					))}
					{months.some(({ deadline: due }) => due !== undefined) && (
						<li>
							<svg viewBox="0 0 10 10" aria-hidden="true">
								<circle class="plan-calendar__due" cx="5" cy="5" r="4" />
							</svg>
							{words.due}
						</li>
					)}
				</ul>
				<p>
					{words.rows}
					{isCut && ` ${words.cut}`}
				</p>
			</figcaption>
		</figure>
	);
}

function Month({ year, month, begins, days, deadline }: CalendarMonth) {
	const placeOf = (day: number) => {
		const at = begins - 1 + day - 1;
		return [(at % DAYS) * PITCH, Math.floor(at / DAYS) * PITCH] as const;
	};
	const weeks = Math.ceil((begins - 1 + days.length) / DAYS);
	const pathOf = (use: Exclude<DayUse, 'none'>) =>
		days
			.flatMap((one, at) => (one === use ? [placeOf(at + 1)] : []))
			.map(([x, y]) => `M${x + INSET} ${y + INSET}${SHAPES[use]}`)
			.join('');
	const [x, y] = placeOf(deadline ?? 1);
	return (
		<div class="plan-calendar__month">
			<p>{words.monthOf(year, month)}</p>
			<svg viewBox={`0 0 ${DAYS * PITCH} ${weeks * PITCH}`} aria-hidden="true">
				{DAY_USES.filter(isDrawn).map((use) => days.includes(use) && <path key={use} class={CLASSES[use]} d={pathOf(use)} />)}
				{deadline !== undefined && <circle class="plan-calendar__due" cx={x + PITCH / 2} cy={y + PITCH / 2} r={PITCH / 2 - 1} />}
			</svg>
		</div>
	);
}
