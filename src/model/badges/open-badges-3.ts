import { momentOf } from './moments.ts';
import { evidenceOf } from './open-badges-2.ts';
import type { Badge, FieldState, Identity, Signature } from './types.ts';
import { addressOf, type Fields, fieldOf, fieldsOf, lineOf, listOf, textOf, typesOf } from './values.ts';

const TYPES = ['OpenBadgeCredential', 'AchievementCredential'];
/** A key that stands in the address of itself. */
const OWN_KEY = /^did:(?:key|jwk):/;

/** Whether fields are those of a credential that says somebody achieved something. */
export const isCredential = (value: unknown): boolean => typesOf(value).some((type) => TYPES.includes(type));

/** What was signed as a token, put back into the form of a credential: an older form keeps it in `vc`, with dates and names outside. */
export function fromToken(payload: Fields): Fields {
	const inner = fieldsOf(fieldOf(payload, 'vc'));
	if (Object.keys(inner).length === 0) return payload;
	const outer: Record<string, unknown> = {};
	const put = (name: string, value: unknown) => {
		if (value !== undefined && fieldOf(inner, name) === undefined) outer[name] = value;
	};
	put('issuer', fieldOf(payload, 'iss'));
	put('id', fieldOf(payload, 'jti'));
	if (fieldOf(inner, 'issuanceDate') === undefined) put('validFrom', fieldOf(payload, 'nbf'));
	if (fieldOf(inner, 'expirationDate') === undefined) put('validUntil', fieldOf(payload, 'exp'));
	return { ...inner, ...outer };
}

/**
 * A badge of Open Badges 3.0, by either version of the W3C's data model: https://www.imsglobal.org/spec/ob/v3p0/
 *
 * @param header of the signature around it; undefined where there is none
 */
export function readCredential(value: unknown, header: Fields | undefined): Badge {
	const subject = listOf(fieldOf(value, 'credentialSubject'))[0];
	const achievement = listOf(fieldOf(subject, 'achievement'))[0];
	const criteria = listOf(fieldOf(achievement, 'criteria'))[0];
	const issuer = fieldOf(value, 'issuer');
	const expires = fieldOf(value, 'validUntil') ?? fieldOf(value, 'expirationDate');
	const issued = momentOf(fieldOf(value, 'validFrom') ?? fieldOf(value, 'issuanceDate'));
	const status = listOf(fieldOf(value, 'credentialStatus'))[0];
	const list = lineOf(fieldOf(status, 'statusListCredential')) || addressOf(status);
	const identities = listOf(fieldOf(subject, 'identifier')).flatMap(identityOf);
	const id = addressOf(subject);
	const made = {
		name: lineOf(fieldOf(achievement, 'name')),
		description: textOf(fieldOf(achievement, 'description')),
		criteria: textOf(fieldOf(criteria, 'narrative')),
		criteriaPage: addressOf(criteria),
		elsewhere: typeof achievement === 'string' ? lineOf(achievement) : '',
	};
	const signature = signatureOf(value, header);
	const state = (isThere: boolean): FieldState => (isThere ? 'there' : 'missing');
	return {
		standard: 'ob-3',
		signature,
		recipient: { name: lineOf(fieldOf(subject, 'name')), id, identities },
		issuer: {
			name: lineOf(fieldOf(issuer, 'name')),
			id: addressOf(issuer),
			url: lineOf(fieldOf(issuer, 'url')),
			email: lineOf(fieldOf(issuer, 'email')),
		},
		achievement: made,
		evidence: evidenceOf(fieldOf(value, 'evidence')),
		issued,
		expires: momentOf(expires),
		expiresWritten: lineOf(expires),
		revocation: { kind: list === '' ? 'not-named' : 'list', place: list, isRevoked: false, reason: '' },
		fields: {
			id: state(lineOf(fieldOf(value, 'id')) !== ''),
			context: state(listOf(fieldOf(value, '@context')).length > 0),
			recipient: state(id !== '' || identities.length > 0),
			achievement: state(achievement !== undefined),
			name: state(made.name !== ''),
			description: state(made.description !== ''),
			criteria: state(criteria !== undefined && made.criteria + made.criteriaPage !== ''),
			issuer: state(addressOf(issuer) !== ''),
			issued: state(issued !== undefined),
			verification: state(signature.kind !== 'none'),
		},
	};
}

function identityOf(value: unknown): readonly Identity[] {
	const named = lineOf(fieldOf(value, 'identityHash'));
	if (named === '') return [];
	return [
		{
			type: lineOf(fieldOf(value, 'identityType')),
			value: named,
			isHashed: fieldOf(value, 'hashed') === true,
			salt: lineOf(fieldOf(value, 'salt')),
		},
	];
}

function signatureOf(value: unknown, header: Fields | undefined): Signature {
	const proof = listOf(fieldOf(value, 'proof'))[0];
	if (header) {
		const kid = lineOf(fieldOf(header, 'kid'));
		const algorithm = lineOf(fieldOf(header, 'alg'));
		if (algorithm.toLowerCase() === 'none') return { kind: 'none', algorithm, place: kid, bringsKey: false };
		return { kind: 'jws', algorithm, place: kid, bringsKey: fieldOf(header, 'jwk') !== undefined || OWN_KEY.test(kid) };
	}
	if (Object.keys(fieldsOf(proof)).length === 0) return { kind: 'none', algorithm: '', place: '', bringsKey: false };
	const place = addressOf(fieldOf(proof, 'verificationMethod'));
	const algorithm = lineOf(fieldOf(proof, 'cryptosuite')) || lineOf(fieldOf(proof, 'type'));
	return { kind: 'proof', algorithm, place, bringsKey: OWN_KEY.test(place) };
}
