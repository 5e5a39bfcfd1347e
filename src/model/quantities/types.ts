/**
 * Quantities as people write them in a text: amounts of money, durations, dates and bare numbers. One grammar reads them for the reading desk and
 * for the fields of the instruments.
 */

/** Where something stands in a text, in UTF-16 units from its start; `end` is the first unit after it. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** What the text itself says of how sure a number is: "about", "up to", "from". */
export type Hedge = 'about' | 'up-to' | 'from';

/** One number, or a range of which both ends count. Equal ends are one number. */
export interface NumberRange {
	readonly min: number;
	readonly max: number;
	readonly hedge?: Hedge | undefined;
}

/** Units of time that a text counts in. */
export const TIME_UNITS = ['minute', 'hour', 'day', 'week', 'month', 'year'] as const;
export type TimeUnit = (typeof TIME_UNITS)[number];

/** An amount of money. */
export interface Money extends NumberRange {
	readonly kind: 'money';
	/** ISO 4217 code; undefined where the text does not say which dollar, pound or krone. */
	readonly currency: string | undefined;
	/** "a month", "per hour": what the amount is paid for again and again. */
	readonly per?: TimeUnit | undefined;
}

/** A length of time: "10 hours a week", "6 months", "90-minute". */
export interface Duration extends NumberRange {
	readonly kind: 'duration';
	readonly unit: TimeUnit;
	/** "a week": within which it recurs. */
	readonly per?: TimeUnit | undefined;
}

/** A day, a month of a year, or a year. Parts that the text does not give are absent. */
export interface CalendarDate {
	readonly kind: 'date';
	readonly year?: number | undefined;
	/** 1 to 12. */
	readonly month?: number | undefined;
	/** 1 to 31. */
	readonly day?: number | undefined;
}

/** A number that is none of these: "3", "70 %", "twelve". */
export interface BareNumber extends NumberRange {
	readonly kind: 'number';
	readonly isPercent?: true | undefined;
}

export type Quantity = Money | Duration | CalendarDate | BareNumber;
export type QuantityKind = Quantity['kind'];
export const QUANTITY_KINDS = ['money', 'duration', 'date', 'number'] as const satisfies readonly QuantityKind[];

/** A quantity with where it stands. */
export type FoundQuantity = Quantity & Span;
