import { useEffect, useState } from 'preact/hooks';
import { again } from '~/device/device-library.ts';
import { LIBRARY_KEY } from '~/device/keys.ts';
import { listAside, type PutAside } from '~/device/put-aside.ts';
import { KEPT_EVENT, readText } from '~/device/storage.ts';
import type { LibraryStore } from '~/device/use-library.ts';
import type { StoreProblem } from '~/model/state/state.ts';
import { MODEL_VERSION } from '~/model/version.ts';
import type { FitContent } from '~/model/wording.ts';
import * as keepingWords from '~/words/keeping-words.ts';
import { SELDOM } from './load.ts';
import { useLazy } from './use-lazy.ts';

export interface KeepingNoticesProps {
	readonly content: FitContent;
	readonly kept: Pick<LibraryStore, 'library' | 'version' | 'dropped'>;
	readonly problem: StoreProblem | undefined;
}

/** What a reader must know about what the device keeps: that it cannot, that some of it is damaged, that it is from an older version. */
export function KeepingNotices({ content, kept, problem }: KeepingNoticesProps) {
	const { library, version } = kept;
	const [aside, setAside] = useState<readonly PutAside[]>([]);
	/** Not all that stands there would be written again. */
	const [isUnread, setUnread] = useState(false);
	const hasKept = library.assessments.length + library.records.length > 0;
	const isOther = hasKept && version !== null && version !== MODEL_VERSION;
	const { view: seldom } = useLazy(SELDOM, isOther || isUnread || aside.length > 0);
	const since = isOther ? seldom?.changesSince(content, version) : undefined;
	const look = () => {
		setAside(listAside());
		const text = readText(LIBRARY_KEY);
		setUnread(!!text && text !== again(content.model));
	};
	// Each reading and each change of the library gives a new one; what was put aside in haste may go again by itself.
	useEffect(() => {
		look();
		addEventListener(KEPT_EVENT, look);
		return () => removeEventListener(KEPT_EVENT, look);
	}, [library]);
	return (
		<div class="notices no-print" role="status" data-lists-aside>
			{problem && (
				<div class="notices__one">
					<p>{keepingWords.problems[problem]}</p>
				</div>
			)}
			{seldom && (isUnread || aside.length > 0) && (
				<seldom.UnreadNotices content={content} dropped={kept.dropped} aside={aside} onChange={look} />
			)}
			{seldom && since && <seldom.VersionNotice what={keepingWords.isOf} version={version} since={since} />}
		</div>
	);
}
