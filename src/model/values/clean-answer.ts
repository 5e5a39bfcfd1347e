/**
 * Answers arrive from forms, links, storage and files, so each is read as if a stranger wrote it: what is malformed is
 * no answer, and nothing here throws.
 */
import type { Answer } from '../types.ts';
import { isRecord } from './is-record.ts';

/** More adverts than anybody reads: a larger count is a slip. */
export const COUNT_LIMIT = 99_999;

/** Larger than any number of hours or price that a person types. */
const NUMBER_LIMIT = 1e12;

/** Numbers nearer to 0 are printed with exponents, which links do not carry. */
const NUMBER_STEP = 1e-6;

/** Form of the name of a measure's field. */
const FIELD = /^[a-z]{1,20}$/;

/**
 * An answer of good form, copied without anything that does not belong and with its numbers sorted by field; undefined
 * for anything else. Whether a question offers it is not asked. A tally may be 0 of 0 and a measure may lack numbers: half-typed answers are
 * kept, and mean not known yet. Negative numbers are of good form too: who reads a state leaves them out, and says so.
 */
export function cleanAnswer(raw: unknown): Answer | undefined {
	if (!isRecord(raw)) return undefined;
	const { kind, option, found, read, numbers } = raw;
	switch (kind) {
		case 'option':
			return typeof option === 'string' ? { kind, option } : undefined;
		case 'tally':
			return isCount(found) && isCount(read) && found <= read ? { kind, found, read } : undefined;
		case 'measure': {
			const clean = isRecord(numbers) ? cleanNumbers(numbers) : undefined;
			return clean && { kind, numbers: clean };
		}
		case 'set-aside':
			return { kind };
		default:
			return undefined;
	}
}

/** Undefined where there is no number, or one that cannot be written down again. */
function cleanNumbers(raw: Readonly<Record<string, unknown>>): Readonly<Record<string, number>> | undefined {
	const fields = Object.keys(raw).sort();
	const pairs = fields.flatMap((field) => {
		const number = raw[field];
		return FIELD.test(field) && isWritable(number) ? [[field, number === 0 ? 0 : number] as const] : [];
	});
	return pairs.length === fields.length && pairs.length > 0 ? Object.fromEntries(pairs) : undefined;
}

function isCount(raw: unknown): raw is number {
	return typeof raw === 'number' && Number.isInteger(raw) && raw >= 0 && raw <= COUNT_LIMIT;
}

function isWritable(raw: unknown): raw is number {
	if (typeof raw !== 'number') return false;
	const size = Math.abs(raw);
	return size === 0 || (size >= NUMBER_STEP && size <= NUMBER_LIMIT);
}
