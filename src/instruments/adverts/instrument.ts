import type { InstrumentManifest } from '../manifest.ts';

export default {
	address: '/tools/adverts/',
	// What adverts are read by, and those to try it on: loaded when they are needed.
	routes: { 'cues.json': 'cues.json.ts', 'example.json': 'example.json.ts' },
	shelf: 'find out',
	place: 3,
	label: 'Advert log',
	line: 'How many adverts ask for it, and how many more you would have to read',
	feeds: ['match-demand', 'issuer-known'],
	heading: 'Count what job adverts ask for',
	description:
		'Paste job adverts, or note them one by one. See in how many the skill and the credential are asked for, what that says of all adverts, and when it is enough.',
	otherNames: ['job adverts', 'job ads', 'vacancies', 'count adverts', 'job board', 'demand', 'employers ask for', 'tally', 'adverts'],
	bytes: { start: 14_800, later: { files: ['LiveLog', 'log-view'], whole: 30_000 } },
	withoutScript: '.tally-sheet tbody tr',
	used: '#example',
	shows: '.logged',
} satisfies InstrumentManifest;
