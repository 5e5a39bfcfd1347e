import type { InstrumentManifest } from '../manifest.ts';

export default {
	address: '/fit/',
	shelf: 'decide',
	place: 1,
	tab: 1,
	label: 'Fit check',
	heading: 'Should you take it, for your goal, now?',
	description:
		'Answer what you know about one credential, leave open what you do not, and see an honest range, the deal-breakers and the things to find out first.',
	otherNames: ['fit check', 'calculator', 'worth it', 'score', 'decision', 'quiz', 'evaluate a course'],
	bytes: { start: 20_000, later: { files: ['result-view'], whole: 28_500 } },
	withoutScript: '.sheet-goals a',
	shows: '.result__verdict',
} satisfies InstrumentManifest;
