import type { InstrumentManifest } from '../manifest.ts';

export default {
	address: '/tools/cost/',
	shelf: 'work out',
	place: 2,
	label: 'Cost and break-even',
	line: 'What you will have paid in the end, and what it would have to bring in',
	feeds: ['cost-fits'],
	heading: 'Work out the whole cost',
	description:
		'Add up fees, months, exam, resits, materials and renewals, less what your employer or a grant pays. See what the credential would have to bring in, and how likely that would have to be.',
	otherNames: [
		'cost calculator',
		'total cost',
		'break-even',
		'payback',
		'return on investment',
		'ROI',
		'subscription cost',
		'instalments',
		'exam fee',
		'resit fee',
		'employer pays',
		'claw-back',
	],
	bytes: { start: 16_500, later: { files: ['cost-view', 'WorksheetWays'], whole: 39_300 } },
	withoutScript: '.cost-blank tbody tr',
	used: '#fee=monthly&monthly=50&hours=80&pace=5&exam=extra&exam-fee=150&resit-fee=150&resit-chance=50&materials=0&renewal-fee=75&renewal-years=1&horizon=2&funding=course-share&funding-share=50&clawback=12&gain=60&finishing=80',
	shows: '.cost-split',
} satisfies InstrumentManifest;
