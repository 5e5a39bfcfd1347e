import type { InstrumentManifest } from '../manifest.ts';

export default {
	address: '/fit/sheet/',
	routes: { '[goal]/': 'GoalPage.astro' },
	canBeEmbedded: true,
	shelf: 'keep',
	place: 2,
	door: { label: 'On paper' },
	label: 'Paper sheets',
	line: 'The fit check with a pencil, alone or with an adviser',
	title: 'Score sheet for pencil and paper',
	heading: 'The fit check on paper',
	description:
		'The fit check on paper: one score sheet for each goal, with the sum done by hand. For libraries, advisers and anyone without a screen.',
	otherNames: ['score sheet', 'paper', 'print', 'worksheet', 'form', 'by hand', 'adviser', 'PDF', 'pencil'],
	// A sheet itself is HTML; drawn anew it follows the reader's own priorities and answers.
	bytes: { start: 19_800, later: { files: ['ScoreSheet'], whole: 34_050 } },
	withoutScript: 'main h2',
	shows: 'main h2',
} satisfies InstrumentManifest;
