import type { NumberMarks } from './marks.ts';

/** Marks that show nothing: of direction, of joining, at the start of a file. */
const UNSEEN = /\p{Cf}/gu;
/** Letters, digits and signs as wide as Chinese ones stand so far behind the narrow ones. */
const WIDE = /[\uff01-\uff5e]/g;
const WIDE_BY = 0xfee0;
const OTHER_DIGIT = /[^\P{Nd}0-9]/gu;
const APOSTROPHE = /[’‘ʼ´`\u066c]/g;
/** Decimals behind the Arabic mark, which parts nothing else. */
const ARABIC_DECIMALS = /\u066b(\d*)/g;
/** With so many decimals a mark is never taken for one of thousands. */
const SURE_DECIMALS = 4;

/** In Unicode the ten digits of a script follow each other, and so do the scripts that touch. */
function digitOf(sign: string): string {
	const code = sign.codePointAt(0) ?? 0;
	let zero = code;
	while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
	return String((code - zero) % 10);
}

/**
 * A text with the digits 0 to 9 in place of those of other scripts, one kind of space and apostrophe, and nothing that does not show.
 * Marks that only `marks` uses, and the Arabic ones, become an apostrophe between groups and a point before decimals.
 */
export function plainSigns(text: string, { group }: NumberMarks): string {
	return text
		.replace(UNSEEN, '')
		.replace(WIDE, (sign) => String.fromCharCode(sign.charCodeAt(0) - WIDE_BY))
		.replace(OTHER_DIGIT, digitOf)
		.replaceAll(/[.,\s]/.test(group) ? "'" : group, "'")
		.replace(APOSTROPHE, "'")
		.replace(ARABIC_DECIMALS, (_, decimals: string) => `.${decimals.padEnd(SURE_DECIMALS, '0')}`)
		.replaceAll('·', '.')
		.replaceAll('،', ',')
		.replaceAll('٪', '%')
		.replace(/\s+/g, ' ')
		.trim();
}
