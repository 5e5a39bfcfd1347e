import type { Refused } from './take-badge.ts';

/** Why a file is not shown as a badge, and what to do. What was shown before stays. */
export const problems: Readonly<Record<Refused, string>> = {
	empty: 'There is nothing in it. Drop the file again, or paste all of its text.',
	'too-large':
		'It is larger than any badge, so it was not opened. A badge picture has less than 8 MB, and its text less than half a megabyte.',
	archive: 'That is a packed archive or an office document. Unpack it, and drop the .json, .jwt, .png or .svg file from it.',
	pdf: 'That is a PDF. A PDF may print a badge, but it holds none that can be checked. Ask the issuer for the badge file, or for its public page.',
	picture:
		'That picture is no PNG or SVG, and only those two can hold a badge. A screenshot or a copy of a badge holds nothing but its looks.',
	'not-text': 'That is a file of another kind: it is neither a picture with a badge in it nor text. Nothing in it was run.',
	'png-broken': 'This PNG ends too early, or is damaged, and no badge stands before the break. Download it again from where you got it.',
	'png-plain':
		'This PNG is a picture without a badge in it. Sending a badge by chat or social media often strips it: download the file from the badge service instead.',
	'png-packed':
		'The badge in this PNG is compressed, which the standard forbids, so it was not read. Ask the issuer for the .json or .jwt file.',
	'svg-plain':
		'This SVG is a picture without a badge in it. Download the file from the badge service instead. Nothing in the picture was drawn or run.',
	markup: 'That is a web page or another file in markup, not a badge. On the badge’s page, look for “download”.',
	address:
		'That is an address, and nothing is fetched here. Open it in your browser. If it shows text in curly brackets, copy that and paste it.',
	words: 'That is ordinary text. A badge begins with a curly bracket, or is one long line of letters with two dots in it.',
	'json-broken':
		'It begins like a badge and then breaks off or has a slip in it, so it cannot be read. Copy all of it again, to the last bracket.',
	'json-deep': 'Its parts lie in each other deeper than in any badge, so it was left unread.',
	'jws-header': 'It looks like a signed badge, but its first part names no kind of signature. It was cut, altered, or is something else.',
	'jws-payload': 'It looks like a signed badge, but its middle part holds no record. It was cut, altered, or is something else.',
	'badge-type': 'That describes a badge that people can earn. It says nothing about who did: ask for the holder’s own file.',
	'issuer-profile': 'That is the profile of an issuer. It belongs to a badge and is none.',
	key: 'That is a key with which a signature is checked. It belongs to a badge and is none.',
	'status-list': 'That is a list of withdrawn records. It belongs to a badge and is none.',
	'learner-record':
		'That is a Comprehensive Learner Record, which bundles several records. This page reads one badge at a time: paste one out of it.',
	european: 'That is a European Digital Credential. Open it in the Europass viewer, which also checks its seal.',
	'other-credential': 'That is a verifiable credential of another kind. It follows the W3C standard and is no Open Badge.',
	'other-data': 'That is data without a badge in it: it has neither a recipient with a badge nor the type of one.',
	'not-read': 'That file could not be read. It may have been moved or be open elsewhere: try again, or paste its text.',
	'no-example': 'The example did not load. Check your connection and try again, or open a badge of your own.',
};
