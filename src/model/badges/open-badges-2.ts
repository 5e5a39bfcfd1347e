import { momentOf } from './moments.ts';
import type { Badge, Evidence, FieldState, Identity, Revocation, Signature } from './types.ts';
import { addressOf, fieldOf, fieldsOf, lineOf, listOf, textOf, typesOf } from './values.ts';

const HASHED = /^(sha256|md5)\$/i;
const isPage = (text: string) => /^https?:\/\//i.test(text);

/** Whether fields are those of an assertion, which is a badge that somebody was given. */
export function isAssertion(value: unknown): boolean {
	return typesOf(value).includes('Assertion') || (fieldOf(value, 'recipient') !== undefined && fieldOf(value, 'badge') !== undefined);
}

/**
 * A badge of Open Badges 2.0, 2.1, or before: https://www.imsglobal.org/spec/ob/v2p0/
 *
 * @param algorithm of the signature around it; undefined where there is none
 */
export function readAssertion(value: unknown, algorithm: string | undefined): Badge {
	const badge = fieldOf(value, 'badge');
	const elsewhere = typeof badge === 'string' ? lineOf(badge) : '';
	const issuer = fieldOf(badge, 'issuer');
	const criteria = fieldOf(badge, 'criteria');
	const criteriaText = typeof criteria === 'string' && !isPage(criteria) ? criteria : fieldOf(criteria, 'narrative');
	const verification = fieldOf(value, 'verification') ?? fieldOf(value, 'verify');
	const expires = fieldOf(value, 'expires');
	const id = lineOf(fieldOf(value, 'id'));
	const party = {
		name: lineOf(fieldOf(issuer, 'name')),
		id: addressOf(issuer),
		url: lineOf(fieldOf(issuer, 'url') ?? fieldOf(issuer, 'origin')),
		email: lineOf(fieldOf(issuer, 'email') ?? fieldOf(issuer, 'contact')),
	};
	const achievement = {
		name: lineOf(fieldOf(badge, 'name')),
		description: textOf(fieldOf(badge, 'description')),
		criteria: textOf(criteriaText),
		criteriaPage: typeof criteria === 'string' ? (isPage(criteria) ? lineOf(criteria) : '') : addressOf(criteria),
		elsewhere,
	};
	const identities = identitiesOf(value);
	const issued = momentOf(fieldOf(value, 'issuedOn') ?? fieldOf(value, 'issued_on'));
	const state = (isThere: boolean): FieldState => (isThere ? 'there' : 'missing');
	const ofBadge = (isThere: boolean): FieldState => (isThere ? 'there' : elsewhere ? 'elsewhere' : 'missing');
	const ofIssuer = (isThere: boolean): FieldState =>
		isThere ? 'there' : elsewhere || (party.id && typeof issuer === 'string') ? 'elsewhere' : 'missing';
	return {
		standard: fieldOf(value, 'verification') === undefined && id === '' ? 'ob-1' : 'ob-2',
		signature: signatureOf(verification, id, algorithm),
		recipient: { name: lineOf(fieldOf(fieldOf(value, 'recipient'), 'name')), id: '', identities },
		issuer: party,
		achievement,
		evidence: evidenceOf(fieldOf(value, 'evidence')),
		issued,
		expires: momentOf(expires),
		expiresWritten: lineOf(expires),
		revocation: revocationOf(value, verification, id, issuer),
		fields: {
			id: state(id !== '' || lineOf(fieldOf(value, 'uid')) !== ''),
			recipient: state(identities.length > 0),
			achievement: state(elsewhere !== '' || Object.keys(fieldsOf(badge)).length > 0),
			name: ofBadge(achievement.name !== ''),
			description: ofBadge(achievement.description !== ''),
			image: ofBadge(fieldOf(badge, 'image') !== undefined),
			criteria: ofBadge(achievement.criteria !== '' || achievement.criteriaPage !== ''),
			issuer: ofIssuer(party.name !== ''),
			'issuer-contact': ofIssuer(party.url !== '' && party.email !== ''),
			issued: state(issued !== undefined),
			verification: state(verification !== undefined),
		},
	};
}

function identitiesOf(value: unknown): readonly Identity[] {
	const recipient = fieldOf(value, 'recipient');
	// The oldest badges give the hash itself, with the salt beside it.
	const old = typeof recipient === 'string';
	const named = lineOf(old ? recipient : fieldOf(recipient, 'identity'));
	if (named === '') return [];
	const isHashed = HASHED.test(named) || fieldOf(recipient, 'hashed') === true;
	return [
		{
			type: old ? 'email' : lineOf(fieldOf(recipient, 'type')),
			value: named,
			isHashed,
			salt: lineOf(fieldOf(old ? value : recipient, 'salt')),
		},
	];
}

function signatureOf(verification: unknown, id: string, algorithm: string | undefined): Signature {
	const place = lineOf(fieldOf(verification, 'creator') ?? fieldOf(verification, 'url'));
	if (algorithm !== undefined) return { kind: 'jws', algorithm, place, bringsKey: false };
	const isHosted = typesOf(verification).some((type) => /^hosted/i.test(type));
	const at = place || (isPage(id) ? id : '');
	return { kind: isHosted && at !== '' ? 'hosted' : 'none', algorithm: '', place: at, bringsKey: false };
}

function revocationOf(value: unknown, verification: unknown, id: string, issuer: unknown): Revocation {
	const isRevoked = fieldOf(value, 'revoked') === true;
	const reason = lineOf(fieldOf(value, 'revocationReason'));
	const list = addressOf(fieldOf(issuer, 'revocationList'));
	if (list !== '') return { kind: 'list', place: list, isRevoked, reason };
	const { kind, place } = signatureOf(verification, id, undefined);
	if (kind === 'hosted') return { kind: 'hosted', place, isRevoked, reason };
	const named = addressOf(issuer) || addressOf(fieldOf(value, 'badge'));
	return { kind: named === '' ? 'not-named' : 'issuer', place: named, isRevoked, reason };
}

/** Pieces of work, each an address or a story with one. */
export function evidenceOf(value: unknown): readonly Evidence[] {
	return listOf(value).flatMap((one) => {
		const place = addressOf(one);
		const text = textOf(fieldOf(one, 'narrative') ?? fieldOf(one, 'description') ?? fieldOf(one, 'name'));
		return place === '' && text === '' ? [] : [{ text, place }];
	});
}
