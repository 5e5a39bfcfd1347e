import type { Interval, Scale } from '~/model/types.ts';
import * as words from './log-words.ts';

export interface ShareBarProps {
	/** Shares, 0 to 1. */
	readonly share: Interval;
	/** What was counted; undefined where nothing was. */
	readonly point: number | undefined;
	/** The scale of the question, whose steps are drawn. */
	readonly scale: Scale;
	/** What the drawing says to those who do not see it. */
	readonly says: string;
}

const percent = (share: number) => `${Math.round(share * 1000) / 10}%`;
/** The value that is called acceptable on every scale. */
const ACCEPTABLE = 0.5;

/** A share of all adverts as a range from 0 to 100, with the steps of a scale. */
export function ShareBar({ share: { lo, hi }, point, scale, says }: ShareBarProps) {
	const steps = scale.filter(([input]) => input > 0 && input < 1);
	return (
		<div class="share-bar">
			<svg class="share-bar__drawing" role="img" aria-label={says}>
				<rect class="share-bar__ground" x="0" y="25%" width="100%" height="50%" />
				<rect class="share-bar__range" x={percent(lo)} y="35%" width={percent(hi - lo)} height="30%" />
				{steps.map(([input, value]) => (
					<line
						key={input}
						class={`share-bar__step ${value === ACCEPTABLE ? 'share-bar__step--acceptable' : ''}`}
						x1={percent(input)}
						x2={percent(input)}
						y1="0"
						y2="100%"
					/>
				))}
				{point !== undefined && <circle class="share-bar__point" cx={percent(point)} cy="50%" r="6" />}
			</svg>
			<svg class="share-bar__axis" aria-hidden="true">
				<text x="0" y="1em">
					0
				</text>
				{steps.map(([input, value]) => (
					<text key={input} x={percent(input)} y="1em" text-anchor={input < 0.12 ? 'start' : 'middle'}>
						{Math.round(100 * input)}
						{value === ACCEPTABLE && input >= 0.2 ? ` ${words.acceptable}` : ''}
					</text>
				))}
				<text x="100%" y="1em" text-anchor="end">
					100
				</text>
			</svg>
		</div>
	);
}
