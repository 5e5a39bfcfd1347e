import { useMemo } from 'preact/hooks';
import { useEntries } from '~/device/use-entries.ts';
import type { NamedUnits } from '~/model/units/wording.ts';
import { Worksheet } from '~/parts/Worksheet.tsx';
import { EXAMPLE, isField, STORE } from './entries.ts';
import { readUnits } from './read-units.ts';
import { UnitsFields } from './UnitsFields.tsx';
import { UnitsResult } from './UnitsResult.tsx';
import * as words from './words.ts';

export interface UnitsProps {
	readonly content: NamedUnits;
	/** Address of the page of all sources. */
	readonly sources: string;
}

/** An amount of learning in one unit, converted into every other as a range, with the source of each size. */
export function Units({ content: { units, practices }, sources }: UnitsProps) {
	const store = useEntries({ store: STORE, isField });
	const read = useMemo(() => readUnits(store.entries, units), [store.entries, units]);
	return (
		<Worksheet
			tool="units"
			store={store}
			isField={isField}
			example={EXAMPLE}
			resultName={words.result}
			result={<UnitsResult read={read} practices={practices} sources={sources} />}
		>
			<UnitsFields units={units} store={store} typed={read.typed} />
		</Worksheet>
	);
}
