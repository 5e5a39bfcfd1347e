import { useMemo } from 'preact/hooks';
import { useEntries } from '~/device/use-entries.ts';
import type { NamedUnits } from '~/model/units/wording.ts';
import { Loading } from '~/parts/Loading.tsx';
import { useLazy } from '~/parts/use-lazy.ts';
import { Worksheet } from '~/parts/Worksheet.tsx';
import { EXAMPLE, isField, STORE } from './entries.ts';
import { UNITS_PARTS } from './load.ts';
import { UnitsFields } from './UnitsFields.tsx';
import * as words from './words.ts';
import './Units.css';

export interface UnitsProps {
	readonly content: NamedUnits;
}

/** An amount of learning in one unit, converted into every other as a range, with the source of each size. */
export function Units({ content: { units, practices } }: UnitsProps) {
	const store = useEntries({ store: STORE, isField });
	const { entries, isReady } = store;
	const { view: parts, hasFailed, retry } = useLazy(UNITS_PARTS, isReady);
	const read = useMemo(() => parts?.readUnits(entries, units), [parts, entries, units]);
	const view = read && parts?.viewUnits(read, practices);
	// Until what was entered can be read, the page does not say that nothing was.
	const isWaiting = isReady && !parts && (hasFailed || Object.keys(entries).length > 0);
	const says = isWaiting ? <Loading hasFailed={hasFailed} retry={retry} /> : <p class="worksheet__says">{words.nothingYet}</p>;
	return (
		<Worksheet
			tool="units"
			store={store}
			isField={isField}
			example={EXAMPLE}
			typed={read?.typed}
			resultName={words.result}
			result={
				<>
					<div role="status">{parts && read && view ? <parts.UnitsSays view={view} read={read} /> : says}</div>
					{parts && read && view && <parts.UnitsTable view={view} read={read} />}
				</>
			}
		>
			<UnitsFields units={units} store={store} typed={read?.typed} />
		</Worksheet>
	);
}
