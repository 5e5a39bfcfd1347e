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
	/** Address of the page of all sources. */
	readonly sources: string;
}

/** An amount of learning in one unit, converted into every other as a range, with the source of each size. */
export function Units({ content: { units, practices }, sources }: UnitsProps) {
	const store = useEntries({ store: STORE, isField });
	const { entries, isReady } = store;
	const { view: parts, hasFailed, retry } = useLazy(UNITS_PARTS, isReady);
	const read = useMemo(() => parts?.readUnits(entries, units), [parts, entries, units]);
	// Until it is known what was entered, the page says what there will be.
	const isWaiting = isReady && Object.keys(entries).length > 0;
	return (
		<Worksheet
			tool="units"
			store={store}
			isField={isField}
			example={EXAMPLE}
			resultName={words.result}
			result={
				parts && read ? (
					<parts.UnitsResult read={read} practices={practices} sources={sources} />
				) : (
					<>
						{isWaiting || <p class="worksheet__says">{words.nothingYet}</p>}
						{(isWaiting || hasFailed) && <Loading hasFailed={hasFailed} retry={retry} />}
					</>
				)
			}
		>
			<UnitsFields units={units} store={store} typed={read?.typed} />
		</Worksheet>
	);
}
