import type { Interval } from '../model/types.ts';
import { rangeWords } from './words.ts';
import './RangeBar.css';

export interface RangeBarProps {
	/** Score over the open answers, 0 to 100. */
	readonly range: Interval;
	/** Score over open answers and weightings together. */
	readonly bounds: Interval;
}

/** Ends that fall together would draw nothing. */
const LEAST_WIDTH = 1.5;

/** The range on the scale from 0 to 100: dark for the open answers, pale for open answers and weightings, a line at acceptable. */
export function RangeBar({ range, bounds }: RangeBarProps) {
	const bar = ({ lo, hi }: Interval) => ({ x: Math.min(lo, 100 - LEAST_WIDTH), width: Math.max(hi - lo, LEAST_WIDTH) });
	return (
		<figure class="range-bar">
			<svg
				viewBox="0 0 100 14"
				preserveAspectRatio="none"
				role="img"
				aria-label={`Range ${rangeWords(range)} of 100 over what is open; ${rangeWords(bounds)} with every weighting; acceptable is 50.`}
			>
				<rect class="range-bar__scale" x="0" y="6.5" width="100" height="1" />
				<rect class="range-bar__bounds" y="2.5" height="9" {...bar(bounds)} />
				<rect class="range-bar__range" y="2.5" height="9" {...bar(range)} />
				<rect class="range-bar__line" x="49.8" y="0" width="0.4" height="14" />
			</svg>
			<div class="range-bar__ends" aria-hidden="true">
				<span>0</span>
				<span>50 acceptable</span>
				<span>100</span>
			</div>
			<figcaption class="range-bar__key">
				<span class="range-bar__key-item range-bar__key-item--range">what is still open</span>
				<span class="range-bar__key-item range-bar__key-item--bounds">and every weighting</span>
			</figcaption>
		</figure>
	);
}
