import { useEntries } from '~/device/use-entries.ts';
import { Loading } from '~/parts/Loading.tsx';
import { useLazy } from '~/parts/use-lazy.ts';
import { Worksheet } from '~/parts/Worksheet.tsx';
import type { CostAnswers } from './CostView.tsx';
import { CourseFields } from './CourseFields.tsx';
import { isField, STORE } from './entries.ts';
import { Field, Part } from './Field.tsx';
import { GainFields, type ShownRate } from './GainFields.tsx';
import { COST_VIEW } from './load.ts';
import { RestFields } from './RestFields.tsx';
import * as words from './words.ts';
import './Cost.css';

export interface CostProps extends CostAnswers {
	readonly rates: readonly ShownRate[];
}

/** What a credential costs in the end, who pays it, and what it would have to bring in. What reads the fields loads once they are alive. */
export function Cost({ rates, ...answers }: CostProps) {
	const store = useEntries({ store: STORE, isField });
	const { entries, set } = store;
	const isBegun = Object.keys(entries).length > 0;
	const { view, hasFailed, retry } = useLazy(COST_VIEW, store.isReady);
	const reading = view?.readCost(entries);
	const of = { entries, set, typed: reading?.typed };
	return (
		<Worksheet
			tool="cost"
			store={store}
			isField={isField}
			example={view?.EXAMPLE}
			typed={reading?.typed}
			resultName={words.result}
			result={
				view && reading && isBegun ? (
					<view.CostView reading={reading} {...answers} />
				) : isBegun ? (
					<Loading hasFailed={hasFailed} retry={retry} />
				) : (
					<p class="worksheet__says" role="status">
						{words.start}
					</p>
				)
			}
		>
			<CourseFields {...of} />
			<RestFields {...of} />
			<GainFields {...of} rates={rates} />
			<Part title={words.otherTitle}>
				<div class="worksheet__row">
					<Field of={of} name="budget" label={words.budget} />
					<Field of={of} name="currency" label={words.currency} hint={words.currencyHint} />
				</div>
			</Part>
		</Worksheet>
	);
}
