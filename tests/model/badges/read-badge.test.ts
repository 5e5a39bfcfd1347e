import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FILE_LIMIT, readBadgeFile, readBadgeText, TEXT_LIMIT } from '../../../src/model/badges/read-badge.ts';
import type { Badge, Found } from '../../../src/model/badges/types.ts';
import { ASSERTION, bytesOf, CREDENTIAL, HOLDER, jws, png, SALT, svg } from '../../support/badges.ts';
import { GROWS_WITH_LENGTH, growth } from '../../support/growth.ts';

const OLD = JSON.stringify(ASSERTION);
const NEW = JSON.stringify(CREDENTIAL);

function badgeIn(found: Found): Badge {
	if ('problem' in found) throw new Error(found.problem);
	return found.badge;
}
const readText = (value: unknown) => badgeIn(readBadgeText(JSON.stringify(value)));

describe('readBadgeFile() finds the same badge in everything it travels in', () => {
	test.each<[string, Uint8Array, string]>([
		['2.0 as JSON', bytesOf(OLD), 'text'],
		['2.0 signed', bytesOf(jws(ASSERTION)), 'text'],
		['2.0 in a PNG', png({ text: OLD, keyword: 'openbadges' }), 'png'],
		['2.0 signed, in a PNG', png({ text: jws(ASSERTION), keyword: 'openbadges' }), 'png'],
		['2.0 in an old text chunk', png({ text: OLD, keyword: 'openbadges', type: 'tEXt' }), 'png'],
		['2.0 in an SVG', bytesOf(svg('assertion', { body: OLD, verify: 'https://badges.example.org/assertions/7' })), 'svg'],
		['2.0 signed, in an SVG', bytesOf(svg('assertion', { verify: jws(ASSERTION) })), 'svg'],
	])('%s', (_, file, carrier) => {
		const found = readBadgeFile(file);
		expect(found).toMatchObject({
			carrier,
			hasMore: false,
			badge: { standard: 'ob-2', achievement: { name: 'Safe use of 3-D printers' } },
		});
	});

	test.each<[string, Uint8Array, string]>([
		['3.0 as JSON', bytesOf(NEW), 'text'],
		['3.0 with a byte order mark', bytesOf(`\ufeff${NEW}`), 'text'],
		['3.0 signed', bytesOf(`${jws(CREDENTIAL)}\n`), 'text'],
		['3.0 signed, saved as a string', bytesOf(JSON.stringify(jws(CREDENTIAL))), 'text'],
		['3.0 signed, in the older form', bytesOf(jws({ vc: CREDENTIAL, iss: 'did:web:other.example' })), 'text'],
		['3.0 in a PNG', png({ text: NEW }), 'png'],
		['3.0 signed, in a PNG', png({ text: jws(CREDENTIAL) }), 'png'],
		['3.0 in an SVG', bytesOf(svg('credential', { body: NEW })), 'svg'],
		['3.0 signed, in an SVG', bytesOf(svg('credential', { verify: jws(CREDENTIAL) })), 'svg'],
		['3.0 in a presentation', bytesOf(JSON.stringify({ type: 'VerifiablePresentation', verifiableCredential: [CREDENTIAL] })), 'text'],
		[
			'3.0 signed, in a presentation',
			bytesOf(JSON.stringify({ type: ['VerifiablePresentation'], verifiableCredential: jws(CREDENTIAL) })),
			'text',
		],
		['3.0 in a list', bytesOf(`[${NEW}]`), 'text'],
	])('%s', (_, file, carrier) => {
		const found = readBadgeFile(file);
		expect(found).toMatchObject({ carrier, hasMore: false, badge: { standard: 'ob-3', achievement: { name: 'Teamwork' } } });
		expect(badgeIn(found).issuer).toMatchObject({ name: 'Example College', id: 'did:web:example.org' });
	});

	test.each<[string, Uint8Array]>([
		['a PNG', png({ text: NEW }, { text: OLD, keyword: 'openbadges' })],
		['a list', bytesOf(`[${NEW},${NEW}]`)],
		['an SVG', bytesOf(svg('credential', { body: NEW }).replace('<circle', `<openbadges:assertion verify="x"/><circle`))],
	])('and says that %s holds more than one', (_, file) => {
		expect(readBadgeFile(file)).toMatchObject({ hasMore: true, badge: { achievement: { name: 'Teamwork' } } });
	});
});

describe('readBadgeText() puts into one form', () => {
	test('what an assertion of 2.0 says', () => {
		expect(badgeIn(readBadgeText(OLD))).toMatchObject({
			signature: { kind: 'hosted', place: 'https://badges.example.org/assertions/7' },
			recipient: { identities: [{ type: 'email', isHashed: true, salt: SALT }] },
			issuer: { name: 'Example College', email: 'badges@example.org' },
			achievement: { criteria: 'Pass a written test and a supervised print.', elsewhere: '' },
			evidence: [{ text: 'A plan for a small workshop.', place: 'https://work.example.org/7' }],
			issued: { day: '2025-03-01' },
			expires: { day: '2028-03-01' },
			revocation: { kind: 'hosted', isRevoked: false },
		});
	});

	test('what a credential of 3.0 says', () => {
		expect(badgeIn(readBadgeText(NEW))).toMatchObject({
			signature: { kind: 'proof', algorithm: 'eddsa-rdfc-2022', place: 'did:web:example.org#key-1', bringsKey: false },
			recipient: { name: 'Alex Example', identities: [{ value: HOLDER, isHashed: false }] },
			expires: { day: '2028-03-01' },
			revocation: { kind: 'list', place: 'https://example.org/status/3' },
		});
	});

	test('an assertion whose badge is only an address: what it needs stands elsewhere', () => {
		const { achievement, fields } = readText({ ...ASSERTION, badge: 'https://badges.example.org/classes/3' });
		expect(achievement.elsewhere).toBe('https://badges.example.org/classes/3');
		expect(fields).toMatchObject({ achievement: 'there', criteria: 'elsewhere', issuer: 'elsewhere', issued: 'there' });
	});

	test('a badge from before 2.0', () => {
		const { id: _, verification: __, ...rest } = ASSERTION;
		const badge = readText({
			...rest,
			uid: '54',
			issuedOn: 1417749312,
			recipient: 'sha256$ab',
			salt: 'x',
			verify: { type: 'hosted', url: 'https://example.org/7' },
		});
		expect(badge).toMatchObject({
			standard: 'ob-1',
			issued: { day: '2014-12-05' },
			signature: { kind: 'hosted', place: 'https://example.org/7' },
			recipient: { identities: [{ type: 'email', isHashed: true, salt: 'x' }] },
			fields: { id: 'there', verification: 'there' },
		});
	});

	test('criteria that are a page, a text, or an object with both', () => {
		const criteriaOf = (criteria: unknown) => readText({ ...ASSERTION, badge: { ...ASSERTION.badge, criteria } }).achievement;
		expect(criteriaOf('https://example.org/c')).toMatchObject({ criteria: '', criteriaPage: 'https://example.org/c' });
		expect(criteriaOf('Pass.')).toMatchObject({ criteria: 'Pass.', criteriaPage: '' });
		expect(criteriaOf({ id: 'https://example.org/c', narrative: 'Pass.' })).toMatchObject({
			criteria: 'Pass.',
			criteriaPage: 'https://example.org/c',
		});
	});

	test('a token that keeps its dates and its issuer outside', () => {
		const { issuer: _, validFrom: __, validUntil: ___, ...rest } = CREDENTIAL;
		const token = { vc: rest, iss: 'did:web:example.org', jti: 'urn:1', nbf: 1740819600, exp: 1835427600 };
		expect(badgeIn(readBadgeText(jws(token)))).toMatchObject({
			issuer: { id: 'did:web:example.org', name: '' },
			issued: { day: '2025-03-01' },
			expires: { day: '2028-02-29' },
		});
	});

	test.each([
		['in its header', jws(CREDENTIAL, { alg: 'RS256', jwk: {} }), { kind: 'jws', bringsKey: true }],
		[
			'in its name',
			JSON.stringify({ ...CREDENTIAL, proof: [{ ...CREDENTIAL.proof, verificationMethod: 'did:key:z6M#z6M' }] }),
			{ bringsKey: true },
		],
		['nowhere, for it is not signed', jws(CREDENTIAL, { alg: 'none' }), { kind: 'none', algorithm: 'none' }],
		['nowhere, for it has no proof', JSON.stringify({ ...CREDENTIAL, proof: undefined }), { kind: 'none' }],
	])('a key that the file brings along %s', (_, text, signature) => {
		expect(badgeIn(readBadgeText(text)).signature).toMatchObject(signature);
	});

	test('what its standard requires and the file does not have', () => {
		const { achievement: _, ...subject } = CREDENTIAL.credentialSubject;
		expect(readText({ type: 'OpenBadgeCredential', credentialSubject: subject }).fields).toEqual({
			id: 'missing',
			context: 'missing',
			recipient: 'there',
			achievement: 'missing',
			name: 'missing',
			description: 'missing',
			criteria: 'missing',
			issuer: 'missing',
			issued: 'missing',
			verification: 'missing',
		});
	});

	test('a badge that says itself that it was withdrawn', () => {
		expect(readText({ ...ASSERTION, revoked: true, revocationReason: 'Issued in error' }).revocation).toMatchObject({
			isRevoked: true,
			reason: 'Issued in error',
		});
	});

	test('names with markup and control marks, as printable text of bounded length', () => {
		const name = `<img src=x onerror=alert(1)>\u202egnp\u0000\n${'x'.repeat(10_000)}`;
		const { issuer, achievement } = readText({ ...CREDENTIAL, issuer: { ...CREDENTIAL.issuer, name } });
		expect(issuer.name).toMatch(/^<img src=x onerror=alert\(1\)> gnp x+$/);
		expect(issuer.name).toHaveLength(300);
		expect(achievement.name).toBe('Teamwork');
	});
});

describe('readBadge says what a file is that holds no badge', () => {
	const whole = png({ text: NEW });
	test.each<[string, Uint8Array]>([
		['empty', bytesOf(' \n')],
		['too-large', new Uint8Array(FILE_LIMIT + 1)],
		['too-large', bytesOf('x'.repeat(TEXT_LIMIT + 1))],
		['archive', bytesOf('PK\u0003\u0004rest')],
		['pdf', bytesOf('%PDF-1.7')],
		['picture', new Uint8Array([0xff, 0xd8, 0xff, 0xe0])],
		['picture', bytesOf('GIF89a')],
		['not-text', new Uint8Array([0x4d, 0x5a, 0, 3])],
		['not-text', new Uint8Array([0xfe, 0xed, 0xfa])],
		['png-plain', png()],
		['png-plain', png({ text: NEW, keyword: 'Comment' })],
		['png-plain', png({ text: '' })],
		['png-broken', whole.slice(0, 60)],
		['png-broken', whole.slice(0, 5)],
		['png-packed', png({ text: NEW, packed: 1 })],
		['svg-plain', bytesOf('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
		['svg-plain', bytesOf(svg('credential', {}))],
		['svg-plain', bytesOf('<svg><openbadges:credential verify="never closed')],
		['markup', bytesOf('<!doctype html><p>A badge</p>')],
		['address', bytesOf('https://badges.example.org/assertions/7')],
		['address', png({ text: 'https://badges.example.org/assertions/7', keyword: 'openbadges', type: 'tEXt' })],
		['words', bytesOf('I finished a course.')],
		['json-broken', bytesOf('{"type": "Assertion",')],
		['json-deep', bytesOf('['.repeat(100_000))],
		['jws-header', bytesOf('abc.def.ghi')],
		['jws-header', bytesOf(jws(CREDENTIAL, { typ: 'JWT' }))],
		['jws-header', bytesOf(jws(CREDENTIAL, [1]))],
		['jws-payload', bytesOf(jws('a text'))],
		['badge-type', bytesOf(JSON.stringify(ASSERTION.badge))],
		['issuer-profile', bytesOf(JSON.stringify(ASSERTION.badge.issuer))],
		['key', bytesOf('{"type":"CryptographicKey"}')],
		['status-list', bytesOf('{"type":["VerifiableCredential","BitstringStatusListCredential"]}')],
		['learner-record', bytesOf('{"type":["VerifiableCredential","ClrCredential"]}')],
		['european', bytesOf('{"type":["VerifiableCredential","EuropeanDigitalCredential"]}')],
		['other-credential', bytesOf('{"type":["VerifiableCredential","DriverLicence"]}')],
		['other-data', bytesOf('{"a":1}')],
		['other-data', bytesOf('"a"')],
		['other-data', bytesOf('[]')],
	])('%s', (problem, file) => {
		expect(readBadgeFile(file)).toEqual({ problem });
	});
});

describe('whatever it is given', () => {
	const DEEP = fc.letrec((tie) => ({
		value: fc.oneof({ maxDepth: 4 }, fc.anything(), fc.constant(HOLDER), fc.array(tie('value'), { maxLength: 3 }), tie('fields')),
		fields: fc.dictionary(
			fc.constantFrom(
				...Object.keys(ASSERTION),
				...Object.keys(ASSERTION.badge),
				...Object.keys(CREDENTIAL),
				'narrative',
				'hashed',
				'__proto__',
			),
			tie('value'),
		),
	}));

	test('readBadgeFile() never throws on bytes', () => {
		fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => void readBadgeFile(bytes)));
	});

	test('readBadgeFile() never throws on a PNG whose bytes were changed or cut', () => {
		const whole = png({ text: NEW }, { text: OLD, keyword: 'openbadges' });
		fc.assert(
			fc.property(fc.nat(whole.length), fc.uint8Array({ maxLength: 12 }), fc.nat(whole.length), (at, change, end) => {
				const file = whole.slice();
				file.set(change.slice(0, Math.max(0, file.length - at)), at);
				readBadgeFile(file.slice(0, end));
			}),
		);
	});

	test('readBadgeText() never throws on values of wrong types, and every text stays short', () => {
		fc.assert(
			fc.property(DEEP.fields, fc.constantFrom<object>({ type: 'Assertion' }, { type: ['OpenBadgeCredential'] }), (fields, type) => {
				const found = readBadgeText(JSON.stringify({ ...(fields as object), ...type }) ?? '');
				if ('badge' in found) expect(JSON.stringify(found.badge).length).toBeLessThan(200_000);
			}),
		);
	});

	test.each([
		['openings', '{"a":['.repeat(80_000)],
		['quotes in a tag', `<svg><openbadges:credential verify='${'"'.repeat(480_000)}`],
		['tags', `<svg>${'<openbadges:credential '.repeat(20_000)}`],
		['dots', `${'a.'.repeat(240_000)}`],
		['one line', `${JSON.stringify({ ...CREDENTIAL, name: 'x' }).slice(0, -1)},"b":"${' '.repeat(480_000)}"}`],
		['an address', `https://${'a'.repeat(480_000)}`],
	])('takes time that grows with its length: %s', (_, text) => {
		expect(growth(readBadgeText, text)).toBeLessThan(GROWS_WITH_LENGTH);
	});

	test('a PNG of thousands of chunks takes time that grows with its length', () => {
		const many = png(...Array.from({ length: 4_000 }, () => ({ text: 'x', keyword: 'Comment' })));
		expect(growth((part) => readBadgeFile(many.slice(0, part.length)), 'x'.repeat(many.length))).toBeLessThan(GROWS_WITH_LENGTH);
	});
});
