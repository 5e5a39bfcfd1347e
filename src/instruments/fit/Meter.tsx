import type { Interval } from '~/model/types.ts';
import type { Result } from '~/model/verdict/result.ts';
import { SmallScale } from '~/parts/Scale.tsx';
import * as words from '~/words/summary-words.ts';
import './Meter.css';

export interface MeterProps {
	readonly result: Result;
	/** How many questions are answered. */
	readonly known: number;
	/** The range before the last answer, and what the answer did to it. */
	readonly ghost: Interval | undefined;
	readonly effect: string;
}

/** What the answers come to so far, in the bar at the foot of the window: no range before it is due. */
export function Meter({ result, known, ghost, effect }: MeterProps) {
	const { isRangeDue, standing, shownRange } = result;
	const says = words.standing(result);
	return (
		<div class="fit-meter no-print">
			{says && <b class="fit-meter__range">{says}</b>}
			{isRangeDue ? (
				<SmallScale range={shownRange} ghost={ghost} isOff={standing !== 'open-to-judgement'} />
			) : (
				<span class="fit-meter__before">{words.beforeRange(known, result)}</span>
			)}
			{says && <a href="#result">{words.seeResult}</a>}
			{effect && <span class="fit-meter__effect">{effect}</span>}
		</div>
	);
}
