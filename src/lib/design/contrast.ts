/**
 * Contrast of two colours, 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio, with the relative luminance defined there.
 *
 * @param one,other colours in three or six hexadecimal digits: `#134b5f`
 * @returns undefined where a colour is written in another way
 */
export function contrast(one: string, other: string): number | undefined {
	const [a, b] = [luminance(one), luminance(other)];
	if (a === undefined || b === undefined) return undefined;
	return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const HEX = /^#(?:[\da-f]{3}|[\da-f]{6})$/i;

function luminance(colour: string): number | undefined {
	if (!HEX.test(colour)) return undefined;
	const digits = colour.length === 4 ? colour.slice(1).replace(/./g, '$&$&') : colour.slice(1);
	const [red, green, blue] = [0, 2, 4].map((start) => linear(Number.parseInt(digits.slice(start, start + 2), 16) / 255));
	return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

function linear(channel: number): number {
	return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
