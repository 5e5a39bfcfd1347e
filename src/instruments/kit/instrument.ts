import type { InstrumentManifest } from '../manifest.ts';

export default {
	address: '/fit/kit/',
	shelf: 'find out',
	place: 1,
	steps: [{ label: 'Ask' }],
	label: 'Questions to ask',
	line: 'What is still open, by whom to ask, with the words to send',
	heading: 'Ask what you do not know yet',
	description:
		'Only the questions your fit check leaves open, grouped by whom to ask, with the words to use: copy them, mail them, print them, and enter the answers.',
	otherNames: ['question kit', 'questions to ask', 'email the provider', 'ask the issuer'],
	// The library of assessments is in it: it is to get no heavier.
	bytes: { start: 28_550, later: { files: ['kit-view'], whole: 35_950 } },
	withoutScript: '.to-ask li',
	shows: '.kit-item',
} satisfies InstrumentManifest;
