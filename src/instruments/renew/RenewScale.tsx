import type { Interval } from '~/model/types.ts';
import { ScaleBar } from '~/parts/ScaleBar.tsx';
import * as words from './result-words.ts';

export interface RenewScaleProps {
	/** Score over the open answers, as it is shown. */
	readonly range: Interval;
	/** Share of ways that speak for renewing; null where it is not told. */
	readonly lean: number | null;
}

/** The range of scores on its scale, and in words. */
export function RenewScale({ range, lean }: RenewScaleProps) {
	const says = words.range(range);
	const { lapse, renew, strong } = words.zones;
	return (
		<div class="renew-scale">
			<div class="renew-scale__bar">
				<ScaleBar range={range} says={words.scaleSays(range)} />
			</div>
			<p class="renew-scale__zones" aria-hidden="true">
				<span>{lapse}</span>
				<span>{renew}</span>
				<span>{strong}</span>
			</p>
			<p key={says}>{says}</p>
			{lean !== null && <p key={words.lean(lean)}>{words.lean(lean)}</p>}
		</div>
	);
}
