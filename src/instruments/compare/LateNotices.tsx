import { useRef } from 'preact/hooks';
import { hasAnswers } from '~/device/link.ts';
import { useHash } from '~/device/use-hash.ts';
import { MODEL_VERSION } from '~/model/version.ts';
import { Loading } from '~/parts/Loading.tsx';
import { useLazy } from '~/parts/use-lazy.ts';
import type { CompareNoticesProps } from './CompareNotices.tsx';
import { NOTICES } from './later/load.ts';

/** The place of the notices. What they say loads when there is one, which is seldom. */
export function LateNotices(props: CompareNoticesProps) {
	const { problem, isDamaged, version } = props;
	// What is asked about answers in the address stays while the reader goes to another place of the page.
	const isBrought = useRef(false);
	isBrought.current = hasAnswers(useHash()) || isBrought.current;
	const isAny = isBrought.current || problem !== undefined || isDamaged || (version !== null && version !== MODEL_VERSION);
	const { view, ...loading } = useLazy(NOTICES, isAny);
	return (
		<div class="notices" role="status">
			{isAny && (view ? <view.CompareNotices {...props} /> : <Loading {...loading} />)}
		</div>
	);
}
