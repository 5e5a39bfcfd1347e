import { courseCost, examCost, renewalCost, resitCost } from './bill.ts';
import { addBounds, isAmount, mapBounds, NOTHING, OPEN, onlyInput, toCents } from './cents.ts';
import { type Clawback, clawbackOf, splitBill } from './funding.ts';
import { type Bounds, type CostEntry, INPUTS, type Input, LINES, type LineKind, type Part } from './types.ts';
import { hoursNeeded, missingWork } from './work-time.ts';

/** One line of the bill. */
export interface CostLine extends Part {
	readonly line: LineKind;
}

/** What a credential costs, as far as it is known. */
export interface Cost {
	/** All lines, in order. */
	readonly lines: readonly CostLine[];
	/** Their sum. */
	readonly bill: Bounds;
	/** What somebody else pays of it. */
	readonly covered: Bounds;
	/** What the person pays: the bill without what is covered. */
	readonly own: Bounds;
	/** The person's hours at their own price; undefined where they put none on them. */
	readonly hours: Bounds | undefined;
	/** What the person pays, with their hours where those have a price. */
	readonly total: Bounds;
	/** What leaving too early would cost; undefined where nothing would. */
	readonly clawback: Clawback | undefined;
	/** Inputs that would narrow one of these, in the order of `INPUTS`. */
	readonly missing: readonly Input[];
}

/** The whole cost of a credential: lines, who pays them, and what is still missing. */
export function workCost(entry: CostEntry): Cost {
	const { workload = {}, renewal = {}, funding } = entry;
	const parts: Readonly<Record<LineKind, Part>> = {
		course: courseCost(entry.course, workload),
		exam: examCost(entry.exam),
		resits: resitCost(entry.exam),
		materials: onlyInput(entry.materials, 'materials'),
		renewals: renewalCost(renewal, entry.horizonYears),
	};
	const lines = LINES.map((line) => ({ line, ...parts[line] }));
	const { course, exam, resits, materials, renewals } = parts;
	const split = splitBill(
		{ course: course.cost, exam: exam.cost, resits: resits.cost, materials: materials.cost, renewals: renewals.cost },
		funding,
	);
	const hours = priceHours(entry);
	const found = new Set([...lines, split, hours ?? { missing: [] }].flatMap(({ missing }) => missing));
	return {
		lines,
		bill: addBounds(lines.map(({ cost }) => cost)),
		covered: split.covered,
		own: split.own,
		hours: hours?.cost,
		total: addBounds([split.own, hours?.cost ?? NOTHING]),
		clawback: clawbackOf(funding, split.covered),
		missing: INPUTS.filter((input) => found.has(input)),
	};
}

/** Hours with the margin × what one is worth. Undefined where a person does not price them. */
function priceHours({ workload = {}, hourValue }: CostEntry): Part | undefined {
	const cents = toCents(hourValue);
	if (!isAmount(hourValue) || cents === undefined) return undefined;
	const needed = hoursNeeded(workload);
	if (cents === 0 || needed?.max === 0) return { cost: NOTHING, missing: [] };
	if (!needed) return { cost: OPEN, missing: missingWork(workload, false) };
	return { cost: mapBounds(needed, (hours) => Math.round(cents * hours)), missing: [] };
}
