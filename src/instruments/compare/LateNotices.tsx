import { MODEL_VERSION } from '~/model/version.ts';
import { Loading } from '~/parts/Loading.tsx';
import { useLazy } from '~/parts/use-lazy.ts';
import type { CompareNoticesProps } from './CompareNotices.tsx';
import { NOTICES } from './later/load.ts';

/** The place of the notices. What they say loads when there is one, which is seldom. */
export function LateNotices(props: CompareNoticesProps) {
	const { problem, isDamaged, version } = props;
	const isAny = problem !== undefined || isDamaged || (version !== null && version !== MODEL_VERSION);
	const { view, ...loading } = useLazy(NOTICES, isAny);
	return (
		<div class="notices" role="status">
			{isAny && (view ? <view.CompareNotices {...props} /> : <Loading {...loading} />)}
		</div>
	);
}
