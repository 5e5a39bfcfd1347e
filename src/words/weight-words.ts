import type { OpenAnswer } from '~/model/verdict/result.ts';
import { pointsWords } from './points-words.ts';

/** What an open answer can do to the result, in words; '' where it is next to nothing. */
export function weightWords({ movable, isDealBreaker, couldSettle }: OpenAnswer): string {
	const parts = [
		isDealBreaker && 'could rule it out',
		movable >= 0.5 && `can move ${pointsWords(movable)}`,
		couldSettle && 'could settle it',
	];
	return parts.filter(Boolean).join(', ');
}
