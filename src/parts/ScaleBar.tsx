import type { Interval } from '~/model/types.ts';
import * as scaleWords from '~/words/scale-words.ts';
import './ScaleBar.css';

export interface ScaleBarProps {
	/** Score over the open answers as it is shown, 0 to 100; absent in a row of which nothing is known yet. */
	readonly range?: Interval | undefined;
	/** It fills its height, so that bars right below each other stand on one ground with unbroken lines. */
	readonly isRow?: boolean | undefined;
	/** The range before the last answer: drawn behind as an outline. */
	readonly ghost?: Interval | undefined;
	/** Something rules it out or holds it back, so the range does not decide: it is drawn in grey. */
	readonly isOff?: boolean | undefined;
	/** What the drawing says to those who do not see it; absent where text beside it says the same. */
	readonly says?: string | undefined;
}

/** Where a score lies: a share of the drawing's width, which has no size of its own. */
export const at = (score: number) => `${score}%`;
const span = ({ lo, hi }: Interval) => ({ x: at(lo), width: at(hi - lo) });

/** A range narrower than this is drawn as a point, which shows on the line at 50 too. */
const POINT = 2;

/** In a row, whose height is that of its texts, a bar and its ends have a height of their own about the middle. */
const BAR = 16;
const END = 26;

/**
 * One range on the scale from 0 to 100, without a text: three zones, a line at acceptable (50) and at strong (75). Bars that stand below each
 * other share one scale. Its size comes from the styles: `--scale-height`.
 */
export function ScaleBar({ range, isRow = false, ghost, isOff = false, says }: ScaleBarProps) {
	const ground = isRow ? { y: '0', height: '100%' } : { y: '15%', height: '70%' };
	const bar = isRow ? { y: '50%', height: BAR } : { y: '34%', height: '32%' };
	const end = isRow ? { y: '50%', height: END } : { y: '24%', height: '52%' };
	const middle = (height: number) => (isRow ? `translate(0 ${-height / 2})` : undefined);
	return (
		<svg
			class={`scale-bar ${isOff ? 'scale-bar--off' : ''}`}
			role={says ? 'img' : undefined}
			aria-label={says}
			aria-hidden={says === undefined}
		>
			<rect class="scale-bar__zone" x="0" width="50%" {...ground} />
			<rect class="scale-bar__zone scale-bar__zone--worth" x="50%" width="25%" {...ground} />
			<rect class="scale-bar__zone scale-bar__zone--strong" x="75%" width="25%" {...ground} />
			<line class="scale-bar__strong" x1="75%" x2="75%" y1={isRow ? '0' : '15%'} y2={isRow ? '100%' : '85%'} />
			{range && (
				<>
					<rect class="scale-bar__range" transform={middle(BAR)} {...bar} {...span(range)} />
					<g transform={middle(END)}>
						{range.hi - range.lo < POINT ? (
							<rect class="scale-bar__point" x={at((range.lo + range.hi) / 2)} width="14" {...end} />
						) : (
							[range.lo, range.hi].map((score) => <rect key={score} class="scale-bar__end" x={at(score)} width="4" {...end} />)
						)}
					</g>
				</>
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
