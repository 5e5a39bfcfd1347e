import { useMemo } from 'preact/hooks';
import { today } from '~/device/today.ts';
import { useEntries } from '~/device/use-entries.ts';
import { Loading } from '~/parts/Loading.tsx';
import type { TakeOverProps } from '~/parts/TakeOver.tsx';
import { useLazy } from '~/parts/use-lazy.ts';
import { Worksheet } from '~/parts/Worksheet.tsx';
import { CalendarFields } from './CalendarFields.tsx';
import { isField, STORE } from './entries.ts';
import { TIME_VIEW } from './load.ts';
import { TimeFields } from './TimeFields.tsx';
import * as words from './words.ts';

/** The question that it answers, and the address of the fit check. */
export type TimeProps = Pick<TakeOverProps, 'question' | 'wording' | 'fit'>;

/** The time planner: whether a course fits into the weeks there are, and when it is done. */
export function Time({ question, wording, fit }: TimeProps) {
	const store = useEntries({ store: STORE, isField });
	const { entries, set, isReady } = store;
	const { view, hasFailed, retry } = useLazy(TIME_VIEW, isReady);
	const day = today();
	const read = useMemo(() => view?.readPlan(entries, day), [view, entries, day]);
	const taken = read && view?.timeAnswer(read);
	// Until it is known what was entered, the page says what there will be.
	const isWaiting = isReady && Object.keys(entries).length > 0;
	return (
		<Worksheet
			tool="time"
			store={store}
			isField={isField}
			example={view?.exampleFrom(day)}
			typed={read?.typed}
			resultName={words.result}
			result={
				view && read ? (
					<view.PlanResult read={read} today={day}>
						{taken && <view.TakeOver question={question} wording={wording} answer={taken.answer} sum={taken.sum} fit={fit} />}
					</view.PlanResult>
				) : (
					<>
						{isWaiting || <p class="worksheet__says">{words.nothingYet}</p>}
						{(isWaiting || hasFailed) && <Loading hasFailed={hasFailed} retry={retry} />}
					</>
				)
			}
		>
			<TimeFields entries={entries} read={read} set={set}>
				<CalendarFields entries={entries} read={read} set={set} />
			</TimeFields>
		</Worksheet>
	);
}
