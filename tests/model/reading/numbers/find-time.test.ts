import { describe, expect, test } from 'vitest';
import { findTime } from '../../../../src/model/reading/numbers/find-time.ts';
import { rolesOf, TIME, textOf } from './example.ts';

const read = (text: string) => findTime(textOf(text), { question: 'time', groups: TIME });
const offered = (text: string) => {
	const { offer } = read(text);
	return offer?.kind === 'measure' ? offer.numbers['hours'] : undefined;
};

describe('findTime offers', () => {
	test.each([
		['a total', 'Duration: 40 hours', 40],
		['a total that is repeated', 'A 40-hour course\n\nDuration: 40 hours', 40],
		['minutes as hours', 'Duration: 90 minutes', 1.5],
		['a number behind a label that has the unit', 'Learning hours: 200', 200],
		['the whole and not its parts', 'Duration: 16 hours (14 hours in class, 2 hours online)', 16],
		['the whole of which a part is named', 'Duration 120 hours, of which 60 in class', 120],
		['hours a week times weeks', 'Duration: 5 hours a week for 8 weeks', 40],
		['times of day on so many days', 'Duration: 2 days, 9:00 to 17:00', 16],
		['the same without the break', 'Duration: 2 days, 9:00 to 17:00 with one hour for lunch', 14],
		['times of dated days', 'Date: 19 & 20 January 2027\tTime: 9.00am - 5.00pm', 16],
		['a number without a unit in a table under one', 'Effort (hours)\nReading\t45\nWriting\t80\nTotal\t125', 125],
		['times of day on the days that a title gives', 'Wall tiles – 2 days\n\nDuration: 9:00 to 17:00 each day', 16],
		['times of day beside a bare number of days', 'How long?\nTwo days, 9.00 to 17.00.', 16],
		['a weekly timetable for so many weeks', 'Mon, Wed, Fri 18:30–20:30\n12 weeks', 72],
	])('%s', (_name, text, hours) => {
		expect(read(text).status).toBe('says');
		expect(offered(text)).toBe(hours);
	});

	test('with the sum that a product came from', () => {
		const { sum } = read('Duration: 5 hours a week for 8 weeks');
		expect(sum).toMatchObject({ total: 40, unit: 'hour' });
		expect(sum?.parts).toHaveLength(2);
	});
});

describe('findTime says without an offer where', () => {
	test.each([
		['the number is a range', 'Duration: 5 to 6 hours'],
		['it is "up to"', 'Duration: up to 60 hours'],
		['it is "at least"', 'Duration: 160+ hours'],
		['only a part is named', '36 hours in class'],
		['more is added behind it', 'Duration: 12 hours plus 3 hours of tasks'],
		['two totals differ', 'Duration: 40 hours\n\nIn total 60 hours'],
		['hours a week and weeks are against it', 'Duration: 40 hours\n\nDuration: 20 hours a week for 10 weeks'],
		['it is said in passing', 'It takes 12 hours'],
		['months are no plain number of weeks', 'Duration: 5 hours a week for 6 months'],
	])('%s', (_name, text) => {
		expect(read(text).status).toBe('says');
		expect(offered(text)).toBeUndefined();
	});
});

test.each(['Duration: 6 weeks', 'Learn at your own pace', 'You get 3 credits', 'Study 5 hours a week'])(
	'findTime only mentions: %s',
	(text) => {
		expect(read(text)).toMatchObject({ status: 'mentions' });
	},
);

test.each([
	'You have access for 12 months',
	'The exam lasts 90 minutes',
	'Cancel 14 days before the course',
	'Requirements\n2 years in a bank',
	'Office Mon 9:00–17:00',
	'“It was a 40-hour course” – Ann',
	'Hello',
])('findTime is silent: %s', (text) => {
	expect(read(text)).toEqual({ question: 'time', status: 'silent', quotes: [], numbers: [] });
});

test('findTime contradicts where each variant has hours of its own, and names them', () => {
	const text = textOf('Learning hours\tClassroom 60\tOnline 80');
	const finding = findTime(text, { question: 'time', groups: TIME });
	expect(finding.status).toBe('contradicts');
	expect(finding.offer).toBeUndefined();
	expect(finding.numbers.map(({ product }) => product)).toEqual(['Classroom', 'Online']);
});

test('findTime tells roles apart', () => {
	const text = textOf('Duration: 5 hours a week for 8 weeks, 40 hours in total');
	expect(rolesOf(text, findTime(text, { question: 'time', groups: TIME }))).toEqual([
		['hours-a-week', '5 hours a week'],
		['length', '8 weeks'],
		['hours', '40 hours'],
	]);
});

test('findTime without any words is silent', () => {
	expect(findTime(textOf('We meet for 40 hours.'), { question: 'time' }).status).toBe('silent');
});
