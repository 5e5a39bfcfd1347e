import type { InstrumentManifest } from '../manifest.ts';

export default {
	address: '/fit/saved/',
	shelf: 'keep',
	place: 3,
	door: { label: 'Saved', leadsToKept: true },
	label: 'Saved',
	line: 'All that this device keeps for you, to open, move or delete',
	title: 'Saved on this device',
	heading: 'What this device keeps for you',
	description:
		'Every assessment and decision that this device keeps: open one, name it, save all to a file, load a file, or delete everything. Nothing is sent anywhere.',
	otherNames: ['saved', 'export', 'import', 'backup', 'delete my data'],
	// The library of assessments is in it: it is to get no heavier.
	bytes: { start: 25_750, later: { files: ['saved-view'], whole: 34_150 } },
	withoutScript: 'p.without-script',
	shows: '.keeping__name',
} satisfies InstrumentManifest;
