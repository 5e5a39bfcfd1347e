import { isPartOfCode } from './numerals.ts';
import { readPeriodAfter } from './periods.ts';
import { hedgeBefore, readRange, withHedge } from './ranges.ts';
import { timeUnit } from './time-units.ts';
import type { Read, Token } from './tokens.ts';
import type { Duration, NumberRange, TimeUnit } from './types.ts';

/** What may stand between a number and its unit. Credit hours are credits and not among them. */
const BETWEEN =
	/^(?:full|whole|working|business|calendar|consecutive|clock|contact|notional|class|classroom|study|academic|teaching|learning|training|live|guided|taught|instruction|instructional|practical|clinical|video|solid|more|extra|additional|further|total|short|long|-|–)$/;
const LONGEST_BETWEEN = 3;
const AFTER_PREPOSITION = /^(?:for|in|within|takes?|took|over|after|lasts?|under|than|about|of|once|every)$/;

/** A length of time at a token: "6-8 weeks", "90-minute", "3 x 2 h", "1h 30m", "half a day", and how often it recurs. */
export function readDuration(tokens: readonly Token[], at: number): Read<Duration> | undefined {
	if (isPartOfCode(tokens, at) && !isHalf(tokens, at)) return undefined;
	const found = readHalf(tokens, at) ?? readOne(tokens, at) ?? readTimes(tokens, at) ?? readPlain(tokens, at);
	if (!found) return undefined;
	const period = found.value.per ? undefined : readPeriodAfter(tokens, found.next, false);
	const isSmaller = period && period.value !== found.value.unit;
	return isSmaller ? { value: { ...found.value, per: period.value }, next: period.next } : found;
}

const duration = (range: NumberRange, unit: TimeUnit): Duration => ({ kind: 'duration', ...range, unit });
const times = ({ min, max, hedge }: NumberRange, by: number): NumberRange =>
	withHedge({ min: round(min * by), max: round(max * by) }, hedge);
const round = (value: number) => Math.round(value * 100) / 100;

/** The unit after a number, behind words that may stand between. A half in between halves it: "3 half-days". */
function readUnit(tokens: readonly Token[], at: number): Read<{ unit: TimeUnit; share: number }> | undefined {
	let share = 1;
	for (let place = at; place <= at + LONGEST_BETWEEN; place++) {
		const token = tokens[place];
		if (!token || token.isApart) return undefined;
		const unit = timeUnit(token.text);
		if (unit && !(token.text === 'h' && token.raw === 'H') && !(token.text === 'mo' && !token.isGlued)) {
			const isCut = /^(?:h|hr|hrs|min|mins|wk|wks|mth|mths|yr|yrs)$/.test(token.text) && tokens[place + 1]?.text === '.';
			return {
				value: { unit, share },
				next: isCut && tokens[place + 1]?.isGlued && tokens[place + 2]?.raw === tokens[place + 2]?.text ? place + 2 : place + 1,
			};
		}
		if (token.text === 'half') share = 0.5;
		else if (!BETWEEN.test(token.text)) return undefined;
	}
	return undefined;
}

function readPlain(tokens: readonly Token[], at: number): Read<Duration> | undefined {
	const range = readRange(tokens, at);
	const unit = range && readUnit(tokens, range.next);
	if (!range || !unit) return undefined;
	const own = times(range.value, unit.value.share);
	return readRest(tokens, unit.next, duration(own, unit.value.unit));
}

/** "1h 30m", "1 hr 10", "1 hour and 30 minutes", "an hour and a half". */
function readRest(tokens: readonly Token[], at: number, whole: Duration): Read<Duration> {
	const text = (place: number) => tokens[place]?.text ?? '';
	const plain = { value: whole, next: at };
	if (text(at) === 'and' && text(at + 1) === 'a' && text(at + 2) === 'half')
		return { value: duration(times(whole, (whole.min + 0.5) / whole.min), whole.unit), next: at + 3 };
	if (whole.unit !== 'hour' || whole.max !== whole.min) return plain;
	const from = text(at) === 'and' ? at + 1 : at;
	const minutes =
		tokens[from]?.kind === 'digits' && !tokens[from]?.isApart && /^[0-5]?\d$/.test(text(from)) ? Number(text(from)) : undefined;
	if (minutes === undefined || minutes >= 60) return plain;
	const unit = tokens[from + 1]?.text;
	const isMinutes = unit === 'm' ? tokens[from + 1]?.isGlued === true : timeUnit(unit) === 'minute';
	const isShort = from === at && /^(?:h|hr)$/.test(text(at - 1)) && tokens[from + 1]?.kind !== 'word' && /^\d\d$/.test(text(from));
	if (!isMinutes && !isShort) return plain;
	const hours = round(whole.min + minutes / 60);
	return { value: { ...whole, min: hours, max: hours }, next: isMinutes ? from + 2 : from + 1 };
}

/** "3 x 2 h", "two 3-hour workshops". */
function readTimes(tokens: readonly Token[], at: number): Read<Duration> | undefined {
	const count = readRange(tokens, at);
	if (!count || count.value.max !== count.value.min || !Number.isInteger(count.value.min)) return undefined;
	const sign = tokens[count.next];
	if (!sign || sign.isApart) return undefined;
	const isSign = /^[x×*]$/.test(sign.text);
	const each = readRange(tokens, isSign ? count.next + 1 : count.next, -1);
	if (!each || (!isSign && tokens[each.next]?.text !== '-')) return undefined;
	const unit = readUnit(tokens, each.next);
	if (!unit || (!isSign && unit.value.unit !== 'hour' && unit.value.unit !== 'minute')) return undefined;
	return {
		value: duration(times(withHedge(each.value, count.value.hedge), count.value.min * unit.value.share), unit.value.unit),
		next: unit.next,
	};
}

const isHalf = (tokens: readonly Token[], at: number) =>
	tokens[at]?.text === '1' && tokens[at + 1]?.text === '/' && tokens[at + 2]?.text === '2';

/** "half a day", "half-day", "half an hour", "1/2 day". */
function readHalf(tokens: readonly Token[], at: number): Read<Duration> | undefined {
	const from = isHalf(tokens, at) ? at + 3 : tokens[at]?.text === 'half' ? at + 1 : undefined;
	if (from === undefined) return undefined;
	const next = /^(?:a|an|-)$/.test(tokens[from]?.text ?? '') ? from + 1 : from;
	const unit = timeUnit(tokens[next]?.text);
	return unit && { value: duration(withHedge({ min: 0.5, max: 0.5 }, hedgeBefore(tokens, at, false)), unit), next: next + 1 };
}

/** "a full day", "a couple of hours", and after a preposition "a year". */
function readOne(tokens: readonly Token[], at: number): Read<Duration> | undefined {
	if (!/^an?$/.test(tokens[at]?.text ?? '')) return undefined;
	const text = (place: number) => tokens[place]?.text ?? '';
	const hedge = hedgeBefore(tokens, at, false);
	if (text(at + 1) === 'couple' && text(at + 2) === 'of') {
		const unit = timeUnit(text(at + 3));
		return unit && { value: duration({ min: 2, max: 2, hedge: 'about' }, unit), next: at + 4 };
	}
	const isFull = /^(?:full|whole|single)$/.test(text(at + 1));
	const unit = timeUnit(text(isFull ? at + 2 : at + 1));
	if (!unit || (!isFull && !AFTER_PREPOSITION.test(text(at - 1)))) return undefined;
	return readRest(tokens, isFull ? at + 3 : at + 2, duration(withHedge({ min: 1, max: 1 }, hedge), unit));
}
