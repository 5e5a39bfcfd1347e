import type { InstrumentManifest } from '../manifest.ts';

export default {
	address: '/search/',
	// The dialog asks for the tools when somebody opens it.
	routes: { 'tools.json': 'tools.json.ts' },
	shelf: null,
	place: 1,
	label: 'Search',
	line: 'Find a page of the guide',
	heading: 'Search',
	description:
		'Search every page of the guide: what a name means, what to ask, how something is judged, what it costs, and the worked examples.',
	otherNames: [],
	// The index comes on top, when somebody searches.
	bytes: { start: 10_700 },
	withoutScript: '.without-script li a',
	used: '?q=badge',
	shows: '.search__title',
} satisfies InstrumentManifest;
