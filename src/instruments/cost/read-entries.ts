import type { Entries } from '~/model/keeping/entries.ts';
import { MONTHS_IN_YEAR } from '~/model/money/break-even.ts';
import { toCents } from '~/model/money/cents.ts';
import { type Cents, type CostEntry, type CourseFee, type Exam, FEE_KINDS, FUNDING_KINDS, type Funding } from '~/model/money/types.ts';
import { readNumberField, readPercentField, readRangeField, readTimeField } from '~/model/quantities/only.ts';
import { currencyBeside, readMoneyField } from '~/model/quantities/only-money.ts';
import type { NumberLimits, Typed } from '~/model/quantities/typed.ts';
import { DEFAULT_ALLOWANCE } from '~/model/values/measure-needs.ts';
import { readerMarks } from '~/parts/reader-marks.ts';
import type { NumberName, TypedFields } from './fields.ts';

/** Nobody studies more hours than a working life has, or plans for longer than one. */
const WORK: NumberLimits = { most: 100_000 };
const PACE: NumberLimits = { least: 0.1, most: 168 };
const MARGIN: NumberLimits = { least: 0.1, most: 20 };
const YEARS: NumberLimits = { least: 0.05, most: 100 };
const COUNT: NumberLimits = { isWhole: true, least: 1, most: 1200 };
const MONTHS: NumberLimits = { most: 1200 };

/** How each field is read. */
const READERS = {
	price: readMoneyField,
	instalment: readMoneyField,
	instalments: (text: string, limits: NumberLimits) => readNumberField(text, { ...limits, ...COUNT }),
	deposit: readMoneyField,
	monthly: readMoneyField,
	pace: (text: string, limits: NumberLimits) => readNumberField(text, { ...limits, ...PACE }, 'hours a week'),
	margin: (text: string, limits: NumberLimits) => readNumberField(text, { ...limits, ...MARGIN }),
	'exam-fee': readMoneyField,
	'resit-fee': readMoneyField,
	'resit-chance': readPercentField,
	materials: readMoneyField,
	'renewal-fee': readMoneyField,
	'renewal-years': (text: string, limits: NumberLimits) => readTimeField(text, 'year', { ...limits, ...YEARS }),
	horizon: (text: string, limits: NumberLimits) => readTimeField(text, 'year', { ...limits, ...YEARS }),
	'funding-amount': readMoneyField,
	'funding-share': readPercentField,
	clawback: (text: string, limits: NumberLimits) => readTimeField(text, 'month', { ...limits, ...MONTHS }),
	'hour-value': readMoneyField,
	gain: readMoneyField,
	finishing: readPercentField,
	budget: readMoneyField,
} as const satisfies Record<NumberName, (text: string, limits: NumberLimits) => Typed<number>>;

/** What stands in all fields, read. */
export interface CostReading {
	readonly entry: CostEntry;
	readonly typed: TypedFields;
	/** Months of the horizon. */
	readonly months: number | undefined;
	/** Gain a month. */
	readonly gain: Cents | undefined;
	/** Chance of finishing. */
	readonly finishing: number | undefined;
	/** What was set aside, in the currency's unit, as the fit check has it. */
	readonly budget: number | undefined;
	/** Label of the currency; '' where it has none. */
	readonly currency: string;
	/** Another sign or code that stands in a field beside that one. */
	readonly otherCurrency: string | undefined;
}

/**
 * Reads everything entered. What cannot be read counts as not known, with its problem in `typed`.
 *
 * @param marks how the reader's language writes numbers
 */
export function readCost(entries: Entries, marks = readerMarks()): CostReading {
	const limits = { marks };
	const text = (field: string) => entries[field] ?? '';
	const numbers = Object.fromEntries(Object.entries(READERS).map(([field, read]) => [field, read(text(field), limits)])) as Record<
		NumberName,
		Typed<number>
	>;
	const value = (field: NumberName) => numbers[field].value;
	const hours = readRangeField(text('hours'), { ...limits, ...WORK }, 'hours');
	const isUsualMargin = text('margin').trim() === '';
	const horizonYears = value('horizon');
	const signs = [
		...new Set(
			Object.keys(READERS).flatMap((field) =>
				READERS[field as NumberName] === readMoneyField && !numbers[field as NumberName].problem ? markIn(text(field)) : [],
			),
		),
	];
	const currency = text('currency').trim() || (signs[0] ?? '');
	return {
		entry: {
			course: courseOf(text('fee'), value),
			workload: {
				hours: hours.value && { min: hours.value.low, max: hours.value.high },
				allowance: isUsualMargin ? DEFAULT_ALLOWANCE : value('margin'),
				pace: value('pace'),
			},
			exam: examOf(text('exam'), value),
			materials: value('materials'),
			renewal: { fee: value('renewal-fee'), everyYears: value('renewal-years') },
			horizonYears,
			funding: fundingOf(text('funding'), value),
			hourValue: value('hour-value'),
		},
		typed: { ...numbers, hours },
		months: horizonYears === undefined ? undefined : horizonYears * MONTHS_IN_YEAR,
		gain: toCents(value('gain')),
		finishing: value('finishing'),
		budget: value('budget'),
		currency,
		otherCurrency: signs.find((mark) => areDifferent(mark, currency)),
	};
}

type ValueOf = (field: NumberName) => number | undefined;

function courseOf(text: string, value: ValueOf): CourseFee | undefined {
	const kind = FEE_KINDS.find((one) => one === text);
	if (kind === 'once') return { kind, price: value('price') };
	if (kind === 'monthly') return { kind, fee: value('monthly') };
	return kind && { kind, instalment: value('instalment'), count: value('instalments'), deposit: value('deposit') };
}

function examOf(text: string, value: ValueOf): Exam | undefined {
	if (text === 'none') return { kind: 'none' };
	const resit = { resitFee: value('resit-fee'), resitChance: value('resit-chance') };
	if (text === 'included') return { kind: 'included', ...resit };
	return text === 'extra' ? { kind: 'extra', fee: value('exam-fee'), ...resit } : undefined;
}

function fundingOf(text: string, value: ValueOf): Funding | undefined {
	const kind = FUNDING_KINDS.find((one) => one === text);
	return kind && { kind, amount: value('funding-amount'), share: value('funding-share'), clawbackMonths: value('clawback') };
}

/** The sign or code beside an amount: "€" of "€ 49", "Rs" of "Rs. 49". */
function markIn(text: string): readonly string[] {
	const { before, after } = currencyBeside(text);
	const mark = (before + after).replace(/[\s.]/g, '');
	return mark === '' ? [] : [mark];
}

/** Two signs, or two codes: "€" and "EUR" may be the same, "$" and "US$" too. */
function areDifferent(one: string, other: string): boolean {
	if (other === '' || one.includes(other) || other.includes(one)) return false;
	const isCode = (mark: string) => /^[A-Z]{3}$/i.test(mark);
	const isSign = (mark: string) => /^\p{Sc}$/u.test(mark);
	return (isCode(one) && isCode(other) && one.toUpperCase() !== other.toUpperCase()) || (isSign(one) && isSign(other));
}
