import type { InstrumentManifest } from '../manifest.ts';

export default {
	address: '/offline/',
	shelf: null,
	place: 2,
	label: 'Offline',
	line: 'Keep the whole guide on this device',
	title: 'Use the guide offline',
	heading: 'Keep the whole guide on this device',
	description:
		'Keep every page, search and all tools on this device, so that they work without a connection: what is stored, how it stays up to date, and how to remove it.',
	otherNames: [],
	bytes: { start: 12_050 },
	withoutScript: 'p.without-script',
	shows: '.offline__says',
} satisfies InstrumentManifest;
