import type { ComponentChildren } from 'preact';
import { SendText } from '~/parts/SendText.tsx';
import { INFORMANTS_IN_SENTENCE } from '~/words/informant-words.ts';
import * as sendWords from '~/words/send-words.ts';
import { letterText, type TextGroup } from './kit-text.ts';
import * as words from './words.ts';

export interface KitGroupProps {
	readonly group: TextGroup;
	/** The credential in one line; may be empty. */
	readonly about: string;
	/** Ticks everything here as asked. */
	readonly onAllAsked: () => void;
	/** The items. */
	readonly children?: ComponentChildren;
}

/** What one person can be asked, with the text to send them. */
export function KitGroup({ group, about, onAllAsked, children }: KitGroupProps) {
	const { whom, heading, items } = group;
	const letter = letterText(about, group);
	const id = `ask-${whom}`;
	const waiting = items.filter(({ isAsked }) => !isAsked).length;
	return (
		<section class="kit__group">
			<h2 id={id} tabIndex={-1}>
				{heading}
			</h2>
			<ol class="kit__list">{children}</ol>
			{letter.count > 0 && (
				<div class="kit__send">
					{letter.leftOut > 0 && <p class="kit__hint no-print">{words.leftOut(letter.leftOut)}</p>}
					<SendText of={INFORMANTS_IN_SENTENCE[whom]} subject={sendWords.subject(about)} text={letter.text}>
						{waiting > 1 && whom !== 'yourself' && (
							<button class="button" type="button" onClick={onAllAsked}>
								<span>
									{words.tickAll(waiting)}
									<span class="visually-hidden">: {INFORMANTS_IN_SENTENCE[whom]}</span>
								</span>
							</button>
						)}
					</SendText>
				</div>
			)}
		</section>
	);
}
