import type { ComponentChildren } from 'preact';
import type { FitStore } from '~/device/use-fit-store.ts';
import { MODEL_VERSION } from '~/model/version.ts';
import type { PersonalContent } from '~/model/wording.ts';
import * as noticeWords from '~/words/notice-words.ts';
import { SELDOM } from './load.ts';
import { useLazy } from './use-lazy.ts';
import './Notices.css';

export interface NoticesProps {
	readonly content: PersonalContent;
	readonly store: FitStore;
	/** A further way to deal with a link's answers. */
	readonly children?: ComponentChildren;
}

/** What a reader must know about where these answers come from and whether they are kept. Nothing is lost without a sentence here. */
export function Notices(props: NoticesProps) {
	return (
		<div class="notices" role="status">
			<NoticeList {...props} />
		</div>
	);
}

/** The same for a page that loads it late, and has a status for it from the start: what comes with its status is not read out. */
export function NoticeList({ content, store, children }: NoticesProps) {
	const { isGuest, version, dropped, problem, keep, leave } = store;
	const isOther = version !== null && version !== MODEL_VERSION;
	const { view: seldom } = useLazy(SELDOM, isOther || dropped.length > 0);
	const since = isOther ? seldom?.changesSince(content, version) : undefined;
	// The notice goes with its buttons; the reader goes on at the result, or where there is none at the first field. What is hidden takes no focus.
	const go = async (where: () => void | Promise<void>) => {
		await where();
		requestAnimationFrame(() => {
			for (const id of ['credential-name', 'result']) document.getElementById(id)?.focus();
		});
	};
	return (
		<>
			{isGuest && (
				<div class="notices__one">
					<p>{noticeWords.guest}</p>
					<p class="notices__actions no-print">
						<button class="button" type="button" onClick={() => go(leave)}>
							{noticeWords.leave}
						</button>
						<button class="button" type="button" onClick={() => go(keep)}>
							{noticeWords.keep}
						</button>
						{children}
					</p>
				</div>
			)}
			{seldom && since && <seldom.VersionNotice what={noticeWords.theseAnswers} version={version} since={since} />}
			{dropped.length > 0 && (
				<div class="notices__one">
					<p>{noticeWords.someDropped}</p>
					{seldom && (
						<ul>
							{seldom.someDropped(content, dropped).map((said) => (
								<li key={said}>{said}</li>
							))}
						</ul>
					)}
				</div>
			)}
			{problem && (
				<div class="notices__one">
					<p>{noticeWords.problems[problem]}</p>
				</div>
			)}
		</>
	);
}
