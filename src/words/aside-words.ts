import { formatMoment } from './format.ts';

/** Why something was put aside before the page wrote over it. */
export type AsideReason = 'unreadable' | 'in-part' | 'newer';

/** What stands under each key, by what is the key's own in its name, within a sentence. One that ends in a colon stands for all that begin with it. */
const THINGS: Readonly<Record<string, string>> = {
	answers: 'your answers in the fit check',
	library: 'the assessments and decisions that you saved',
	draft: 'the decision that you were writing',
	adverts: 'your job adverts',
	searches: 'what you searched for',
	'tool:': 'what you entered into a tool',
};

/** What stands under a key, within a sentence; undefined for a key of somebody else's. */
export const thing = (key: string): string | undefined =>
	Object.entries(THINGS).find(([own]) => (own.endsWith(':') ? key.startsWith(own) : key === own))?.[1];

const reasons: Readonly<Record<AsideReason, string>> = {
	unreadable: 'This page could not read it',
	'in-part': 'This page could not read all of it',
	newer: 'A newer version of this site wrote it, and this page may not know all of it',
};

/** Said where it happens. */
export const wasPutAside = (of: string, reason: AsideReason) =>
	`This device already held ${thing(of) ?? 'something here'}. ${reasons[reason]}, so it was put aside as it was before your change was kept. It is not lost: you find it at “Saved on this device”, or save it as a file now.`;
export const save = 'Save it as a file';
export const close = 'Close';

/** Said where the library stands and has not been written over yet. */
const STANDING: Readonly<Record<AsideReason, string>> = {
	unreadable: 'What this device keeps is damaged, and this page cannot read it',
	'in-part': 'Something that this device keeps is damaged, or this page does not know it',
	newer: 'A newer version of this site saved what this device keeps, and this page may not know all of it',
};
export const standing = (reason: AsideReason, isOlder: boolean) =>
	`${isOlder ? 'A question has changed since you answered it, so an answer no longer fits' : STANDING[reason]}. It is not lost: it stays stored as it was, and nothing that you change here overwrites it.`;
export const saveAsItIs = 'Save it as it is';
export const removeStanding = {
	label: 'Delete what does not fit',
	says: 'Everything else stays.',
	confirm: 'Delete it for good',
	keep: 'Leave it',
};

/** Said where everything that is kept is listed. */
export const listed = (count: number) =>
	`${count === 1 ? 'This was' : 'These were'} put aside as a page was about to write over what it could not read, or not all of it. Nothing is lost.`;
export const one = ({ of, at }: { readonly of: string; readonly at: number | null }) =>
	`${sentenceStart(thing(of) ?? 'something else')}${at === null ? '' : `, put aside on ${formatMoment(new Date(at))}`}`;
export const remove = { label: 'Delete it', says: 'Everything else stays.', confirm: 'Delete it for good', keep: 'Leave it' };

const sentenceStart = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
