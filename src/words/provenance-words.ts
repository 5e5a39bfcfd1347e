import type { Provenance, ProvenanceKind } from '~/model/state/provenance.ts';
import { formatDay } from './format.ts';
import { plural } from './plural.ts';

/** Where answers came from that were taken from a text, a count or a calculation. */

/** Every kind of text, as an answer comes from it. */
const FROM: Readonly<Record<ProvenanceKind, string>> = {
	'sales-page': 'from the sales page',
	syllabus: 'from the syllabus',
	faq: 'from the questions and answers',
	terms: 'from the terms and conditions',
	reply: 'from the issuer’s reply',
	adverts: 'from the job adverts',
	badge: 'from a badge file',
	'worked-out': 'from your own calculation here',
};

/** “It is marked by a person.” from the sales page, 28 November 2026 */
export const provenance = ({ quote, kind, day }: Provenance) => `${quote === '' ? 'Taken' : `“${quote}”`} ${FROM[kind]}, ${formatDay(day)}`;
export const remove = 'Remove this note';
export const title = 'Where your answers come from';
/** @param count at least 1 */
export const says = (count: number) =>
	plural(count, {
		one: '1 answer was taken from a text, from job adverts or from a calculation.',
		other: '# answers were taken from texts, job adverts or calculations.',
	});
export const answered = (short: string, answer: string) => `${short}: ${answer}`;
