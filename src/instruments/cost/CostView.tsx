import type { Question } from '~/model/types.ts';
import type { TakeOverProps } from '~/parts/TakeOver.tsx';
import { BreakEven } from './BreakEven.tsx';
import { CostResult } from './CostResult.tsx';
import type { CostReading } from './read-entries.ts';
import { TakeCost } from './TakeCost.tsx';

/** The question that it answers, and the address of the fit check. */
export interface CostAnswers extends Pick<TakeOverProps, 'wording' | 'fit'> {
	readonly question: Question;
}

export interface CostViewProps extends CostAnswers {
	readonly reading: CostReading;
}

/** What it costs, what it would have to bring in, and the way into the fit check. */
export function CostView({ reading, ...take }: CostViewProps) {
	return (
		<>
			<CostResult reading={reading} />
			<BreakEven reading={reading} />
			<TakeCost reading={reading} {...take} />
		</>
	);
}
