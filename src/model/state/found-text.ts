import { isRecord } from '../values/is-record.ts';

/** What somebody would call a value of a link or a file; '' where it has no short form. */
export function foundText(raw: unknown): string {
	if (!isRecord(raw)) return ['string', 'number', 'boolean'].includes(typeof raw) ? String(raw) : '';
	const { kind, option, found, read, numbers } = raw;
	if (kind === 'tally') return `${foundText(found)} of ${foundText(read)}`;
	return kind === 'measure' && isRecord(numbers) ? Object.values(numbers).map(foundText).join(', ') : foundText(option);
}
