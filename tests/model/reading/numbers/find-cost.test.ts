import { describe, expect, test } from 'vitest';
import { findCost } from '../../../../src/model/reading/numbers/find-cost.ts';
import { COST, rolesOf, textOf } from './example.ts';

const read = (text: string) => findCost(textOf(text), { question: 'cost', groups: COST });
const offered = (text: string) => {
	const { offer } = read(text);
	return offer?.kind === 'measure' ? offer.numbers['price'] : undefined;
};

describe('findCost offers', () => {
	test.each([
		['a price', 'Price: £450', 450],
		['a price that is repeated', 'Price: £450\n\nThe course costs £450.', 450],
		['a price with the tax in it', 'Price: £450 including VAT', 450],
		['the sum of all parts', 'Course £300 | Exam £80 | Books £20', 400],
		['the total that the text gives', 'Course £300 | Exam £80\nTotal £380', 380],
		['a price beside instalments', 'Price: £450, or in 3 instalments of £150', 450],
		['a price beside a deposit', 'Price: £450\nDeposit £50', 450],
		['a price beside a resit', 'Price: £450. A resit is £60.', 450],
		['a price beside what counts towards it', 'Price: £450\nRegistration £50, counted towards it', 450],
		['a price that is all of an answer', 'How much?\nA. £450.', 450],
		['a price beside a plan that nobody has to take', 'Price: £450. A subscription (£5 a month) is optional.', 450],
		['nothing for what is free', 'The course is free.', 0],
	])('%s', (_name, text, price) => {
		expect(read(text).status).toBe('says');
		expect(offered(text)).toBe(price);
	});

	test('with the parts of a sum', () => {
		const { sum } = read('Course £300 | Exam £80 | Books £20');
		expect(sum).toMatchObject({ total: 400, unit: 'GBP' });
		expect(sum?.parts.map(({ role }) => role)).toEqual(['course', 'exam', 'materials']);
	});
});

describe('findCost says without an offer where', () => {
	test.each([
		['it is a range', 'Price: £90 to £140'],
		['tax comes on top', 'Price: £450 + VAT'],
		['there is a lower price', 'Price: £450. Early bird £400.'],
		['it was higher before', 'Course: was £499 now £215'],
		['two prices hold', 'Price: £200 for members, £260 for others'],
		['it is paid each month', 'Price: £30 a month'],
		['a part has no amount', 'Price: £450. The exam is not included.'],
		['parts are in two currencies', 'Course £300 | Exam $80'],
		['the total is less than a part', 'Course £300\nTotal £280'],
		['parts can be paid in instalments', 'Course £300 | Registration £20\nInstalments: 3 x £110'],
		['a line has nothing but amounts and their tax', 'Tiling for beginners\n\n£450 + VAT (£540)'],
	])('%s', (_name, text) => {
		expect(read(text).status).toBe('says');
		expect(offered(text)).toBeUndefined();
	});
});

test.each(['Price: from £99', 'A resit is £60', 'See our price list', '£90 per credit is the price'])(
	'findCost only mentions: %s',
	(text) => {
		expect(read(text).status).toBe('mentions');
		expect(offered(text)).toBeUndefined();
	},
);

test.each([
	'The salary is £30,000',
	'You get a budget of £5,000',
	'The refund is less £30',
	'Hello\n\nOther courses\nPrice £45',
	'Pay is 7 LPA on average',
	'The price is £12 an hour',
	'“The price was £45” – Ann',
])('findCost is silent: %s', (text) => {
	expect(read(text)).toEqual({ question: 'cost', status: 'silent', quotes: [], numbers: [] });
});

test('findCost contradicts where each variant has a price, and names them', () => {
	const finding = read('Online £300\nClassroom £450');
	expect(finding.status).toBe('contradicts');
	expect(finding.numbers.map(({ product }) => product)).toEqual(['Online', 'Classroom']);
	expect(finding.quotes).toHaveLength(2);
});

test('findCost tells what each amount is for', () => {
	const text = textOf('Course £300 | Exam fee £80\nDeposit £50\nRenewal\n£40 for members\n\nA transfer is £20, a late fee is £15.');
	expect(rolesOf(text, findCost(text, { question: 'cost', groups: COST }))).toEqual([
		['course', '£300'],
		['exam', '£80'],
		['deposit', '£50'],
		['renewal', '£40'],
		['other', '£20'],
		['late', '£15'],
	]);
});

test.each(['Fees (KES)\tCourse\t9,500', 'The price is 85k'])(
	'findCost points to an amount without a currency, and offers nothing: %j',
	(text) => {
		expect(read(text).status).toBe('mentions');
		expect(offered(text)).toBeUndefined();
	},
);

test('findCost keeps the condition of an amount', () => {
	const text = 'Price: £200 for members';
	const [number] = read(text).numbers;
	expect(number?.condition && text.slice(number.condition.start, number.condition.end)).toBe('for members');
});

test('findCost takes a bare dollar for that of the country whose words the text has', () => {
	expect(read('Queensland\n\nPrice: $90').numbers[0]?.quantity).toMatchObject({ currency: 'AUD' });
	expect(read('Queensland and NZQA\n\nPrice: $90').numbers[0]?.quantity).toMatchObject({ currency: undefined });
	expect(read('Queensland\n\nPrice: US$90').numbers[0]?.quantity).toMatchObject({ currency: 'USD' });
});

test('findCost takes the price for that of the exam where no course is sold', () => {
	const text = 'The exam\n\nThe exam is set in May. The exam has two parts. Price: £90';
	expect(read(text).numbers[0]?.role).toBe('exam');
});

test('findCost gives quotes that are sentences of the text, with the amount marked', () => {
	const text = 'Hello. Price: £450. Bye.';
	const [quote] = read(text).quotes;
	expect(quote && [text.slice(quote.start, quote.end), text.slice(quote.match.start, quote.match.end)]).toEqual(['Price: £450.', '£450']);
});
