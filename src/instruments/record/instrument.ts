import type { InstrumentManifest } from '../manifest.ts';

export default {
	address: '/fit/record/',
	shelf: 'keep',
	place: 1,
	steps: [{ label: 'Decide' }],
	label: 'Decision record',
	line: 'What you decide, why, and what would change your mind',
	heading: 'Write down what you decide, and why',
	description:
		'One page with your answers, the result, the reasons and what would make you think again. Print it, keep it as a file, and look back on a day you choose.',
	otherNames: ['decision record', 'decision journal', 'reminder', 'look back', 'think again'],
	// The library of assessments is in it: it is to get no heavier.
	bytes: { start: 25_600, later: { files: ['record-view'], whole: 40_950 } },
	withoutScript: '.blank-record',
	shows: '.record-sheet',
} satisfies InstrumentManifest;
