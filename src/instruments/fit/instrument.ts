import type { InstrumentManifest } from '../manifest.ts';

export default {
	address: '/fit/',
	// What a factor's page works a result out with, when a reader asks for it there.
	routes: { 'model.json': 'model.json.ts' },
	canBeEmbedded: true,
	shelf: 'decide',
	place: 1,
	steps: [
		{ label: 'Answers', fragment: '#answers' },
		{ label: 'Result', fragment: '#result' },
	],
	label: 'Fit check',
	line: 'Is it worth it for you? Questions, a range, and what to find out first',
	heading: 'Should you take it, for your goal, now?',
	description:
		'Answer what you know about one credential and leave the rest open. You see a range of points, the deal-breakers, and what to find out first.',
	otherNames: ['fit check', 'calculator', 'worth it', 'score', 'decision', 'quiz', 'evaluate a course'],
	// The next step and the ladder come after the result's headline. Both figures are over the gate of 20 and 30 kB.
	bytes: { start: 24_700, later: { files: ['result-view', 'result-rest'], whole: 46_700 } },
	withoutScript: '.sheet-goals a',
	shows: '.result__verdict',
} satisfies InstrumentManifest;
