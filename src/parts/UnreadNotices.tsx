import { again, forgetUnreadable } from '~/device/device-library.ts';
import { LIBRARY_KEY, SITE } from '~/device/keys.ts';
import { saveAside, whyAside } from '~/device/late/tell-aside.ts';
import { forgetAside, type PutAside } from '~/device/put-aside.ts';
import { readText } from '~/device/storage.ts';
import type { Dropped } from '~/model/state/state.ts';
import type { FitContent } from '~/model/wording.ts';
import * as words from '~/words/aside-words.ts';
import { allLost } from '~/words/lost-words.ts';
import { ConfirmButton } from './ConfirmButton.tsx';

export interface UnreadNoticesProps {
	readonly content: FitContent;
	/** What the library's own reader names. */
	readonly dropped: readonly Dropped[];
	readonly aside: readonly PutAside[];
	/** Something of it was deleted. */
	readonly onChange: () => void;
}

/** What the library holds that this page cannot read, and what was put aside before a page wrote over it: to be saved as a file, or deleted. */
export function UnreadNotices({ content, dropped, aside, onChange }: UnreadNoticesProps) {
	const text = readText(LIBRARY_KEY) ?? '';
	const why = text === '' ? undefined : whyAside(text, again(content.model));
	return (
		<>
			{why && (
				<div class="notices__one">
					<p>{words.standing(why.reason, dropped.length > 0 && dropped.every(({ reason }) => reason === 'unknown-answer'))}</p>
					<ul>
						{allLost(content, dropped, why.left).map((said) => (
							<li key={said}>{said}</li>
						))}
					</ul>
					<p class="notices__actions">
						<button class="button" type="button" onClick={() => saveAside({ of: LIBRARY_KEY.slice(SITE.length), text })}>
							{words.saveAsItIs}
						</button>
						<ConfirmButton
							{...words.removeStanding}
							onConfirm={() => {
								forgetUnreadable(content.model);
								onChange();
							}}
						/>
					</p>
				</div>
			)}
			{aside.length > 0 && (
				<div class="notices__one">
					<p>{words.listed(aside.length)}</p>
					{aside.map((one) => (
						<p key={one.key} class="notices__actions">
							<span>{words.one(one)}</span>
							<button class="button" type="button" onClick={() => saveAside(one)}>
								{words.save}
							</button>
							<ConfirmButton
								{...words.remove}
								about={words.one(one)}
								onConfirm={() => {
									forgetAside(one.key);
									onChange();
								}}
							/>
						</p>
					))}
				</div>
			)}
		</>
	);
}
