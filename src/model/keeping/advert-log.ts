import { ADVERT_CLASSES, type AdvertLog, EMPTY_LOG, type LoggedAdvert, type LookFor, MOST_LOGGED } from '../advert-log.ts';
import { cleanName } from '../state/clean-name.ts';
import { cleanText } from '../state/clean-text.ts';
import { isRecord } from '../values/is-record.ts';

/** A log of adverts as one line of JSON, for the device: `{"lookFor": {…}, "adverts": [{"id": 1, "class": "required", …}, …]}`. */

/** Longer text is refused whole: no log of ours comes near. */
const LOG_LIMIT = 2_000_000;
/** All texts of a log together have at most so many characters: later ones keep what was read in them, and lose the text. */
const TEXTS_LIMIT = 600_000;
/** Longest text of one advert. */
export const ADVERT_LIMIT = 12_000;
const QUOTE_LIMIT = 1_000;
const MOST_NAMES = 12;

/** One line of JSON, everything cleaned. */
export const formatLog = (log: AdvertLog): string => JSON.stringify(cleanLog(log));

/** Reads what `formatLog` wrote, or anything else: what cannot be used is left out. Null is an empty log. */
export function parseLog(json: string | null): AdvertLog {
	if (json === null || json.length > LOG_LIMIT) return EMPTY_LOG;
	try {
		const raw: unknown = JSON.parse(json);
		return isRecord(raw) ? cleanLog(raw) : EMPTY_LOG;
	} catch {
		return EMPTY_LOG;
	}
}

const text = (given: unknown, limit: number) => (typeof given === 'string' ? cleanText(given, limit) : '');
const name = (given: unknown) => (typeof given === 'string' ? cleanName(given) : '');
const names = (given: unknown): readonly string[] =>
	Array.isArray(given)
		? given
				.slice(0, MOST_NAMES)
				.map(name)
				.filter((one) => one !== '')
		: [];

/** What somebody looks for, in lines that fit a field. */
function cleanLookFor(raw: unknown): LookFor {
	if (!isRecord(raw)) return EMPTY_LOG.lookFor;
	return { credential: name(raw.credential), shortNames: names(raw.shortNames), skill: name(raw.skill), otherWords: names(raw.otherWords) };
}

function cleanAdvert(raw: unknown): LoggedAdvert | undefined {
	if (!isRecord(raw)) return undefined;
	const { id } = raw;
	const own = ADVERT_CLASSES.find((one) => one === raw.class);
	if (typeof id !== 'number' || !Number.isSafeInteger(id) || id < 1 || !own) return undefined;
	const quote = text(raw.quote, QUOTE_LIMIT);
	const match = text(raw.match, QUOTE_LIMIT);
	return {
		id,
		text: text(raw.text, ADVERT_LIMIT),
		title: name(raw.title),
		employer: name(raw.employer),
		place: name(raw.place),
		class: own,
		asksSkill: raw.asksSkill === true,
		quote,
		match: quote.includes(match) ? match : '',
		isOwnClass: raw.isOwnClass === true,
		repeats: typeof raw.repeats === 'number' ? raw.repeats : null,
		isParted: raw.isParted === true,
	};
}

/** Keeps what can be used: ids that are the only ones, and repeats of an advert that is there and repeats none itself. */
export function cleanLog({ lookFor, adverts }: { readonly lookFor?: unknown; readonly adverts?: unknown }): AdvertLog {
	const kept = new Map<number, LoggedAdvert>();
	let room = TEXTS_LIMIT;
	for (const raw of Array.isArray(adverts) ? adverts.slice(0, MOST_LOGGED) : []) {
		const advert = cleanAdvert(raw);
		if (!advert || kept.has(advert.id)) continue;
		const first = advert.repeats === null ? undefined : kept.get(advert.repeats);
		const fits = advert.text.length <= room;
		if (fits) room -= advert.text.length;
		const repeats = first && first.repeats === null ? first.id : null;
		kept.set(advert.id, { ...advert, text: fits ? advert.text : '', repeats, isParted: repeats !== null && advert.isParted });
	}
	return { lookFor: cleanLookFor(lookFor), adverts: [...kept.values()] };
}
