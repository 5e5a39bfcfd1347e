import type { Interval } from '~/model/types.ts';
import * as rangeBarWords from '~/words/range-bar-words.ts';
import { rangeWords } from '~/words/words.ts';
import './RangeBar.css';

export interface RangeBarProps {
	/** Score over the open answers, 0 to 100. */
	readonly range: Interval;
	/** Score over open answers and weightings together. */
	readonly bounds: Interval;
}

/** The drawing is 340 wide: a scale of 320 with room for half a label at each end. */
const x = (score: number) => 10 + score * 3.2;
/** Ends that fall together would draw nothing. */
const LEAST_WIDTH = 5;
/** Half the widest label. */
const LABEL_ROOM = 34;

/** The range on a ruler from 0 to 100: dark for the open answers, pale for open answers and weightings, a line at acceptable. */
export function RangeBar({ range, bounds }: RangeBarProps) {
	const band = ({ lo, hi }: Interval) => {
		const width = Math.max(x(hi) - x(lo), LEAST_WIDTH);
		return { x: (x(lo) + x(hi) - width) / 2, width };
	};
	const middle = (x(range.lo) + x(range.hi)) / 2;
	return (
		<figure class="range-bar">
			<svg viewBox="0 0 340 82" role="img" aria-label={rangeBarWords.says(range, bounds)}>
				<text class="range-bar__said" x={Math.min(Math.max(middle, LABEL_ROOM), 340 - LABEL_ROOM)} y="15">
					{rangeWords(range)}
				</text>
				<rect class="range-bar__bounds" y="28" height="20" {...band(bounds)} />
				<rect class="range-bar__range" y="28" height="20" {...band(range)} />
				<path class="range-bar__scale" d="M10 54.5H330M10.5 54v7M90 54v4M250 54v4M329.5 54v7" />
				<path class="range-bar__line" d="M170 22V62" />
				<text x="10" y="77" class="range-bar__start">
					0
				</text>
				<text x="170" y="77">
					{rangeBarWords.acceptable}
				</text>
				<text x="330" y="77" class="range-bar__end">
					100
				</text>
			</svg>
			<figcaption class="range-bar__key">
				<span class="range-bar__key-item range-bar__key-item--range">{rangeBarWords.range}</span>
				<span class="range-bar__key-item range-bar__key-item--bounds">{rangeBarWords.bounds}</span>
			</figcaption>
		</figure>
	);
}
