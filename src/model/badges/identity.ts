import type { Badge, Identity } from './types.ts';

/** How a hash is written: the way it was made, "$", the hash. */
const WRITTEN = /^(sha256|md5)\$([0-9a-f]+)$/i;

/** What is to be hashed and compared. `too-old`: hashed in a way that browsers do not offer, because it is no longer safe. */
export type HashCheck =
	| { readonly kind: 'compare'; readonly hash: string; readonly salt: string }
	| { readonly kind: 'too-old' }
	| { readonly kind: 'unreadable' };

/** How one hashed identity can be compared with what somebody types: https://www.imsglobal.org/spec/ob/v2p0/#identityHash */
export function hashCheck({ value, salt }: Identity): HashCheck {
	const [, way = '', hash = ''] = WRITTEN.exec(value) ?? [];
	if (way.toLowerCase() === 'sha256' && hash.length === 64) return { kind: 'compare', hash: hash.toLowerCase(), salt };
	return { kind: way === '' ? 'unreadable' : 'too-old' };
}

/**
 * The texts of which one must give the hash where a typed identity is meant: as typed, and in lower case, because issuers hash either. The salt
 * follows the identity.
 */
export function textsToHash(typed: string, salt: string): readonly string[] {
	const plain = typed.trim();
	return [...new Set([plain, plain.toLowerCase()])].map((text) => text + salt);
}

/** The identities of a badge that are hashed. */
export const hashedOf = ({ recipient }: Badge): readonly Identity[] => recipient.identities.filter(({ isHashed }) => isHashed);
