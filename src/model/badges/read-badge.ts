import { parseJson } from './json-text.ts';
import { isCompact, readJws } from './jws-parts.ts';
import { isAssertion, readAssertion } from './open-badges-2.ts';
import { fromToken, isCredential, readCredential } from './open-badges-3.ts';
import { PNG_MARK, readPng } from './png-text.ts';
import { readSvg } from './svg-text.ts';
import type { Carrier, Found, Problem } from './types.ts';
import { type Fields, fieldOf, lineOf, listOf, typesOf } from './values.ts';

/** Largest file that is opened, in bytes: a baked picture may be large, its badge is not. */
export const FILE_LIMIT = 8_000_000;
/** Longest text that is read, in characters. */
export const TEXT_LIMIT = 500_000;

/** How files of other kinds begin, in bytes. */
const BEGINNINGS: readonly (readonly [problem: Problem, beginning: readonly number[]])[] = [
	['archive', [0x50, 0x4b]],
	['archive', [0x1f, 0x8b]],
	['pdf', [0x25, 0x50, 0x44, 0x46]],
	['picture', [0xff, 0xd8, 0xff]],
	['picture', [0x47, 0x49, 0x46, 0x38]],
	['picture', [0x52, 0x49, 0x46, 0x46]],
];

const beginsWith = (bytes: Uint8Array, beginning: readonly number[]) => beginning.every((byte, at) => bytes[at] === byte);

/** A badge from whatever file, judged by its bytes and never by its name. Never throws. */
export function readBadgeFile(bytes: Uint8Array): Found {
	if (bytes.length > FILE_LIMIT) return { problem: 'too-large' };
	if (beginsWith(bytes, PNG_MARK)) {
		const png = readPng(bytes);
		return 'problem' in png ? png : withMore(readBadgeText(png.text, 'png'), png.hasMore);
	}
	// Cut within its first bytes.
	if (bytes[0] === PNG_MARK[0] && beginsWith(bytes, PNG_MARK.slice(0, Math.min(bytes.length, PNG_MARK.length))))
		return { problem: 'png-broken' };
	const other = BEGINNINGS.find(([, beginning]) => beginsWith(bytes, beginning));
	return other ? { problem: other[0] } : readBadgeText(new TextDecoder().decode(bytes), 'text');
}

/** A badge from a text: as JSON, signed, or within an SVG. Never throws. */
export function readBadgeText(given: string, carrier: Carrier = 'text'): Found {
	if (given.length > TEXT_LIMIT) return { problem: 'too-large' };
	const text = given.replace(/^\ufeff/, '').trim();
	if (text === '') return { problem: carrier === 'png' ? 'png-plain' : 'empty' };
	if (text.includes('\u0000') || text.startsWith('\ufffd')) return { problem: 'not-text' };
	if (text.startsWith('<') && carrier === 'text') return inSvg(text);
	if (/^[a-z-]+:\/\/\S+$/i.test(text)) return { problem: 'address' };
	if (isCompact(text)) return inJws(text, carrier);
	if (!/^[{["]/.test(text)) return { problem: 'words' };
	const parsed = parseJson(text);
	return 'problem' in parsed ? parsed : inValue(parsed.value, carrier);
}

function inSvg(text: string): Found {
	if (!/<svg[\s>]/i.test(text)) return { problem: 'markup' };
	const svg = readSvg(text);
	if (!svg) return { problem: 'svg-plain' };
	const found = readBadgeText(svg.text, 'svg');
	return 'problem' in found ? { problem: found.problem === 'empty' ? 'svg-plain' : found.problem } : withMore(found, svg.hasMore);
}

function inJws(text: string, carrier: Carrier): Found {
	const jws = readJws(text);
	if ('problem' in jws) return jws;
	const { header, payload } = jws;
	if (isAssertion(payload)) return { badge: readAssertion(payload, lineOf(fieldOf(header, 'alg'))), carrier, hasMore: false };
	return inFields(fromToken(payload), carrier, header);
}

function inValue(value: unknown, carrier: Carrier): Found {
	// A signed text that was saved as a JSON string.
	if (typeof value === 'string') return isCompact(value) ? inJws(value, carrier) : { problem: 'other-data' };
	const [first, ...others] = listOf(value);
	if (isAssertion(first)) return { badge: readAssertion(first, undefined), carrier, hasMore: others.length > 0 };
	const found = inFields(first, carrier, undefined);
	return withMore(found, others.length > 0);
}

/** Records that are no badge, by one of their types. */
const OTHERS: readonly (readonly [type: RegExp, problem: Problem])[] = [
	[/^(BadgeClass|Achievement)$/, 'badge-type'],
	[/^(Issuer|Profile|Issuer ?Profile)$/, 'issuer-profile'],
	[/^(CryptographicKey|Multikey|JsonWebKey)/, 'key'],
	[/(StatusList|RevocationList)/, 'status-list'],
	[/^Clr/, 'learner-record'],
	[/^European/, 'european'],
	[/^VerifiableCredential$/, 'other-credential'],
];

function inFields(value: unknown, carrier: Carrier, header: Fields | undefined): Found {
	if (isCredential(value)) return { badge: readCredential(value, header), carrier, hasMore: false };
	const types = typesOf(value);
	const [inner, ...more] = types.includes('VerifiablePresentation') ? listOf(fieldOf(value, 'verifiableCredential')) : [];
	if (typeof inner === 'string' && isCompact(inner)) return withMore(inJws(inner, carrier), more.length > 0);
	if (isCredential(inner)) return { badge: readCredential(inner, undefined), carrier, hasMore: more.length > 0 };
	return { problem: OTHERS.find(([pattern]) => types.some((type) => pattern.test(type)))?.[1] ?? 'other-data' };
}

const withMore = (found: Found, hasMore: boolean): Found => ('badge' in found ? { ...found, hasMore: found.hasMore || hasMore } : found);
