import type { InstrumentManifest } from '../manifest.ts';

export default {
	address: '/tools/stack/',
	// What amounts are converted by: loaded where the planner stands within a question.
	routes: { 'units.json': 'units.json.ts' },
	shelf: 'work out',
	place: 4,
	label: 'Stack planner',
	line: 'What small credentials add up to, after each of them and in the end',
	feeds: ['stacks'],
	// Search for "stack" is to lead to the guide's page of it first.
	title: 'Planner for credentials that add up',
	heading: 'Plan how small credentials add up',
	description:
		'Put small credentials in order towards a larger one. See what you hold after each, what expires first, what would count at most, and whether it costs less.',
	otherNames: ['credit transfer', 'credit accumulation', 'pathway planner', 'modules', 'exit points'],
	bytes: { start: 17_150, later: { files: ['WorksheetWays', 'StackOutcome'], whole: 39_600 } },
	withoutScript: '.stack-form tbody tr',
	used: '#name=A+diploma&total=60&unit=ects&piece-1-name=One&piece-1-amount=5&piece-2-name=Two&piece-2-amount=10',
	shows: '.stack-stops',
} satisfies InstrumentManifest;
