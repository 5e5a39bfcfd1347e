/**
 * Badge files made up for tests: an Open Badges 2.0 assertion, a 3.0 credential, and both in everything that they travel in. Names and addresses
 * are those that the standards keep free for examples.
 */
import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';

export const HOLDER = 'alex@example.org';
export const SALT = 'deadsea';

/** An assertion with everything in it. */
export const ASSERTION = {
	'@context': 'https://w3id.org/openbadges/v2',
	type: 'Assertion',
	id: 'https://badges.example.org/assertions/7',
	recipient: {
		type: 'email',
		hashed: true,
		salt: SALT,
		identity: `sha256$${createHash('sha256')
			.update(HOLDER + SALT)
			.digest('hex')}`,
	},
	issuedOn: '2025-03-01T09:00:00Z',
	expires: '2028-03-01T09:00:00Z',
	evidence: { id: 'https://work.example.org/7', narrative: 'A plan for a small workshop.' },
	verification: { type: 'hosted' },
	badge: {
		type: 'BadgeClass',
		id: 'https://badges.example.org/classes/3',
		name: 'Safe use of 3-D printers',
		description: 'For people who run a shared printer.',
		image: 'https://badges.example.org/3.png',
		criteria: { narrative: 'Pass a written test and a supervised print.' },
		issuer: {
			type: 'Issuer',
			id: 'https://badges.example.org/',
			name: 'Example College',
			url: 'https://example.org',
			email: 'badges@example.org',
		},
	},
};

/** A credential of 3.0 with everything that it needs. */
export const CREDENTIAL = {
	'@context': ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'],
	id: 'urn:uuid:1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed',
	type: ['VerifiableCredential', 'OpenBadgeCredential'],
	name: 'Teamwork',
	issuer: { id: 'did:web:example.org', type: ['Profile'], name: 'Example College' },
	validFrom: '2025-03-01T09:00:00Z',
	validUntil: '2028-03-01T09:00:00Z',
	credentialSubject: {
		type: ['AchievementSubject'],
		name: 'Alex Example',
		identifier: [{ type: 'IdentityObject', hashed: false, identityHash: HOLDER, identityType: 'emailAddress' }],
		achievement: {
			id: 'https://example.org/achievements/1',
			type: ['Achievement'],
			name: 'Teamwork',
			description: 'Working with others on one thing.',
			criteria: { narrative: 'Peers nominate, and two assessors review.' },
		},
	},
	credentialStatus: {
		id: 'https://example.org/status/3#9',
		type: 'BitstringStatusListEntry',
		statusListIndex: '9',
		statusListCredential: 'https://example.org/status/3',
	},
	proof: {
		type: 'DataIntegrityProof',
		cryptosuite: 'eddsa-rdfc-2022',
		verificationMethod: 'did:web:example.org#key-1',
		proofValue: 'zExample',
	},
};

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
/** A signed text; its signature is none. */
export const jws = (payload: unknown, header: unknown = { typ: 'JWT', alg: 'RS256', kid: 'https://example.org/keys/1' }) =>
	`${part(header)}.${part(payload)}.c2lnbmF0dXJl`;

function chunk(type: string, data: Uint8Array): Buffer {
	const head = Buffer.alloc(4);
	head.writeUInt32BE(data.length);
	const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const tail = Buffer.alloc(4);
	tail.writeUInt32BE(crc32(body) >>> 0);
	return Buffer.concat([head, body, tail]);
}

/** What is put into a chunk of text. */
export interface Baked {
	readonly text: string;
	readonly keyword?: string;
	readonly type?: 'iTXt' | 'tEXt' | 'zTXt';
	readonly packed?: 0 | 1;
}

/** A picture of one pixel with badges baked into it. */
export function png(...baked: readonly Baked[]): Uint8Array {
	const chunks = baked.map(({ text, keyword = 'openbadgecredential', type = 'iTXt', packed = 0 }) =>
		chunk(
			type,
			Buffer.concat([Buffer.from(keyword, 'latin1'), Buffer.from(type === 'iTXt' ? [0, packed, 0, 0, 0] : [0]), Buffer.from(text, 'utf8')]),
		),
	);
	const head = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
	return new Uint8Array(
		Buffer.concat([
			Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
			chunk('IHDR', head),
			...chunks,
			chunk('IDAT', Buffer.from('789c63000000020001', 'hex')),
			chunk('IEND', new Uint8Array()),
		]),
	);
}

/** An SVG with a badge in it: as text in the tag, or in its `verify`. */
export const svg = (tag: 'credential' | 'assertion', { body = '', verify = '' }: { readonly body?: string; readonly verify?: string }) =>
	`<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0"><openbadges:${tag}${
		verify && ` verify="${verify}"`
	}>${body && `<![CDATA[${body}]]>`}</openbadges:${tag}><script>document.title = 'hit'</script><circle r="1"/></svg>`;

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
