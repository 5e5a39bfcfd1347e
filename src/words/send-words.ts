/** The words around a text that can be sent, wherever one stands: in the question kit, and at the next step of a result. */

/** The subject of a mail; `about` is '' where the credential has no name. */
export const subject = (about: string) => (about ? `Questions about ${about}` : 'Questions about a credential');
/** How a text begins. */
export const textAbout = (about: string) => `About: ${about}`;
export const copyText = 'Copy the text';
export const mailIt = 'Mail it';
export const copyLink = 'Copy a link to this list';
export const copied = 'Copied.';
export const linkCopied = 'Copied. Anyone who has the link can see these answers.';
export const copyBlocked = 'Copying is blocked here. Select the text and copy it:';
export const tooLong = 'This is too long for a mail link, so copy the text and paste it into your mail.';
/** Name of the field that holds what could not be copied. */
export const toCopy = (what: string) => `To copy: ${what}`;
