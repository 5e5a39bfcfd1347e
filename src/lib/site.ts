/** The name readers see. */
export const SITE_NAME = 'Credential Fit';

/** What the site is for, in one line. */
export const SITE_LINE = 'Is this micro-credential worth your time and money, for your goal, now?';

/** Where the source is kept, or undefined. Set by the environment, so that a fork's links lead to the fork. */
export const REPOSITORY_URL: string | undefined = process.env['REPOSITORY_URL']?.replace(/\/$/, '');

/** A day as the guide writes it: 23 November 2026. */
export function formatDay(day: Date): string {
	return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(day);
}
