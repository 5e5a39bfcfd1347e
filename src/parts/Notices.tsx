import type { ComponentChildren } from 'preact';
import type { FitStore } from '~/device/use-fit-store.ts';
import type { PersonalContent } from '~/model/wording.ts';
import { changesSince, droppedWords } from '~/words/notice-words.ts';
import { VersionNotice } from './VersionNotice.tsx';
import './Notices.css';

export interface NoticesProps {
	readonly content: PersonalContent;
	readonly store: FitStore;
	/** A further way to deal with a link's answers. */
	readonly children?: ComponentChildren;
}

/** What a reader must know about where these answers come from and whether they are kept. Nothing is lost without a sentence here. */
export function Notices({ content, store, children }: NoticesProps) {
	const { isGuest, version, dropped, problem, keep, leave } = store;
	const since = changesSince(content, version);
	// The notice goes with its buttons; the reader goes on at the first field.
	const go = async (where: () => void | Promise<void>) => {
		await where();
		document.getElementById('credential-name')?.focus();
	};
	return (
		<div class="notices" role="status">
			{isGuest && (
				<div class="notices__one">
					<p>These answers came with the link. Your own, on this device, are untouched, and what you change here is not kept.</p>
					<p class="notices__actions no-print">
						<button class="button" type="button" onClick={() => go(leave)}>
							Show my own answers
						</button>
						<button class="button" type="button" onClick={() => go(keep)}>
							Open these here, and save mine
						</button>
						{children}
					</p>
				</div>
			)}
			{since && <VersionNotice what="These answers are" version={version} since={since} />}
			{dropped.length > 0 && (
				<div class="notices__one">
					<p>Some of what was saved or linked could not be used, and the rest is here:</p>
					<ul>
						{dropped.map((one) => (
							<li key={one.key + one.reason}>{droppedWords(content, one)}</li>
						))}
					</ul>
				</div>
			)}
			{problem && (
				<div class="notices__one">
					<p>
						{problem === 'full'
							? 'This device has no room left for your answers. They last until you close this page; copy a link to keep them.'
							: 'This browser does not let the page keep your answers. They last until you close it; copy a link to keep them.'}
					</p>
				</div>
			)}
		</div>
	);
}
