import { readCurrencyAfter, readCurrencyBefore, type SharedSigns } from './currencies.ts';
import { isPartOfCode } from './numerals.ts';
import { readPeriodAfter } from './periods.ts';
import { afterRangeSign, hedgeBefore, readRange, withHedge } from './ranges.ts';
import type { Read, Token } from './tokens.ts';
import type { Money, NumberRange } from './types.ts';

/** An amount at a token: a sign or code before or after a number or a range, and for how long it is paid. */
export function readMoney(tokens: readonly Token[], at: number, shared: SharedSigns): Read<Money> | undefined {
	const before = readCurrencyBefore(tokens, at, shared);
	const amount = before ? readAmount(tokens, at, before.next, shared) : undefined;
	if (before && amount) {
		const code = readCurrencyAfter(tokens, amount.next, shared);
		const currency = before.value.code ?? code?.value.code;
		const isSame = code && (before.value.code === undefined || code.value.code === before.value.code);
		return finish(tokens, amount.value, currency, isSame ? code.next : amount.next);
	}
	if (isPartOfCode(tokens, at)) return undefined;
	const range = readRange(tokens, at);
	if (!range) return undefined;
	if (tokens[range.next]?.text === 'lpa') {
		// India's "lakhs per annum": a hundred thousand rupees a year.
		const lakhs = { ...range.value, min: range.value.min * 100_000, max: range.value.max * 100_000 };
		return { value: { kind: 'money', ...lakhs, currency: 'INR', per: 'year' }, next: range.next + 1 };
	}
	const after = readCurrencyAfter(tokens, range.next, shared);
	return after && finish(tokens, range.value, after.value.code, after.next);
}

/** The number after a sign, and a second one that may have the sign again: "$689 – $745". */
function readAmount(tokens: readonly Token[], start: number, at: number, shared: SharedSigns): Read<NumberRange> | undefined {
	if (tokens[at]?.isApart) return undefined;
	const first = readRange(tokens, at, start);
	if (!first || first.value.max > first.value.min) return first;
	const sign = afterRangeSign(tokens, first.next, start);
	const again = sign === undefined ? undefined : readCurrencyBefore(tokens, sign, shared);
	const second = again && readRange(tokens, again.next, again.next);
	if (!second || second.value.min <= first.value.max) return first;
	return { value: withHedge({ min: first.value.min, max: second.value.max }, hedgeBefore(tokens, start, true)), next: second.next };
}

function finish(tokens: readonly Token[], range: NumberRange, currency: string | undefined, next: number): Read<Money> {
	// "48,500/-" is how India closes an amount.
	const end = tokens[next]?.text === '/' && /^[-–=]$/.test(tokens[next + 1]?.text ?? '') && tokens[next]?.isGlued ? next + 2 : next;
	const period = readPeriodAfter(tokens, end, true);
	const money: Money = { kind: 'money', ...range, currency };
	return period ? { value: { ...money, per: period.value }, next: period.next } : { value: money, next: end };
}
