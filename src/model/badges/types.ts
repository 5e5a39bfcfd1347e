/**
 * What a badge file says, whatever version of Open Badges it follows and whatever it came in. All of it is what the file claims: nothing here
 * has been verified. Texts are printable and cut to a length; addresses are texts too, and nothing is fetched from them.
 */

/** Open Badges before 2.0, 2.0 with 2.1, and 3.0, which is built on W3C credentials. */
export type Standard = 'ob-1' | 'ob-2' | 'ob-3';

/** What the data lay in. */
export type Carrier = 'text' | 'png' | 'svg';

/** A moment as a file writes it. */
export interface Moment {
	/** The day as written there, `2030-01-02`. */
	readonly day: string;
	/** In milliseconds. A day alone lasts to its end. */
	readonly time: number;
	/** As it stands in the file. */
	readonly written: string;
}

/** How a badge is meant to be verified: a signature around it or in it, an address where it is kept, or nothing. */
export interface Signature {
	readonly kind: 'jws' | 'proof' | 'hosted' | 'none';
	/** `RS256`, `eddsa-rdfc-2022`; '' where none is named. */
	readonly algorithm: string;
	/** Where the issuer's key, or the hosted badge, is to be had; '' where the file does not say. */
	readonly place: string;
	/** The file brings the key along, so that the key alone does not say whose it is. */
	readonly bringsKey: boolean;
}

/** By what a recipient is named. */
export interface Identity {
	/** `email`, `url` …; '' where the file does not say. */
	readonly type: string;
	readonly value: string;
	readonly isHashed: boolean;
	/** '' where there is none. */
	readonly salt: string;
}

/** An organisation or a person. */
export interface Party {
	readonly name: string;
	readonly id: string;
	readonly url: string;
	readonly email: string;
}

export interface Achievement {
	readonly name: string;
	readonly description: string;
	/** What a holder had to do, in words. */
	readonly criteria: string;
	/** A page that says so. */
	readonly criteriaPage: string;
	/** The file holds only this address in place of what the badge is for; '' where it holds more. */
	readonly elsewhere: string;
}

/** A piece of work, by its name or story and its address. */
export interface Evidence {
	readonly text: string;
	readonly place: string;
}

/** Where it would be found that the badge was withdrawn. `not-named`: the file names no place. */
export interface Revocation {
	readonly kind: 'list' | 'issuer' | 'hosted' | 'not-named';
	readonly place: string;
	/** The file itself says that it was withdrawn. */
	readonly isRevoked: boolean;
	readonly reason: string;
}

/** What the standards require of a badge. */
export const FIELDS = [
	'id',
	'context',
	'recipient',
	'achievement',
	'name',
	'description',
	'image',
	'criteria',
	'issuer',
	'issuer-contact',
	'issued',
	'verification',
] as const;
export type Field = (typeof FIELDS)[number];

/** `elsewhere`: at an address that the file names. */
export type FieldState = 'there' | 'missing' | 'elsewhere';

export interface Badge {
	readonly standard: Standard;
	readonly signature: Signature;
	readonly recipient: { readonly name: string; readonly id: string; readonly identities: readonly Identity[] };
	readonly issuer: Party;
	readonly achievement: Achievement;
	readonly evidence: readonly Evidence[];
	/** Undefined where the file has none, or none that can be read. */
	readonly issued: Moment | undefined;
	readonly expires: Moment | undefined;
	/** As it stands in the file; '' where it names no end. */
	readonly expiresWritten: string;
	readonly revocation: Revocation;
	/** Every field that its standard requires. */
	readonly fields: Readonly<Partial<Record<Field, FieldState>>>;
}

/** Why there is no badge to show. What is a part of a badge, or a record of another kind, is named. */
export type Problem =
	| 'empty'
	| 'too-large'
	| 'archive'
	| 'pdf'
	| 'picture'
	| 'not-text'
	| 'png-broken'
	| 'png-plain'
	| 'png-packed'
	| 'svg-plain'
	| 'markup'
	| 'address'
	| 'words'
	| 'json-broken'
	| 'json-deep'
	| 'jws-header'
	| 'jws-payload'
	| 'badge-type'
	| 'issuer-profile'
	| 'key'
	| 'status-list'
	| 'learner-record'
	| 'european'
	| 'other-credential'
	| 'other-data';

/** A badge with what it lay in, or why there is none. */
export type Found =
	| {
			readonly badge: Badge;
			readonly carrier: Carrier /** More badges lie in the same file: only the first was read. */;
			readonly hasMore: boolean;
	  }
	| { readonly problem: Problem };
