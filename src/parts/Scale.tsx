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
/** Half a label, as a share of a phone's width: nearer to an end than this it would stick out. */
const HALF_LABEL = 4;
const HALF_RANGE = 14;

/** Where a label stands in the middle of a score: near an end it starts or stops there, however long its words are. */
function placeAt(score: number, half: number) {
	if (score < half) return { x: at(0), class: 'scale__number--first' };
	if (score > 100 - half) return { x: at(100), class: 'scale__number--last' };
	return { x: at(score) };
}

/** The range on its scale, with its numbers above, the zones below and what its ends stand for. */
export function Scale({ ends, ...bar }: ScaleProps) {
	const { lo, hi } = bar.range;
	return (
		<figure class="scale">
			<svg class="scale__numbers" aria-hidden="true">
				{hi - lo < NEAR ? (
					<text {...placeAt((lo + hi) / 2, HALF_RANGE)} y="1em">
						{rangeWords(bar.range)}
					</text>
				) : (
					[lo, hi].map((end) => (
						<text key={end} {...placeAt(end, HALF_LABEL)} y="1em">
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
