import type { InstrumentManifest } from '../manifest.ts';

export default {
	address: '/tools/read/',
	// What it reads by, shows a reading with, and offers to try: loaded when there is a text.
	routes: { 'cues.json': 'cues.json.ts', 'content.json': 'content.json.ts', 'example.json': 'example.json.ts' },
	shelf: 'find out',
	place: 2,
	label: 'Reading desk',
	line: 'Paste a page and see what it answers, what it only seems to say, and what it leaves out',
	feeds: [
		'adds-to-existing',
		'assessment-backing',
		'assessment-form',
		'checkable',
		'content-current',
		'cost-fits',
		'evidence-to-show',
		'match-outcomes',
		'prerequisites-met',
		'price-clear',
		'required-credential',
		'short-credentials-count',
		'stacks',
		'time-fits',
		'validity',
	],
	heading: 'Paste its page. See what it says, and what it leaves out',
	description:
		'Paste a sales page, a syllabus, terms or an e-mail. You see which questions it answers, which it only seems to answer, and what to ask. Nothing is sent.',
	otherNames: ['reading desk', 'paste', 'sales page', 'read a page', 'syllabus', 'terms', 'email', 'claims', 'analyse a course page'],
	bytes: { start: 14_000, later: { files: ['desk-view'], whole: 74_000 } },
	withoutScript: '.reading-guide li',
	shows: '.desk__label',
} satisfies InstrumentManifest;
