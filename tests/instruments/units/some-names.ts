import type { NamedPractice, NamedUnit } from '../../../src/model/units/wording.ts';
import { CEU, ECTS, POINT, UK } from '../../model/units/some-units.ts';

const source = { id: 'somebody', title: 'Somebody’s rule', href: '/sources/law/#somebody' };
const hour = { lo: 1, hi: 1 };

/** A few units with names, in an order of their own. */
export const UNITS: readonly NamedUnit[] = [
	{ ...ECTS, label: 'ECTS credits', one: 'ECTS credit', many: 'ECTS credits', convention: 'Europe', source },
	{ ...UK, label: 'UK credits', one: 'UK credit', many: 'UK credits', convention: 'England', year: 2021, source },
	{ ...POINT, label: 'Points', one: 'point', many: 'points', convention: 'Australia', source },
	{ id: 'total-hour', counts: 'total', hours: hour, label: 'Hours in all', one: 'hour in all', many: 'hours in all' },
	{ ...CEU, label: 'CEUs', one: 'CEU', many: 'CEUs', convention: 'somebody', source },
	{ id: 'supervised-hour', counts: 'supervised', hours: hour, label: 'Supervised', one: 'supervised hour', many: 'supervised hours' },
];
export const PRACTICES: readonly NamedPractice[] = [{ id: 'uk-practice', of: 'ects', as: 'uk', gives: 2, by: 'UK universities', source }];
