import type { KeepProblem } from '~/device/offline/kept-builds.ts';
import { formatMoment, formatNumber } from '~/words/format.ts';

/** What the page says of keeping the whole guide on a device. */

const MEGA = 1e6;
/** Bytes as people read them: "2.1 MB", never parted at the end of a line. */
const megabytes = (bytes: number) => `${formatNumber(bytes / MEGA, 1)}\u00A0MB`;

export const reading = 'Looking at what this device keeps.';

export const notKept = 'The guide is not kept on this device: each page comes over the network when you open it.';
export const wasCleared =
	'Your browser has cleared away the copy of the guide that was on this device. Browsers do this when room is short, or when a site has not been opened for some time.';
export const whatHappens =
	'Your browser fetches every page, search and all tools once, and keeps them on this device. From then on they open without a connection. What you entered stays as it is, and nothing is sent.';
export const keep = (bytes: number | undefined) =>
	bytes === undefined ? 'Keep the whole guide on this device' : `Keep the whole guide on this device (${megabytes(bytes)})`;
export const tryAgain = 'Try again';

export const keeping = 'The guide is being fetched. Leave this page open until it is done.';
export const progress = 'How much of the guide is here';

export const kept = (bytes: number, keptAt: string) =>
	`The whole guide is on this device: ${megabytes(bytes)}, as it was on ${formatMoment(new Date(keptAt))}. Every page, search and all tools work without a connection.`;
export const newerThere =
	'The site has changed since. Your browser fetches the new version while you read, and then the next page that you open is the new one.';

export const remove = {
	label: 'Remove it from this device',
	says: 'The pages then come over the network again. Your answers, decisions and everything else that you entered stay.',
	confirm: 'Remove the guide',
	keep: 'Keep it',
};
export const removed = 'The copy of the guide is gone from this device. Everything that you entered is still here.';

export const failed = (why: KeepProblem, bytes: number | undefined) => {
	switch (why) {
		case 'network':
			return 'The guide could not be fetched, because there is no connection to the site or it broke off. Nothing of it is kept. Try again once you are connected.';
		case 'full':
			return `This device has no room for the guide${bytes === undefined ? '' : `, which needs ${megabytes(bytes)}`}. Nothing of it is kept, and what you entered is as it was.`;
		case 'damaged':
			return 'What arrived is not what the site sent. This happens on a network that first asks you to log in, and while the site is being changed. Nothing of it is kept. Try again in a few minutes.';
		case 'blocked':
			return 'This browser does not let this site keep anything, so the guide cannot be kept. A private window can be the reason, or a setting that blocks cookies and site data.';
	}
};

export const cannot = {
	old: 'This browser cannot keep the guide. A current version of Chrome, Edge, Firefox or Safari can, outside a private window.',
	insecure:
		'Browsers keep a site only if it comes over a secure connection, and this page did not. Open it with an address that begins with https.',
	blocked: failed('blocked', undefined),
};
