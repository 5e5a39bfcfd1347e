import { readNumberField, readRangeField } from '../quantities/only.ts';
import type { NumberLimits, Plain, Typed } from '../quantities/typed.ts';

/** Hours as advertised, 0 or more: one number with equal ends, a range, or an open one whose most nobody says. */
export interface HoursRange {
	readonly least: number;
	/** Undefined for "40+ hours". */
	readonly most: number | undefined;
}

const OPEN = /^(.*\d)\s*\+\s*(\p{L}*\.?)$/u;

const opened = <Text extends Plain>(plain: Text): Text => ({ ...plain, text: `${plain.text}+` });

/** Hours as somebody copies them from a page: "35", "30–40 h", "30 to 40", and "40+", which leaves the most open. */
export function readHours(text: string, limits: NumberLimits = {}): Typed<HoursRange> {
	const [, least, unit = ''] = OPEN.exec(text.trim()) ?? [];
	if (least !== undefined) {
		const { value, problem, reading } = readNumberField(least + unit, limits, 'hours');
		if (value === undefined) return { problem: problem ?? 'no-number' };
		const other = reading?.other && opened(reading.other);
		return { value: { least: value, most: undefined }, ...(reading && { reading: { ...opened(reading), other } }) };
	}
	const { value, ...others } = readRangeField(text, limits, 'hours');
	return value ? { value: { least: value.low, most: value.high }, ...others } : others;
}
