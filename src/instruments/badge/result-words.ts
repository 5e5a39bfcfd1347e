import type { Validity } from '~/model/badges/moments.ts';
import type { BadgeOffer } from '~/model/badges/offers.ts';
import type { Carrier, Field, Revocation, Signature, Standard } from '~/model/badges/types.ts';
import { formatDay } from '~/words/format.ts';
import { listAll } from '~/words/lists.ts';
import { plural } from '~/words/plural.ts';

/** What the badge reader says of a badge. Everything in a badge is a claim, so no sentence here says more than that. */

const STANDARDS: Readonly<Record<Standard, string>> = {
	'ob-1': 'a version of Open Badges before 2.0',
	'ob-2': 'Open Badges 2.0 or 2.1',
	'ob-3': 'Open Badges 3.0',
};
const CARRIERS: Readonly<Record<Carrier, string>> = { text: 'text', png: 'a PNG picture', svg: 'an SVG picture' };

/** “Teamwork”, from Example College: what the file says */
export const heading = (name: string, issuer: string) =>
	`${name === '' ? 'A badge without a name' : `“${name}”`}${issuer === '' ? '' : `, from ${issuer}`}: what the file says`;

export const notChecked: Readonly<Record<Signature['kind'], string>> = {
	jws: 'The signature was not checked.',
	proof: 'The signature was not checked.',
	hosted: 'Nothing was verified: this badge has no signature.',
	none: 'Nothing was verified, and nothing in this file can be.',
};
const BY_KEY =
	'That takes the issuer’s key, which has to be fetched from the issuer, and this page fetches nothing. Until someone checks it, what follows is only what the file claims: anyone could have typed it.';
export const whyNot: Readonly<Record<Signature['kind'], string>> = {
	jws: BY_KEY,
	proof: BY_KEY,
	hosted:
		'A badge of this kind counts only as it stands at its own address, on the day you look there, and this page fetches nothing. What follows is what the file claims: anyone could have typed it.',
	none: 'It has no signature, and names no address where the issuer keeps it. What follows is what the file claims: anyone could have typed it.',
};
export const bringsKey =
	'The file brings a key along. A check with that key can show that nobody changed the file since it was signed, but not whose key it is.';
export const revoked = (reason: string) =>
	reason === '' ? 'The file itself says that the badge was withdrawn.' : `The file itself says that the badge was withdrawn: “${reason}”.`;
export const carried = (standard: Standard, carrier: Carrier) =>
	`It has the form of ${STANDARDS[standard]}, and came as ${CARRIERS[carrier]}.`;
export const hasMore = 'The file holds more than one badge: this is the first.';
export const isExample = 'It is made up, so nothing is taken from it.';

export const facts = {
	recipient: 'Whom it is about',
	issuer: 'Who says so',
	achievement: 'What for',
	criteria: 'What a holder had to do',
	evidence: 'Work to look at',
	dates: 'Dates',
	revocation: 'Whether it was withdrawn',
};
const type = (name: string) => (/^email/i.test(name) || name === '' ? 'e-mail address' : `“${name}”`);
export const hashed = (name: string) => `Someone with a certain ${type(name)}. It is hashed, so it cannot be read from here:`;
export const plain = (name: string) => `The holder of this ${type(name)}:`;
export const byId = 'The holder of this identifier:';
export const nobody = 'The file names nobody.';
export const noName = 'The file gives no name.';
export const anyone = 'Anyone can type a name here. Look the issuer up by yourself, and compare the addresses.';
export const elsewhere = 'The file holds only an address for this:';
export const criteriaElsewhere = 'The file does not hold the words. They are to be found at the address.';
export const noCriteria = 'The file does not say. Ask the issuer: attend, hand something in, or pass?';
export const noEvidence = 'The file names none. The standard leaves it to the issuer.';
export const issued = (day: string | undefined) => (day ? `Issued on ${formatDay(day)}.` : 'It gives no day of issue that can be read.');
export const ends = (validity: Validity, day: string | undefined, written: string) =>
	({
		expired: `It expired on ${formatDay(day ?? '1970-01-01')}.`,
		until: `It ends on ${formatDay(day ?? '1970-01-01')}.`,
		'no-end': 'It names no end.',
		'not-yet': day ? `It is not valid yet, and ends on ${formatDay(day)}.` : 'It is not valid yet.',
		unreadable: `It names an end that is no date: “${written}”.`,
	})[validity];
export const revocation: Readonly<Record<Revocation['kind'], string>> = {
	list: 'Not checked. The file names a list of withdrawn badges:',
	issuer: 'Not checked. Such a list, if there is one, is named in the issuer’s profile, which the file does not hold:',
	hosted: 'Not checked. A withdrawn badge is gone from its address, or says so there:',
	'not-named': 'Not checked. The file names no place where it would say so. Ask the issuer.',
};

export const identity = 'Is it made out to you?';
export const aboutIdentity =
	'Type the address that you think it was made out to. The sum is done here, on your device, and what you type is neither kept nor sent.';
export const address = 'E-mail address, or other name';
export const compare = 'Compare';
export const typeFirst = 'Type an address first.';
export const matches =
	'It matches: the file was made out to what you typed. That shows neither that the address is yours nor that the badge is real, because whoever makes a file can put any address into it.';
export const differs =
	'It does not match. Try the address that the issuer had at the time. Capitals and spaces count too, so this alone does not show that the badge is someone else’s.';
export const noSum = 'This browser does not do the sum on this page. Open the page with https in its address.';
export const noCompare = {
	'too-old': 'The holder’s address is hashed in a way that is no longer safe, or the hash was cut. It cannot be compared here.',
	unreadable: 'The holder’s address is said to be hashed, but what stands there is no hash. It cannot be compared.',
};

export const notCheckedHere = 'Not checked here';
export const checkedHere = 'Checked here, on your device';
export const fields: Readonly<Record<Field, string>> = {
	id: 'an identifier',
	context: 'the vocabulary it is written in',
	recipient: 'an identifier of the holder',
	achievement: 'what it is for',
	name: 'a name',
	description: 'a description',
	image: 'a picture',
	criteria: 'what a holder had to do',
	issuer: 'who issued it',
	'issuer-contact': 'the issuer’s address and e-mail',
	issued: 'the day of issue',
	verification: 'how it is verified',
};
export const checkedForm = (standard: Standard) => `It is readable, and has the form of ${STANDARDS[standard]}.`;
export const checkedFields = (standard: Standard, missing: readonly string[], away: readonly string[]) => {
	const asks = standard === 'ob-3' ? 'Open Badges 3.0' : 'Open Badges 2.0';
	const first =
		missing.length === 0
			? `Of what ${asks} requires, nothing is missing`
			: plural(missing.length, {
					one: `${asks} requires 1 thing that is missing: ${listAll(missing)}`,
					other: `${asks} requires # things that are missing: ${listAll(missing)}`,
				});
	return away.length === 0 ? `${first}.` : `${first}. Not in the file itself, but said to be at an address: ${listAll(away)}.`;
};
export const checkedDates: Readonly<Record<Validity, string>> = {
	expired: 'By its own date it has expired, compared with the clock of this device.',
	until: 'By its own date it has not ended yet, compared with the clock of this device.',
	'no-end': 'It names no end.',
	'not-yet': 'By its own date it is not valid yet, compared with the clock of this device.',
	unreadable: 'Its end could not be compared with anything.',
};
export const checkedMatch = 'What you typed gives the hash of the holder’s address.';
export const checkedDiffers = 'What you typed does not give the hash of the holder’s address.';
const OPEN_KEY = 'Whether the issuer signed it, and whether anyone has changed it since.';
export const openSignature: Readonly<Record<Signature['kind'], string>> = {
	jws: OPEN_KEY,
	proof: OPEN_KEY,
	hosted: 'Whether the same badge stands at its own address.',
	none: 'Whether any issuer knows of it.',
};
export const openRevocation = 'Whether it was withdrawn.';
export const openIssuer = 'Whether the issuer is who the file says, and whether you trust it.';
export const openHolder = 'Whether the person who shows it is the one it is about.';
export const openTruth = 'Whether the holder can do it. No check of any badge shows that.';
export const checkRest = <Part>(link: (its: string) => Part) => ['To have the rest checked, ', link('follow the steps for one badge'), '.'];

export const offers = 'For your fit check';
export const aboutOffers =
	'Two questions of the fit check ask about such a record. Where this badge is of the kind that you would earn, take what fits. It rests on a file that was not verified.';
export const offerSays = (question: BadgeOffer['question'], isSettled: boolean, months: number | undefined) => {
	if (question === 'checkable')
		return 'The file is of a kind that can be checked online, if the check succeeds. See whether its words say what was assessed.';
	if (isSettled) return 'The file names no end.';
	return months
		? `Such a badge lasts ${term(months)}, by the dates in this one. Only you know when you need yours.`
		: 'The file names an end. Only you know when you need yours.';
};
const YEAR = 12;
/** A number of months, as years where it is a whole number of them. */
const term = (months: number) =>
	months % YEAR === 0 ? plural(months / YEAR, { one: '# year', other: '# years' }) : plural(months, { one: '# month', other: '# months' });
export const undo = 'Undo';
