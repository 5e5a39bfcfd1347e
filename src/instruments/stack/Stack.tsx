import { useMemo } from 'preact/hooks';
import { useEntries } from '~/device/use-entries.ts';
import { Loading } from '~/parts/Loading.tsx';
import { useLazy } from '~/parts/use-lazy.ts';
import { Worksheet } from '~/parts/Worksheet.tsx';
import { isField, STORE } from './entries.ts';
import { formOf } from './form.ts';
import { OUTCOME } from './load.ts';
import { StackForm } from './StackForm.tsx';
import type { StackOutcomeProps } from './StackOutcome.tsx';
import type { StackUnit } from './slim-units.ts';
import * as words from './words.ts';

export interface StackProps extends Omit<StackOutcomeProps, 'read'> {
	/** In which amounts are entered; the first one until another is chosen. */
	readonly units: readonly StackUnit[];
}

/** The stack planner on its own page. The fields come first; what they come to loads at once, by itself. */
export function Stack({ units, ...take }: StackProps) {
	const store = useEntries({ store: STORE, isField });
	const { entries, isReady } = store;
	const { view, hasFailed, retry } = useLazy(OUTCOME, isReady);
	const read = useMemo(() => view?.readPlan(entries, units), [view, entries, units]);
	return (
		<Worksheet
			tool="stack"
			{...{ store, isField }}
			example={view?.EXAMPLE}
			typed={read?.typed}
			resultName={words.result}
			result={
				view && read ? (
					<view.StackOutcome {...{ read, ...take }} />
				) : hasFailed ? (
					<Loading {...{ hasFailed, retry }} />
				) : (
					<p class="worksheet__says">{words.nothingYet}</p>
				)
			}
		>
			<StackForm form={formOf(store, { read, edits: view, units, isWithin: false })} />
		</Worksheet>
	);
}
