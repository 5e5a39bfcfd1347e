import { FILE_LIMIT, readBadgeFile, readBadgeText } from '~/model/badges/read-badge.ts';
import type { Found, Problem } from '~/model/badges/types.ts';

/** Where a badge comes from. */
export type BadgeSource =
	| { readonly from: 'text'; readonly text: string }
	| { readonly from: 'file'; readonly file: File }
	| { readonly from: 'example'; readonly url: string };

/** Why nothing is shown: what the file is, or that it could not be had. */
export type Refused = Problem | 'not-read' | 'no-example';

/** A badge from wherever it comes. Never throws, and asks no other address than that of the example. */
export async function takeBadge(source: BadgeSource): Promise<Exclude<Found, { problem: Problem }> | { readonly problem: Refused }> {
	if (source.from === 'text') return readBadgeText(source.text);
	if (source.from === 'example') {
		const response = await fetch(source.url).catch(() => undefined);
		return response?.ok ? readBadgeText(await response.text()) : { problem: 'no-example' };
	}
	if (source.file.size > FILE_LIMIT) return { problem: 'too-large' };
	const bytes = await source.file.arrayBuffer().catch(() => undefined);
	return bytes ? readBadgeFile(new Uint8Array(bytes)) : { problem: 'not-read' };
}
