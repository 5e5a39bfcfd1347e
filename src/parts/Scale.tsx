import type { Interval } from '~/model/types.ts';
import * as scaleWords from '~/words/scale-words.ts';
import { rangeWords } from '~/words/words.ts';
import './Scale.css';

export interface ScaleBarProps {
	/** Score over the open answers as it is shown, 0 to 100. */
	readonly range: Interval;
	/** The range before the last answer: drawn behind as an outline. */
	readonly ghost?: Interval | undefined;
	/** Score over open answers and weightings together: drawn behind, pale. */
	readonly bounds?: Interval | undefined;
	/** Something rules it out or holds it back, so the range does not decide: it is drawn in grey. */
	readonly isOff?: boolean | undefined;
	/** What the drawing says to those who do not see it; absent where text beside it says the same. */
	readonly says?: string | undefined;
}

/** Where a score lies: a share of the drawing's width, which has no size of its own. */
const at = (score: number) => `${score}%`;
const span = ({ lo, hi }: Interval) => ({ x: at(lo), width: at(hi - lo) });

/** A range narrower than this is drawn as a point, which shows on the line at 50 too. */
const POINT = 2;

/**
 * One range on the scale from 0 to 100, without a text: three zones, a line at acceptable (50) and at strong (75). Bars that stand below each
 * other share one scale. Its size comes from the styles: `--scale-height`.
 */
export function ScaleBar({ range, ghost, bounds, isOff = false, says }: ScaleBarProps) {
	return (
		<svg
			class={`scale-bar ${isOff ? 'scale-bar--off' : ''}`}
			role={says ? 'img' : undefined}
			aria-label={says}
			aria-hidden={says === undefined}
		>
			<rect class="scale-bar__zone" x="0" width="50%" y="15%" height="70%" />
			<rect class="scale-bar__zone scale-bar__zone--worth" x="50%" width="25%" y="15%" height="70%" />
			<rect class="scale-bar__zone scale-bar__zone--strong" x="75%" width="25%" y="15%" height="70%" />
			<line class="scale-bar__strong" x1="75%" x2="75%" y1="15%" y2="85%" />
			{bounds && <rect class="scale-bar__bounds" y="38%" height="24%" {...span(bounds)} />}
			<rect class="scale-bar__range" y="34%" height="32%" {...span(range)} />
			{range.hi - range.lo < POINT ? (
				<rect class="scale-bar__point" x={at((range.lo + range.hi) / 2)} y="24%" width="14" height="52%" />
			) : (
				[range.lo, range.hi].map((end) => <rect key={end} class="scale-bar__end" x={at(end)} y="24%" width="4" height="52%" />)
			)}
			{ghost && <rect class="scale-bar__ghost" y="24%" height="52%" {...span(ghost)} />}
			<line class="scale-bar__acceptable-edge" x1="50%" x2="50%" y1="0" y2="100%" />
			<line class="scale-bar__acceptable" x1="50%" x2="50%" y1="0" y2="100%" />
		</svg>
	);
}

/** The names of the zones and the numbers at their ends, below one bar or several. */
export function ScaleAxis() {
	const { weak, worth, strong } = scaleWords.zones;
	return (
		<div class="scale-axis" aria-hidden="true">
			<span class="scale-axis__numbers">
				<span>0</span>
				<b>50</b>
				<span>75</span>
				<span>100</span>
			</span>
			<span>{weak}</span>
			<span>{worth}</span>
			<span>{strong}</span>
		</div>
	);
}

export interface ScaleProps extends Omit<ScaleBarProps, 'says'> {
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
