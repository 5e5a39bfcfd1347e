/** What `security.txt` is made from. */
export interface SecurityContact {
	/** Address that somebody who has found a weakness writes to: `mailto:`, `https:` or `tel:`. */
	readonly contact: string;
	/** Where the site lives, if that is known. */
	readonly site?: string | undefined;
	/** The day of the build. */
	readonly today: Date;
}

/** For how many days a build vouches for its contact. The standard asks for less than a year. */
const VALID = 180;
const DAY = 86_400_000;

/** Where the file is looked for, at the root of a host and nowhere else. */
export const SECURITY_TEXT = '.well-known/security.txt';

/**
 * The file that says whom to tell of a weakness, https://www.rfc-editor.org/rfc/rfc9116.
 *
 * @throws where the contact is no address that the standard knows
 */
export function makeSecurityText({ contact, site, today }: SecurityContact): string {
	if (!/^(mailto:\S+@\S+|https:\/\/\S+|tel:\+?[\d-]+)$/.test(contact))
		throw new Error(`The contact for security has to begin with mailto:, https: or tel:, and it is "${contact}".`);
	const lines = [`Contact: ${contact}`, `Expires: ${new Date(today.getTime() + VALID * DAY).toISOString()}`, 'Preferred-Languages: en'];
	if (site) lines.push(`Canonical: ${new URL(`/${SECURITY_TEXT}`, site).href}`);
	return `${lines.join('\n')}\n`;
}
