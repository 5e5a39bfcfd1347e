import { readNumberField, readRangeField, type Typed } from '../quantities/only.ts';

/** Hours as advertised, 0 or more: one number with equal ends, a range, or an open one whose most nobody says. */
export interface HoursRange {
	readonly least: number;
	/** Undefined for "40+ hours". */
	readonly most: number | undefined;
}

const OPEN = /^(.*\d)\s*\+$/;

/** Hours as somebody copies them from a page: "35", "30–40", "30 to 40", and "40+", which leaves the most open. */
export function readHours(text: string): Typed<HoursRange> {
	const [, least] = OPEN.exec(text.trim()) ?? [];
	if (least !== undefined) {
		const { value, problem } = readNumberField(least);
		return value === undefined ? { problem: problem ?? 'no-number' } : { value: { least: value, most: undefined } };
	}
	const { value, problem } = readRangeField(text);
	if (problem) return { problem };
	return value ? { value: { least: value.low, most: value.high } } : {};
}
