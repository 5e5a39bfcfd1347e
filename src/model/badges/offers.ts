import type { Answer } from '../types.ts';
import { monthsOf, type Validity } from './moments.ts';
import type { Badge } from './types.ts';

/** What a badge file says to one question of the fit check. */
export interface BadgeOffer {
	readonly question: 'validity' | 'checkable';
	/** Undefined where the file settles nothing by itself: when the badge is needed, only the reader knows. */
	readonly answer: Answer | undefined;
	/** What it rests on, as it stands in the file; '' where it rests on what is not there. */
	readonly quote: string;
	/** How long such a badge lasts, in months, where the file says so. */
	readonly months: number | undefined;
}

const option = (id: string): Answer => ({ kind: 'option', option: id });

/** What a badge file offers to the fit check: each is taken or left. A file that no one could check is offered as nothing. */
export function offersOf(badge: Badge, validity: Validity): readonly BadgeOffer[] {
	const { achievement, signature, expiresWritten } = badge;
	const dates: readonly BadgeOffer[] =
		validity === 'unreadable'
			? []
			: [
					{
						question: 'validity',
						answer: validity === 'no-end' ? option('lasting') : undefined,
						quote: expiresWritten,
						months: monthsOf(badge),
					},
				];
	const says = achievement.criteria || achievement.criteriaPage;
	if (signature.kind === 'none' || (says === '' && achievement.name === '')) return dates;
	return [
		...dates,
		{
			question: 'checkable',
			answer: option(says === '' ? 'name-only' : 'with-content'),
			quote: says || achievement.name,
			months: undefined,
		},
	];
}
