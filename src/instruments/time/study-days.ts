import { type BlockSeries, type StudyBlock, seriesOf } from '~/model/time/study-blocks.ts';
import type { ReadPlan } from './read-plan.ts';

/** Study times with the days on which they are: from the start until it is done, at the latest; or until the deadline where that is not known, and else until the earliest finish. */
export function studyDays({
	plan: { start, deadline, daysOff },
	result: { least, most },
	blocks,
}: ReadPlan): readonly { readonly block: StudyBlock; readonly series: BlockSeries }[] {
	const end = most?.finish ?? deadline ?? least?.finish;
	if (start === undefined || end === undefined) return [];
	return blocks.flatMap((block) => {
		const series = seriesOf(block, start, end, daysOff);
		return series ? [{ block, series }] : [];
	});
}

/** Whether there is anything to put into a calendar. */
export function hasStudyFile(read: ReadPlan): boolean {
	return read.stopRule !== undefined || read.refund !== undefined || read.trial !== undefined || studyDays(read).length > 0;
}
