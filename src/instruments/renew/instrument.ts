import type { InstrumentManifest } from '../manifest.ts';

export default {
	address: '/tools/renew/',
	shelf: 'work out',
	place: 5,
	label: 'Renew or let it lapse',
	line: 'Whether a credential that runs out is worth renewing, and by when to act',
	heading: 'Renew it, or let it lapse?',
	description:
		'Weigh a credential that is about to expire: who still asks for it, what lapses with it, and what coming back would take. See the days left and set a reminder.',
	otherNames: [
		'renewal',
		'recertification',
		'expiry date',
		'expires',
		'lapse',
		'let it lapse',
		'recertify',
		'CPD',
		'continuing education fee',
	],
	// Later comes the engine, whole.
	bytes: { start: 15_700, later: { files: ['renew-parts', 'WorksheetWays'], whole: 42_100 } },
	withoutScript: '.renew-form',
	used: '#ask-asked-for=adverts&ask-can-renew=can&expires=2031-03-31&use=5&term=3+years&price=60&again-price=240',
	shows: '.renew-result',
} satisfies InstrumentManifest;
