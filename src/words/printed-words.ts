import { formatMoment } from './format.ts';

/** What a sheet of paper says of its origin. */
export function printedWords(moment: Date, address: string): string {
	return `Printed on ${formatMoment(moment)} from ${address}`;
}
