/**
 * The texts of a PNG in which badges are baked: https://www.w3.org/TR/png-3/#5Chunk-layout says how chunks lie. Own code, because a walk along
 * chunks is shorter than the packages that do it, which also read pixels or throw at a file that was cut short.
 */
import type { Problem } from './types.ts';

export const PNG_MARK = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;
/** Length and type before the data of a chunk, the checksum after it. */
const HEAD = 8;
const TAIL = 4;
/** A keyword is no longer. */
const KEYWORD = 79;
/** Under which Open Badges 3.0 and the versions before it bake. */
const KEYWORDS = ['openbadgecredential', 'openbadges', 'openbadge'];

/** The text of the first badge in a PNG, and whether there are more. */
export function readPng(bytes: Uint8Array): { readonly text: string; readonly hasMore: boolean } | { readonly problem: Problem } {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const found: Uint8Array[] = [];
	let isWhole = false;
	let at: number = PNG_MARK.length;
	while (!isWhole && at + HEAD + TAIL <= bytes.length) {
		const end = at + HEAD + view.getUint32(at);
		const type = ascii(bytes.subarray(at + TAIL, at + HEAD));
		if (end + TAIL > bytes.length) break;
		const data = bytes.subarray(at + HEAD, end);
		if ((type === 'iTXt' || type === 'tEXt') && KEYWORDS.includes(keywordOf(data))) found.push(type === 'iTXt' ? data : withoutRest(data));
		isWhole = type === 'IEND';
		at = end + TAIL;
	}
	const [first] = found;
	if (!first) return { problem: isWhole ? 'png-plain' : 'png-broken' };
	const text = textOf(first);
	return text === undefined ? { problem: 'png-packed' } : { text, hasMore: found.length > 1 };
}

const ascii = (bytes: Uint8Array) => String.fromCharCode(...bytes);
const keywordOf = (data: Uint8Array) => ascii(data.subarray(0, Math.min(KEYWORD, Math.max(0, data.indexOf(0)))));

/** A `tEXt` chunk as if it were an `iTXt` chunk that says nothing of itself. */
function withoutRest(data: Uint8Array): Uint8Array {
	const text = data.subarray(data.indexOf(0) + 1);
	const same = new Uint8Array(PLAIN.length + text.length);
	same.set(PLAIN);
	same.set(text, PLAIN.length);
	return same;
}
/** No keyword, not packed, no language, no translated keyword. */
const PLAIN = [0, 0, 0, 0, 0] as const;

/** The text of an `iTXt` chunk; undefined where it is packed, which the standard forbids. */
function textOf(data: Uint8Array): string | undefined {
	const flags = data.indexOf(0) + 1;
	if (data[flags] !== 0) return undefined;
	const language = data.indexOf(0, flags + 2);
	const translated = language < 0 ? -1 : data.indexOf(0, language + 1);
	return new TextDecoder().decode(translated < 0 ? new Uint8Array() : data.subarray(translated + 1));
}
