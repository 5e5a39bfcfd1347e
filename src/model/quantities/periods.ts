import { timeUnit } from './time-units.ts';
import type { Read, Token } from './tokens.ts';
import type { TimeUnit } from './types.ts';

const ADVERBS: Readonly<Record<string, TimeUnit>> = {
	hourly: 'hour',
	daily: 'day',
	weekly: 'week',
	monthly: 'month',
	annually: 'year',
	yearly: 'year',
	pcm: 'month',
	pa: 'year',
	pw: 'week',
};
const INITIALS: Readonly<Record<string, TimeUnit>> = { m: 'month', a: 'year', w: 'week', d: 'day', h: 'hour', y: 'year' };

/** What recurs: "a week", "per month", "/mo", "monthly", "p.a.". `isMoney` lets "pm" stand for "per month". */
function readPeriod(tokens: readonly Token[], at: number, isMoney: boolean): Read<TimeUnit> | undefined {
	const text = (place: number) => tokens[place]?.text ?? '';
	const first = tokens[at];
	if (!first || first.isApart) return undefined;
	const adverb = Object.hasOwn(ADVERBS, first.text) ? ADVERBS[first.text] : undefined;
	if (adverb) return { value: adverb, next: at + 1 };
	if (isMoney && first.text === 'pm') return { value: 'month', next: at + 1 };
	if (first.text === 'p' && /^[./]$/.test(text(at + 1)) && tokens[at + 2]?.isGlued) {
		const unit = INITIALS[text(at + 2)];
		return unit && { value: unit, next: text(at + 3) === '.' && text(at + 1) === '.' ? at + 4 : at + 3 };
	}
	if (!/^(?:a|an|per|each|every|\/)$/.test(first.text)) return undefined;
	const from = text(at + 1) === 'a' || text(at + 1) === 'calendar' ? at + 2 : at + 1;
	const unit = timeUnit(text(from)) ?? (first.text === '/' && text(from) === 'm' && isMoney ? 'month' : undefined);
	return unit && { value: unit, next: from + 1 };
}

/** Between an amount and its period: tax, a code, "per person", "of study". */
const FILLER =
	/^(?:usd|eur|gbp|aud|cad|nzd|sgd|inr|vat|gst|tax|taxes|sst|incl|inc|excl|ex|plus|person|pax|user|member|seat|only|just|\+|\.|-|\()$/;
const LONGEST_FILLER = 4;

/** The same behind a few words that may stand between: "£30 + VAT per month", "10 hours of study a week". */
export function readPeriodAfter(tokens: readonly Token[], at: number, isMoney: boolean): Read<TimeUnit> | undefined {
	const isOf = !isMoney && tokens[at]?.text === 'of';
	for (let place = at; place <= at + LONGEST_FILLER; place++) {
		const period = readPeriod(tokens, place, isMoney);
		if (period) return period;
		const token = tokens[place];
		if (!token || token.isApart) return undefined;
		const isPerHead = token.text === 'per' || (token.text === '/' && isMoney);
		if (!(isOf ? token.kind === 'word' : FILLER.test(token.text) || isPerHead)) return undefined;
	}
	return undefined;
}
