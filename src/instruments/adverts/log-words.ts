import type { LoggedAdvert } from '~/model/advert-log.ts';
import type { Interval } from '~/model/types.ts';
import { plural } from '~/words/plural.ts';

/** What the advert log says once there are adverts. */

const adverts = (count: number) => plural(count, { one: '1 advert', other: '# adverts' });
const percent = (share: number) => Math.round(100 * share);

export const resultTitle = 'What the adverts say';
export const counted = (read: number, all: number) =>
	all === read
		? `${adverts(read)}, each counted once.`
		: `${adverts(read)} counted. Of ${all} in the log, ${plural(all - read, { one: '1 repeats another', other: '# repeat others' })}.`;
export const askSkill = 'They ask for the skill';
export const nameCredential = 'They name the credential: required, preferred, or one of several';
export const share = (found: number, read: number, { lo, hi }: Interval) =>
	`${found} of ${read}: between ${percent(lo)} and ${percent(hi)} in 100 adverts like these.`;
export const bar = (found: number, read: number, { lo, hi }: Interval) =>
	`A bar from 0 to 100 adverts. ${found} of ${read} reach from ${percent(lo)} to ${percent(hi)}.`;
/** @param count undefined where no number of adverts would settle it */
export const more = (count: number | undefined) => {
	if (count === undefined) return 'The share lies so close to a line of the scale that more adverts would hardly settle it.';
	if (count === 0) return 'That settles it: no line of the scale lies within the range.';
	return `${plural(count, { one: '1 more advert', other: '# more adverts' })} would settle it, if the share stays as it is.`;
};
export const grounds =
	'The range holds in 8 of 10 such counts, for adverts picked without looking for the answer. It is wider in truth if you picked them yourself. The lines mark where our scale calls it acceptable, and where it gives full marks.';
/** Before the number of a step, on the axis. */
export const acceptable = 'acceptable';

export const put = (found: number, read: number, question: string) => `Put ${found} of ${read} into “${question}”`;
export const isPut = (found: number, read: number, question: string, name: string) =>
	`“${question}” now says ${found} of ${read}${name ? ` in your check of ${name}` : ' in your fit check'}.`;
export const isBack = (question: string) => `“${question}” says again what it said before.`;
export const seeResult = 'See the result';
export const notPut = 'This device does not keep it, so your fit check was not changed.';

export const listTitle = 'The adverts';
const untitled = 'Advert without a title';
const byHand = 'Noted by hand';
/** The job, as far as it is known. */
export const titleOf = ({ title, text }: Pick<LoggedAdvert, 'title' | 'text'>) => title || (text ? untitled : byHand);
export const nameOf = (advert: LoggedAdvert) => [titleOf(advert), advert.employer].filter(Boolean).join(', ');
export const number = (place: number) => `${place}. `;
export const classOf = (place: number) => `What advert ${place} says about the credential`;
export const keys = 'Keys 1 to 6 choose too.';
export const asksSkill = 'It asks for the skill';
export const details = 'Change or join';
export const whole = 'The whole advert';
export const repeats = (of: number) => `The same vacancy as advert ${of}, so it is not counted again.`;
export const wasParted = (of: number) => `Like advert ${of}, and counted by itself.`;
export const part = 'Count it by itself';
export const join = 'It is the same';
export const remove = 'Delete';
export const removed = (what: string) => `Deleted: ${what}.`;
export const parted = (what: string) => `Counted by itself: ${what}.`;
export const joined = (what: string) => `Joined, and counted once: ${what}.`;

export const takeTitle = 'Take it along';
export const save = 'Save as a table (CSV)';
export const printIt = 'Print';
export const removeAll = {
	label: 'Delete the log',
	says: 'This deletes every advert of this log from this device. Your fit check stays as it is.',
	confirm: 'Delete the log for good',
	keep: 'Keep it',
};
export const removedAll = 'The log is deleted from this device.';
