import { isPartOfCode } from './numerals.ts';
import type { Read, Token } from './tokens.ts';
import type { CalendarDate } from './types.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
	/^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;
const SEASON = /^(?:spring|summer|autumn|fall|winter|season|intake)$/;
/** Words that a date can begin with. */
export const DATE_WORDS: readonly string[] =
	'jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov november dec december spring summer autumn fall winter season intake q'.split(
		' ',
	);
const WEEKDAY = /^(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)(?:days?|nesday|urday)?$/;
const YEAR = /^(?:19|20)\d\d$/;
/** A year that stands alone is one only within these; any other is a number. */
const FIRST_YEAR = 2019;
const LAST_YEAR = 2035;
/** So many days may be listed before their month: "8, 9 and 10 February". */
const LONGEST_LIST = 6;
const BETWEEN_DAYS = /^(?:[-–—,&/+]|and|to|or)$/;

const month = (token: Token | undefined): number | undefined =>
	token && MONTH.test(token.text) ? MONTHS.indexOf(token.text.slice(0, 3)) + 1 : undefined;
const dateOf = (year?: number, ofYear?: number, day?: number): CalendarDate => ({
	kind: 'date',
	...(year === undefined ? {} : { year }),
	...(ofYear === undefined ? {} : { month: ofYear }),
	...(day === undefined ? {} : { day }),
});
const isDay = (text: string) => /^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= 31;
const isMonth = (text: string) => /^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= 12;

/** A date at a token: "2026-11-28", "28 November 2026", "Nov 28, 2026", "03/2026", "autumn 2025". Parts that could be read two ways are left out. */
export function readDate(tokens: readonly Token[], at: number): Read<CalendarDate> | undefined {
	const token = tokens[at];
	if (token?.kind === 'digits') return readNumeric(tokens, at) ?? readDay(tokens, at) ?? readLaterDay(tokens, at);
	return token?.kind === 'word' ? readWord(tokens, at) : undefined;
}

/** A year by itself, or an academic year by its first: "2025/26". */
export function readYear(tokens: readonly Token[], at: number): Read<CalendarDate> | undefined {
	const token = tokens[at];
	if (!token || !YEAR.test(token.text) || Number(token.text) < FIRST_YEAR || Number(token.text) > LAST_YEAR) return undefined;
	const after = tokens[at + 1];
	if (after?.isGlued && after.kind !== 'sign') return undefined;
	const isAcademic = /^[/–-]$/.test(after?.text ?? '') && /^\d\d$/.test(tokens[at + 2]?.text ?? '') && tokens[at + 2]?.isGlued;
	const isMiddle = /^(?:pre|mid|early|late|post)$/.test(tokens[at - 2]?.text ?? '');
	if (!isAcademic && !isMiddle && isPartOfCode(tokens, at)) return undefined;
	return { value: dateOf(Number(token.text)), next: isAcademic ? at + 3 : at + 1 };
}

function readNumeric(tokens: readonly Token[], at: number): Read<CalendarDate> | undefined {
	const [first = '', sign = '', second = '', again = '', third = ''] = [0, 1, 2, 3, 4].map((step) =>
		step > 0 && !tokens[at + step]?.isGlued ? '' : (tokens[at + step]?.text ?? ''),
	);
	const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(first);
	if (dotted)
		return isDay(dotted[1] ?? '') && isMonth(dotted[2] ?? '')
			? { value: dateOf(Number(dotted[3]), Number(dotted[2]), Number(dotted[1])), next: at + 1 }
			: undefined;
	if (YEAR.test(first) && /^[-/]$/.test(sign) && again === sign && isMonth(second) && isDay(third))
		return { value: dateOf(Number(first), Number(second), Number(third)), next: at + 5 };
	if (sign !== '/' && sign !== '-') return undefined;
	if (again === sign && /^(?:\d\d|(?:19|20)\d\d)$/.test(third) && isDay(first) && isDay(second)) {
		const year = third.length === 2 ? 2000 + Number(third) : Number(third);
		// Of two numbers up to 12, one country takes the first for the day and another the second.
		if (isMonth(first) && isMonth(second) && first !== second) return { value: dateOf(year), next: at + 5 };
		if (!isMonth(first) && !isMonth(second)) return undefined;
		const isDayFirst = isMonth(second);
		return { value: dateOf(year, Number(isDayFirst ? second : first), Number(isDayFirst ? first : second)), next: at + 5 };
	}
	if (sign === '/' && isMonth(first) && YEAR.test(second) && again !== '/')
		return { value: dateOf(Number(second), Number(first)), next: at + 3 };
	return undefined;
}

/** After the number of a day: past "st", "nd", "rd", "th" and "of". */
function afterDay(tokens: readonly Token[], at: number): number {
	const next = /^(?:st|nd|rd|th)$/.test(tokens[at + 1]?.text ?? '') && tokens[at + 1]?.isGlued ? at + 2 : at + 1;
	return tokens[next]?.text === 'of' || (tokens[next]?.text === '-' && month(tokens[next + 1])) ? next + 1 : next;
}

/** "28 November 2026", and the first of several days before one month: "12–13 Jan 2027". */
function readDay(tokens: readonly Token[], at: number): Read<CalendarDate> | undefined {
	const token = tokens[at];
	if (!token || !isDay(token.text)) return undefined;
	const own = afterDay(tokens, at);
	let place = own;
	for (let days = 1; days <= LONGEST_LIST; days++) {
		const ofYear = month(tokens[place]);
		if (ofYear) {
			const year = yearAfter(tokens, place + 1);
			if (!year && !isName(tokens[place])) return undefined;
			const value = dateOf(year?.value, ofYear, Number(token.text));
			return { value, next: days === 1 ? (year?.next ?? place + 1) : own };
		}
		if (!BETWEEN_DAYS.test(tokens[place]?.text ?? '') || tokens[place]?.isApart) return undefined;
		place++;
		while (/^(?:and|,|&)$/.test(tokens[place]?.text ?? '') && place < own + LONGEST_LIST * 4) place++;
		if (WEEKDAY.test(tokens[place]?.text ?? '')) place++;
		if (!isDay(tokens[place]?.text ?? '')) return undefined;
		place = afterDay(tokens, place);
	}
	return undefined;
}

/** The second day of "February 8–12, 2027". */
function readLaterDay(tokens: readonly Token[], at: number): Read<CalendarDate> | undefined {
	const [token, sign, first, name] = [0, -1, -2, -3].map((step) => tokens[at + step]);
	const ofYear = month(name);
	if (!token || !ofYear || !isName(name) || !isDay(token.text) || !isDay(first?.text ?? '') || !BETWEEN_DAYS.test(sign?.text ?? ''))
		return undefined;
	if (sign?.text === ',' || Number(token.text) <= Number(first?.text)) return undefined;
	const year = yearAfter(tokens, at + 1);
	return { value: dateOf(year?.value, ofYear, Number(token.text)), next: year?.next ?? at + 1 };
}

/** "Nov 28, 2026", "November 2026", "autumn 2025", "Q3 2026". */
function readWord(tokens: readonly Token[], at: number): Read<CalendarDate> | undefined {
	const token = tokens[at];
	const isQuarter = token?.text === 'q' && /^[1-4]$/.test(tokens[at + 1]?.text ?? '') && tokens[at + 1]?.isGlued;
	if (isQuarter || SEASON.test(token?.text ?? '')) {
		const year = yearAfter(tokens, isQuarter ? at + 2 : at + 1);
		return year && { value: dateOf(year.value), next: year.next };
	}
	const ofYear = month(token);
	if (!ofYear) return undefined;
	const from = tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
	const alone = yearAfter(tokens, from);
	if (alone) return { value: dateOf(alone.value, ofYear), next: alone.next };
	const day = tokens[from];
	if (!day || day.isApart || !isDay(day.text) || !isName(token)) return undefined;
	const next = afterDay(tokens, from);
	const after = tokens[next];
	// "May 10 weeks" and "March 5.30" are no days.
	if (after?.isGlued && after.kind !== 'sign') return undefined;
	const year = yearAfter(tokens, next);
	return { value: dateOf(year?.value, ofYear, Number(day.text)), next: year?.next ?? next };
}

function yearAfter(tokens: readonly Token[], at: number): Read<number> | undefined {
	const from = /^[,'’-]$/.test(tokens[at]?.text ?? '') ? at + 1 : at;
	const token = tokens[from];
	if (!token || token.isApart || !YEAR.test(token.text)) return undefined;
	return { value: Number(token.text), next: from + 1 };
}

/** In small letters "may" and "march" are verbs. */
const isName = (token: Token | undefined) => token !== undefined && token.raw.charAt(0) !== token.text.charAt(0);
