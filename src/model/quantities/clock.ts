import { type Read, type Token, tokensOf } from './tokens.ts';
import type { Span } from './types.ts';

/** From one time of day to another: "9am – 4pm", "18:30–20:30". */
export interface ClockSpan extends Span {
	/** Above 0, at most 14. */
	readonly hours: number;
}

interface Time {
	/** 0 to 24, with minutes as a share. */
	readonly hour: number;
	readonly half: 'am' | 'pm' | undefined;
	/** Written so that it can be nothing else. */
	readonly isSure: boolean;
	/** Written as "15h30", which by itself could be a length of time. */
	readonly isFrench?: true | undefined;
}

const LONGEST_SPAN = 14;
const NOON = /^(?:nn|noon)$/;

/** A time of day at a token, so that its digits are not taken for a number. */
export function readTime(tokens: readonly Token[], at: number): Read<Time> | undefined {
	const token = tokens[at];
	if (!token) return undefined;
	if (NOON.test(token.text)) return { value: { hour: 12, half: 'pm', isSure: true }, next: at + 1 };
	const french = readFrench(tokens, at);
	if (french) return french;
	const parts = token.kind === 'digits' ? /^(\d{1,2})(?:\.([0-5]\d))?$/.exec(token.text) : null;
	if (!parts) return undefined;
	const isColon =
		tokens[at + 1]?.text === ':' && tokens[at + 1]?.isGlued && /^[0-5]\d$/.test(tokens[at + 2]?.text ?? '') && tokens[at + 2]?.isGlued;
	if (isColon && parts[2]) return undefined;
	const minutes = Number(isColon ? tokens[at + 2]?.text : (parts[2] ?? 0));
	const next = isColon ? at + 3 : at + 1;
	const half = readHalf(tokens, next);
	const hour = Number(parts[1]) + minutes / 60;
	if (hour > 24 || (half && hour >= 13)) return undefined;
	return { value: { hour, half: half?.value, isSure: isColon === true || half !== undefined }, next: half?.next ?? next };
}

/** "08h30", as in South Africa. */
function readFrench(tokens: readonly Token[], at: number): Read<Time> | undefined {
	const [hour, sign, minutes, after] = [0, 1, 2, 3].map((step) => tokens[at + step]);
	if (sign?.text !== 'h' || !sign.isGlued || !/^(?:[01]?\d|2[0-4])$/.test(hour?.text ?? '')) return undefined;
	if (!minutes?.isGlued || !/^[0-5]\d$/.test(minutes.text) || (after?.isGlued && after.kind !== 'sign')) return undefined;
	return { value: { hour: Number(hour?.text) + Number(minutes.text) / 60, half: undefined, isSure: true, isFrench: true }, next: at + 3 };
}

function readHalf(tokens: readonly Token[], at: number): Read<'am' | 'pm'> | undefined {
	const token = tokens[at];
	if (!token || token.isApart) return undefined;
	if (token.text === 'am' || token.text === 'pm') return { value: token.text, next: at + 1 };
	if (NOON.test(token.text)) return { value: 'pm', next: at + 1 };
	const isDotted = /^[ap]$/.test(token.text) && tokens[at + 1]?.text === '.' && tokens[at + 2]?.text === 'm';
	if (!isDotted) return undefined;
	return { value: token.text === 'a' ? 'am' : 'pm', next: tokens[at + 3]?.text === '.' && tokens[at + 3]?.isGlued ? at + 4 : at + 3 };
}

/** From one time to another at a token. One of the two has a colon, or says whether it is before noon. */
export function readClockSpan(tokens: readonly Token[], at: number): Read<ClockSpan> | undefined {
	const from = readTime(tokens, at);
	const sign = from && tokens[from.next];
	if (!from || !sign || sign.isApart || !/^(?:[-–—−]|to|till|til|until|and)$/.test(sign.text)) return undefined;
	const to = readTime(tokens, from.next + 1);
	if (!to || !(from.value.isSure || to.value.isSure || isDotted(tokens, at, from.next + 1))) return undefined;
	const hours = hoursBetween(from.value, to.value);
	const [first, last] = [tokens[at], tokens[to.next - 1]];
	if (!first || !last || hours <= 0 || hours > LONGEST_SPAN) return undefined;
	return { value: { start: first.start, end: last.end, hours: Math.round(hours * 100) / 100 }, next: to.next };
}

/** "9.00 to 16.00": with minutes in fives on both sides, from the hours at which a day begins. */
function isDotted(tokens: readonly Token[], from: number, to: number): boolean {
	const [first = '', second = ''] = [from, to].map((at) => tokens[at]?.text);
	return /^(?:0?[6-9]|1\d)\.[0-5][05]$/.test(first) && /^(?:0?[1-9]|1\d|2[0-3])\.[0-5][05]$/.test(second);
}

const inDay = ({ hour, half }: Time) => (half === 'pm' && hour < 12 ? hour + 12 : half === 'am' && hour >= 12 ? hour - 12 : hour);

function hoursBetween(from: Time, to: Time): number {
	const end = inDay(to);
	let start = inDay(from);
	// "1–5pm" begins after noon, "10–1pm" before.
	if (!from.half && to.half === 'pm' && start + 12 < end && start < 12) start += 12;
	const hours = end - start;
	if (hours > 0) return hours;
	return hours + (from.hour < 12 && !to.half ? 12 : 24);
}

/** All of a text, in order of place. `from` is the place in the whole text at which this part begins. */
export function findClockSpans(text: string, from = 0): readonly ClockSpan[] {
	const tokens = tokensOf(text);
	const spans: ClockSpan[] = [];
	for (let at = 0; at < tokens.length; ) {
		const span = readClockSpan(tokens, at);
		if (span) spans.push({ ...span.value, start: span.value.start + from, end: span.value.end + from });
		at = span?.next ?? at + 1;
	}
	return spans;
}
