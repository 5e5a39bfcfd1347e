import type { InstrumentManifest } from '../manifest.ts';

export default {
	address: '/tools/badge/',
	// A made-up badge to try: loaded when somebody wants it.
	routes: { 'example.json': 'example.json.ts' },
	shelf: 'find out',
	place: 4,
	label: 'Badge reader',
	line: 'Open a digital badge and see what it says, what was checked here, and what was not',
	feeds: ['validity', 'checkable'],
	heading: 'Open a badge. See what it says, and what nobody has checked yet',
	description:
		'Drop an Open Badges file or picture and read who issued it, to whom, for what and until when, with what was checked and what was not. Nothing is sent.',
	otherNames: [
		'badge reader',
		'badge checker',
		'open badge viewer',
		'open badges validator',
		'verify badge',
		'check a badge',
		'baked badge',
		'verifiable credential viewer',
		'decode badge',
		'badge JSON',
	],
	bytes: { start: 14_000, later: { files: ['badge-view'], whole: 34_000 } },
	withoutScript: '.badge-by-hand li',
	shows: '.badge-reader__label',
} satisfies InstrumentManifest;
