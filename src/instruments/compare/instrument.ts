import type { InstrumentManifest } from '../manifest.ts';

export default {
	address: '/compare/',
	// The answers of the worked examples load when a reader wants one beside their own.
	routes: { 'examples.json': 'examples.json.ts' },
	shelf: 'decide',
	place: 2,
	door: { label: 'Compare' },
	label: 'Compare',
	line: 'Up to four side by side, and doing without',
	heading: 'Compare up to four',
	description:
		'Put credentials and the real alternatives side by side for your goal. See on one scale where each stands, which is stronger, and what to find out first.',
	otherNames: ['compare', 'comparison', 'alternatives', 'side by side', 'which course', 'do nothing', 'learn at work', 'free course'],
	// The worker that draws comes on top, beside the page.
	bytes: { start: 19_100, later: { files: ['compare-parts', 'comparison-view'], whole: 32_200 } },
	withoutScript: '.compare-page__alternatives table',
	shows: '.lead-sentence__says',
} satisfies InstrumentManifest;
