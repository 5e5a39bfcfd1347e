import { useLazy } from '~/parts/use-lazy.ts';
import { PROVENANCE } from './load.ts';
import type { ProvenanceProps } from './provenance-view.tsx';

/** Where one answer came from, or all that say so, once what shows it has loaded. */
export function Provenance(props: ProvenanceProps) {
	const { state, question } = props;
	const has = question === undefined ? Object.keys(state.provenance).length > 0 : question in state.provenance;
	const { view } = useLazy(PROVENANCE, has);
	return has && view ? <view.ShownProvenance {...props} /> : null;
}
