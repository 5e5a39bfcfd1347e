import type { Dropped } from '../model/state.ts';
import type { FitContent } from '../model/wording.ts';
import type { FitStore } from './use-fit-store.ts';
import './Notices.css';

export interface NoticesProps {
	readonly content: FitContent;
	readonly store: FitStore;
}

/** What a reader must know about where these answers come from and whether they are kept. Nothing is lost without a sentence here. */
export function Notices({ content, store }: NoticesProps) {
	const { isGuest, dropped, problem, keep, leave } = store;
	// The notice goes with its buttons; the reader goes on at the first field.
	const go = (where: () => void) => {
		where();
		document.getElementById('credential-name')?.focus();
	};
	return (
		<div class="notices" role="status">
			{isGuest && (
				<div class="notices__one">
					<p>These answers came with the link. Your own, on this device, are untouched, and what you change here is not kept.</p>
					<p class="notices__actions">
						<button class="button" type="button" onClick={() => go(leave)}>
							Show my own answers
						</button>
						<button class="button" type="button" onClick={() => go(keep)}>
							Keep these in place of mine
						</button>
					</p>
				</div>
			)}
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

function droppedWords(content: FitContent, { key, reason }: Dropped): string {
	const name = content.questions.find(({ id }) => id === key)?.short ?? key;
	switch (reason) {
		case 'unknown-key':
			return `“${key}” is not a question of this fit check.`;
		case 'unknown-goal':
			return `The goal “${key}” is not one of this fit check’s: choose one below.`;
		case 'unknown-answer':
			return `${name}: the answer is not one of this question’s, so it counts as not known yet.`;
		case 'broken':
			return key ? `${name}: the answer is damaged, so it counts as not known yet.` : 'Part of it is damaged and could not be read.';
	}
}
