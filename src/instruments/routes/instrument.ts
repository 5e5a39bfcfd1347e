import type { InstrumentManifest } from '../manifest.ts';

export default {
	address: '/tools/routes/',
	shelf: 'work out',
	place: 3,
	label: 'Route chooser',
	line: 'What a degree, a short course or no credential can do for what you need',
	heading: 'See which routes can do what you need',
	description:
		'Degree, certificate, micro-credential, apprenticeship, learning at work or no credential: what each can do by your date and budget, and for whom.',
	otherNames: [
		'degree or certificate',
		'which route',
		'alternatives to a degree',
		'apprenticeship or course',
		'do I need a degree',
		'routes',
	],
	bytes: { start: 15_900, later: { files: ['live-routes', 'WorksheetWays'], whole: 34_300 } },
	withoutScript: '.route-table tbody tr',
	used: '#breadth=skill&licence=no&limit=500&pace=6&weeks=26&who-employers=yes',
	shows: '.route-cell__fit',
} satisfies InstrumentManifest;
