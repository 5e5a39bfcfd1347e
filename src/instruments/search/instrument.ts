import type { InstrumentManifest } from '../manifest.ts';

export default {
	address: '/search/',
	// The dialog asks for its start when somebody opens it.
	routes: { 'start.json': 'start.json.ts', 'entries.json': 'entries.json.ts' },
	shelf: null,
	place: 1,
	label: 'Search',
	line: 'Find a page of the guide',
	heading: 'Search',
	description:
		'Search every page of the guide: what a name means, what to ask, how something is judged, what it costs, and the worked examples.',
	otherNames: [],
	// The index comes on top, when somebody searches.
	bytes: { start: 16_900 },
	withoutScript: '.without-script li a',
	used: '?q=badge',
	shows: '.search__title',
} satisfies InstrumentManifest;
