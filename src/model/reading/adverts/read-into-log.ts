import { type AdvertLog, type LoggedAdvert, MOST_LOGGED } from '../../advert-log.ts';
import { findRepeats } from './find-repeats.ts';
import { headOf } from './head.ts';
import { prepareAdvertCues } from './prepare.ts';
import { readAdvert } from './read-advert.ts';
import { splitAdverts } from './split-adverts.ts';
import type { AdvertCues, LookFor, ReadAdvert, Span } from './types.ts';

const LONGEST_NAME = 80;

const partOf = (text: string, span: Span | undefined) => (span ? text.slice(span.start, span.end) : '');
const nameOf = (text: string, span: Span | undefined) => partOf(text, span).slice(0, LONGEST_NAME);

type Read = Pick<LoggedAdvert, 'class' | 'asksSkill' | 'quote' | 'match'>;

function whatItSays(text: string, { class: own, asksSkill, decided }: ReadAdvert): Read {
	return { class: own, asksSkill, quote: partOf(text, decided), match: partOf(text, decided?.match) };
}

/** Marks what repeats what among all adverts that have a text. What the reader has joined or parted stays. */
function withRepeats(adverts: readonly LoggedAdvert[], from: number, cues: AdvertCues): readonly LoggedAdvert[] {
	const prepared = prepareAdvertCues(cues);
	const compared = adverts.filter(({ text }) => text !== '');
	const firsts = findRepeats(
		compared.map(({ text }) => ({ text, ...headOf(text, prepared) })),
		cues,
	);
	const found = new Map(
		compared.flatMap(({ id }, at) => {
			const first = compared[firsts[at] ?? -1];
			return first ? [[id, first.id] as const] : [];
		}),
	);
	return adverts.map((advert) => (advert.id < from ? advert : { ...advert, repeats: found.get(advert.id) ?? null }));
}

/** The log with the adverts of a paste behind those it has. What does not fit any more is left out; empty text adds nothing. */
export function addPaste(log: AdvertLog, paste: string, cues: AdvertCues): AdvertLog {
	const next = Math.max(0, ...log.adverts.map(({ id }) => id)) + 1;
	const added = splitAdverts(paste, cues)
		.slice(0, Math.max(0, MOST_LOGGED - log.adverts.length))
		.map((span, at): LoggedAdvert => {
			const text = paste.slice(span.start, span.end);
			const read = readAdvert(text, log.lookFor, cues);
			return {
				id: next + at,
				text,
				title: nameOf(text, read.title),
				employer: nameOf(text, read.employer),
				place: nameOf(text, read.place),
				...whatItSays(text, read),
				isOwnClass: false,
				repeats: null,
				isParted: false,
			};
		});
	return { ...log, adverts: withRepeats([...log.adverts, ...added], next, cues) };
}

/** The log read again for other names. A class that the reader chose stays, and so does what has no text. */
export function readAgain(log: AdvertLog, lookFor: LookFor, cues: AdvertCues): AdvertLog {
	const adverts = log.adverts.map((advert) => {
		if (advert.text === '' || advert.isOwnClass) return advert;
		return { ...advert, ...whatItSays(advert.text, readAdvert(advert.text, lookFor, cues)) };
	});
	return { lookFor, adverts };
}
