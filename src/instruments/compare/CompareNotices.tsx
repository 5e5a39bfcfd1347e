import type { StoreProblem } from '~/model/state/state.ts';
import { MODEL_VERSION } from '~/model/version.ts';
import { FromAddress, type FromAddressProps } from './Brought.tsx';
import * as words from './notices-words.ts';

export interface CompareNoticesProps {
	readonly problem: StoreProblem | undefined;
	/** Some of what the device keeps could not be read. */
	readonly isDamaged: boolean;
	/** Version of the method that the open assessment was saved with, null where that is not told. */
	readonly version: string | null;
	/** Address of the page of what is saved. */
	readonly savedUrl: string;
	/** Where answers from the address go; absent where only what is kept is told. */
	readonly brought?: FromAddressProps;
}

/** Within their place: what a reader must know about whether the candidates are kept. Nothing is lost without a sentence here. */
export function CompareNotices({ problem, isDamaged, version, savedUrl, brought }: CompareNoticesProps) {
	return (
		<>
			{problem && <p class="notices__one">{words.problem(problem)}</p>}
			{isDamaged && (
				<p class="notices__one">
					{words.damaged((its) => (
						<a href={savedUrl}>{its}</a>
					))}
				</p>
			)}
			{version !== null && version !== MODEL_VERSION && <p class="notices__one">{words.otherVersion(version)}</p>}
			{brought && <FromAddress {...brought} />}
		</>
	);
}
