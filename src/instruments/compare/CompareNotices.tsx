import type { StoreProblem } from '~/model/state/state.ts';
import { MODEL_VERSION } from '~/model/version.ts';
import '~/parts/Notices.css';

export interface CompareNoticesProps {
	readonly problem: StoreProblem | undefined;
	/** Some of what the device keeps could not be read. */
	readonly isDamaged: boolean;
	/** Version of the method that the open assessment was saved with, null where that is not told. */
	readonly version: string | null;
	/** Address of the page of what is saved. */
	readonly savedUrl: string;
}

/** What a reader must know about whether the candidates are kept. Nothing is lost without a sentence here. */
export function CompareNotices({ problem, isDamaged, version, savedUrl }: CompareNoticesProps) {
	return (
		<div class="notices" role="status">
			{problem && (
				<p class="notices__one">
					{problem === 'full' ? 'This device has no room left.' : 'This browser does not let the page keep anything.'} What you enter here
					lasts until you close the page; print it to keep it.
				</p>
			)}
			{isDamaged && (
				<p class="notices__one">
					Some of what is saved on this device could not be read. The rest is here. <a href={savedUrl}>See what is saved</a>
				</p>
			)}
			{version !== null && version !== MODEL_VERSION && (
				<p class="notices__one">
					What is open was saved with version {version} of the method. It is kept, and worked out by version {MODEL_VERSION}.
				</p>
			)}
		</div>
	);
}
