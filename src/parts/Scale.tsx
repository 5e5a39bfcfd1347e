import type { Interval } from '~/model/types.ts';
import * as scaleWords from '~/words/scale-words.ts';
import { rangeWords } from '~/words/words.ts';
import { at, ScaleAxis, ScaleBar, type ScaleBarProps } from './ScaleBar.tsx';
import './Scale.css';

export interface ScaleProps extends Omit<ScaleBarProps, 'says' | 'range' | 'isRow'> {
	readonly range: Interval;
	/** What each end of the range stands for: "45 if all five open answers are bad". */
	readonly ends?: { readonly lo: string; readonly hi: string } | undefined;
}

/** Ends nearer than this have one label between them. */
const NEAR = 12;
/** Half a label, as a share of a phone's width: it does not stick out at either end. */
const HALF_LABEL = 4;
const HALF_RANGE = 11;

/** The range on its scale, with its numbers above, the zones below and what its ends stand for. */
export function Scale({ ends, ...bar }: ScaleProps) {
	const { lo, hi } = bar.range;
	const within = (score: number, room: number) => at(Math.min(Math.max(score, room), 100 - room));
	return (
		<figure class="scale">
			<svg class="scale__numbers" aria-hidden="true">
				{hi - lo < NEAR ? (
					<text x={within((lo + hi) / 2, HALF_RANGE)} y="1em">
						{rangeWords(bar.range)}
					</text>
				) : (
					[lo, hi].map((end) => (
						<text key={end} x={within(end, HALF_LABEL)} y="1em">
							{end}
						</text>
					))
				)}
			</svg>
			<ScaleBar {...bar} says={scaleWords.says(bar.range)} />
			<ScaleAxis />
			{ends && (
				<figcaption class="scale__ends">
					<span>{ends.lo}</span> <span>{ends.hi}</span>
				</figcaption>
			)}
		</figure>
	);
}

/** The range alone, as a thin bar for cards and lists; the range in words stands beside it. */
export function SmallScale(bar: ScaleBarProps) {
	return (
		<span class="small-scale">
			<ScaleBar {...bar} />
		</span>
	);
}
