/** Longer mail links are cut or refused by some mail programs. */
export const MAIL_LIMIT = 1_900;

/** A link that opens a mail with this text and no address; undefined where it would be longer than mail programs take. */
export function mailtoUrl(subject: string, text: string): string | undefined {
	// Half a character, as a cut may leave one, has no encoding.
	const encode = (part: string) => encodeURIComponent(part.replace(/\p{Cs}/gu, '').replace(/\r?\n/g, '\r\n'));
	const url = `mailto:?subject=${encode(subject)}&body=${encode(text)}`;
	return url.length > MAIL_LIMIT ? undefined : url;
}
