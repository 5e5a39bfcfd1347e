import { useEntries } from '~/device/use-entries.ts';
import type { Question } from '~/model/types.ts';
import { Worksheet } from '~/parts/Worksheet.tsx';
import { BreakEven } from './BreakEven.tsx';
import { CostResult } from './CostResult.tsx';
import { CourseFields } from './CourseFields.tsx';
import { EXAMPLE, isField, STORE } from './entries.ts';
import { Field } from './Field.tsx';
import { GainFields, type ShownRate } from './GainFields.tsx';
import { RestFields } from './RestFields.tsx';
import { readCost } from './read-entries.ts';
import { TakeCost, type TakeCostProps } from './TakeCost.tsx';
import * as words from './words.ts';
import './Cost.css';

export interface CostProps extends Omit<TakeCostProps, 'reading'> {
	readonly question: Question;
	readonly rates: readonly ShownRate[];
}

/** What a credential costs in the end, who pays it, and what it would have to bring in. */
export function Cost({ rates, ...take }: CostProps) {
	const store = useEntries({ store: STORE, isField });
	const reading = readCost(store.entries);
	const of = { entries: store.entries, set: store.set, reading };
	return (
		<Worksheet
			tool="cost"
			store={store}
			isField={isField}
			example={EXAMPLE}
			resultName={words.result}
			result={
				<>
					<CostResult reading={reading} />
					<BreakEven reading={reading} />
					<TakeCost reading={reading} {...take} />
				</>
			}
		>
			<CourseFields {...of} />
			<RestFields {...of} />
			<GainFields {...of} rates={rates} />
			<section class="cost-fields__part">
				<h2>{words.otherTitle}</h2>
				<Field of={of} name="budget" label={words.budget} />
				<Field of={of} name="currency" label={words.currency} hint={words.currencyHint} />
			</section>
		</Worksheet>
	);
}
