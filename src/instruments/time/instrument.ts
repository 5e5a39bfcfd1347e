import type { InstrumentManifest } from '../manifest.ts';

export default {
	address: '/tools/time/',
	shelf: 'work out',
	place: 1,
	label: 'Time',
	line: 'Whether it fits into your weeks, and when you would be done',
	feeds: ['time-fits'],
	title: 'Time planner',
	heading: 'See whether it fits into your weeks',
	description:
		'Enter the advertised hours, the hours a week you really have, and your dates. See when you would finish, how much time is to spare, and put study times and refund dates into your calendar.',
	otherNames: ['hours', 'study plan', 'schedule', 'calendar', 'deadline', 'how long', 'weeks', 'workload', 'pace', 'finish date', 'time'],
	bytes: { start: 16_650, later: { files: ['WorksheetWays', 'time-view', 'study-file'], whole: 44_400 } },
	withoutScript: '.time-form',
	used: '#deadline=2999-04-11&hours=30-40&pace=6&start=2999-01-07',
	shows: '.plan-numbers',
} satisfies InstrumentManifest;
