import type { BareNumber, Duration } from '../../quantities/types.ts';
import type { FoundQuantity, ReadNumber } from '../types.ts';
import { nearestMark } from './nearest.ts';
import { between, type Line, type Segment } from './segments.ts';

type FoundDuration = Extract<FoundQuantity, Duration>;
type FoundNumber = Extract<FoundQuantity, BareNumber>;
/** All of the hours, a part of them, or all in words that are said of much else too. */
type Share = 'total' | 'part' | 'weak';

/** A length of study with what the text calls it. */
export interface TimeNumber extends ReadNumber {
	readonly line: Line;
	readonly segment: Segment;
	readonly share: Share;
	/** Hours, where the text counts in hours or minutes and not within a week or a day. Of a range this is the upper end. */
	readonly hours: number | undefined;
}

/** Groups that say what a length is. What stands beside much else is outweighed by another word that is hardly further off. */
const GENERAL = { not: -0.6, total: 0.2, part: 0.3, weak: 0.4 };
const SHARES = { total: 'total', part: 'part', weak: 'weak', 'hours-total': 'total', 'hours-part': 'part' } as const;
const MOST_HOURS = 6_000;
/** Words that may stand between a look-alike and a number that it does not speak of. */
const NEAR = 8;
const NEAR_LENGTH = 3;
const LONGEST_TITLE = 90;
/** Hours of a break between classes. */
export const LONGEST_PAUSE = 1.5;
/** Words between a label and its number without a unit: "Notional hours, contact 60". */
const LABEL_REACHES = 4;

const shareNamed = (group: string | undefined): Share | undefined =>
	group !== undefined && Object.hasOwn(SHARES, group) ? SHARES[group as keyof typeof SHARES] : undefined;
const saysShare = ({ group }: { readonly group: string }) => group === 'not' || shareNamed(group) !== undefined;

/** Every length of study in a text with what it stands for. Lengths of access, exams, notice, jobs and validity are none. */
export function timeNumbersOf(lines: readonly Line[]): readonly TimeNumber[] {
	return lines.flatMap((line) =>
		line.isOther ? [] : line.segments.flatMap((segment) => [...durationsIn(line, segment), ...bareHoursIn(line, segment)]),
	);
}

function durationsIn(line: Line, segment: Segment): readonly TimeNumber[] {
	const rivals = segment.quantities.filter((quantity): quantity is FoundDuration => quantity.kind === 'duration');
	return rivals.flatMap((quantity) => {
		const share = shareOf(line, segment, quantity, rivals);
		if (!share) return [];
		const factor = quantity.unit === 'minute' ? 1 / 60 : quantity.unit === 'hour' ? 1 : undefined;
		const hours = factor !== undefined && !quantity.per ? Math.round(quantity.max * factor * 100) / 100 : undefined;
		if (hours !== undefined && hours > MOST_HOURS) return [];
		const role = factor === undefined ? 'length' : quantity.per ? 'hours-a-week' : 'hours';
		return [{ role, quantity, line, segment, share, hours }];
	});
}

/** Whether a duration is one of study, and of all or of a part. Where nothing in its sentence says so, its heading may. */
function shareOf(line: Line, segment: Segment, quantity: FoundDuration, rivals: readonly FoundDuration[]): Share | undefined {
	const marks = line.marks.filter(saysShare);
	const mark = nearestMark({ ...line, marks }, { ...segment, marks: segment.marks.filter(saysShare) }, quantity, {
		general: GENERAL,
		rivals,
	});
	if (mark?.group === 'not') return undefined;
	const reach = mark && between(line, Math.min(mark.end, quantity.end), Math.max(mark.start, quantity.start)).words;
	const isHours = quantity.unit === 'hour' || quantity.unit === 'minute';
	const isPause = isHours && quantity.max <= (quantity.unit === 'minute' ? LONGEST_PAUSE * 60 : LONGEST_PAUSE);
	if (isPause && (segment.clocks.length > 0 || line.marks.some(({ group }) => group === 'pause'))) return undefined;
	const isNear = reach !== undefined && reach <= (isHours ? NEAR : NEAR_LENGTH);
	// Weeks and years stand for so much else that they need a word close by where the sentence has a look-alike.
	if (!isNear && marks.some(({ group }) => group === 'not')) return undefined;
	const isAside = line.over.has('not') || (line.over.has('aside') && !line.over.has('total'));
	const share = shareNamed(mark?.group);
	// Minutes are mostly those of an exam or a call, and years those of a person.
	if (((isPause || quantity.unit === 'minute') && share && share !== 'total') || (quantity.unit === 'year' && share === 'weak'))
		return undefined;
	if (share && (!isAside || (isNear && share !== 'weak'))) return share;
	if (isAside) return undefined;
	if (line.over.has('total')) return quantity.unit === 'year' ? undefined : 'total';
	if (line.over.has('weak') && isHours) return 'weak';
	if (isHours && line.over.has('part')) return 'part';
	// "A five-day course", and "60-hour" at the head of a line.
	const isHyphened = /[\p{L}\d]-\p{L}/u.test(line.text.slice(quantity.start - line.sentence.start, quantity.end - line.sentence.start));
	const isNamed = isHyphened && (quantity.unit === 'day' || (isHours && quantity.start === segment.start));
	const clocks = segment.clocks.reduce((sum, { start, end }) => sum + between(line, start, end).words, 0);
	const isAlone = between(line, segment.start, quantity.start).words + between(line, quantity.end, segment.end).words - clocks <= 1;
	if (isAlone || isNamed || (line.isTop && isOfTitle(line, quantity, isHours))) return 'total';
	if (isHours) return quantity.per === 'week' ? 'weak' : undefined;
	// "6 months at 10 hours a week": what stands beside hours a week is as long as they go on.
	const isBesideRate = rivals.some(
		(one) => one.per === 'week' && between(line, Math.min(one.end, quantity.end), Math.max(one.start, quantity.start)).words <= NEAR_LENGTH,
	);
	return isBesideRate && quantity.unit !== 'year' ? 'weak' : undefined;
}

/** "Moving and handling (6 hours)", and at the end of a title "– 1 day". */
function isOfTitle({ text, sentence }: Line, { start, end, unit }: FoundDuration, isHours: boolean): boolean {
	if (text.length > LONGEST_TITLE) return false;
	const before = text.slice(0, start - sentence.start);
	return (isHours && before.endsWith('(')) || (unit !== 'year' && end === sentence.end && /\s[–—|-]\s$/.test(before));
}

/** Numbers without a unit behind a label that has it: "Guided Learning Hours (GLH) 95", or in a row under it: "Total 125". */
function bareHoursIn(line: Line, segment: Segment): readonly TimeNumber[] {
	const rivals = segment.quantities.filter((quantity): quantity is FoundNumber => quantity.kind === 'number');
	return rivals.flatMap((quantity) => {
		if (quantity.isPercent || quantity.max > MOST_HOURS) return [];
		if (line.marks.some(({ group, start, end }) => group === 'credits' && start < quantity.end && quantity.start < end)) return [];
		const isRow =
			line.sentence.kind === 'row' && quantity.end === line.sentence.end && (line.over.has('hours-total') || line.over.has('hours-part'));
		if (isRow) return [{ role: 'hours', quantity, line, segment, share: hasTotal(line) ? 'total' : 'part', hours: quantity.max }];
		const label = line.marks.findLast((mark) => mark.end <= quantity.start && mark.group.startsWith('hours-'));
		const share = shareNamed(label?.group);
		if (!label || !share || between(line, label.end, quantity.start).words > LABEL_REACHES) return [];
		return [{ role: 'hours', quantity, line, segment, share, hours: quantity.max }];
	});
}

const hasTotal = ({ marks }: Line) => marks.some(({ group }) => group === 'total');

/** Whether the text gives one number, and not a range, "up to" or "from". */
export const isExact = ({ quantity }: ReadNumber): boolean =>
	quantity.kind !== 'date' && quantity.min === quantity.max && quantity.hedge !== 'from' && quantity.hedge !== 'up-to';
