import type { StackUnit } from '../../../src/instruments/stack/slim-units.ts';

const unit = (id: string, many: string, hours: StackUnit['hours'], counts: StackUnit['counts'] = 'total'): StackUnit => ({
	id,
	counts,
	hours,
	label: many,
	one: many.slice(0, -1),
	many,
});

/** Units as content has them, with names of their own. */
export const UNITS: readonly StackUnit[] = [
	unit('ects', 'big credits', { lo: 25, hi: 30 }),
	unit('uk-credit', 'small credits', { lo: 10, hi: 10 }),
	unit('total-hour', 'hours', { lo: 1, hi: 1 }),
	unit('ceu', 'units', { lo: 10, hi: 10 }, 'supervised'),
	unit('points', 'points', undefined),
];
