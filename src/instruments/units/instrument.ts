import type { InstrumentManifest } from '../manifest.ts';

export default {
	address: '/tools/units/',
	shelf: 'work out',
	place: 6,
	label: 'Credit and hour converter',
	line: 'What ECTS, UK and US credits, CEUs and hours are in each other',
	heading: 'Compare courses that count in different units',
	description:
		'Convert ECTS, UK, New Zealand, Australian and US credits, CEUs and clock hours into each other and into hours, as ranges, with the source of each size.',
	otherNames: [
		'units',
		'ECTS converter',
		'credit converter',
		'CATS to ECTS',
		'ECTS to US credits',
		'CEU to hours',
		'contact hours',
		'clock hours to credit hours',
		'credit points',
	],
	bytes: { start: 15_050, later: { files: ['units-parts', 'WorksheetWays'], whole: 24_450 } },
	withoutScript: '.units-blank tbody tr',
	used: '#amount=6&unit=ects',
	shows: '.units-table',
} satisfies InstrumentManifest;
