import type { TimeUnit } from './types.ts';

const UNITS: Readonly<Record<string, TimeUnit>> = {
	...named('minute', 'minute minutes min mins'),
	...named('hour', "hour hours hr hrs h hours'"),
	...named('day', 'day days'),
	...named('week', 'week weeks wk wks'),
	...named('month', 'month months mo mos mth mths mnth mnths'),
	...named('year', 'year years yr yrs annum'),
};

function named(unit: TimeUnit, words: string): Readonly<Record<string, TimeUnit>> {
	return Object.fromEntries(words.split(' ').map((word) => [word, unit]));
}

/** The unit that a word names: "hrs", "weeks". */
export const timeUnit = (word: string | undefined): TimeUnit | undefined =>
	word !== undefined && Object.hasOwn(UNITS, word) ? UNITS[word] : undefined;
