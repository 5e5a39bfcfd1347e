import { useState } from 'preact/hooks';
import { ADVERT_CLASSES, type AdvertClass } from '~/model/advert-log.ts';
import { NAME_LIMIT } from '~/model/state/clean-name.ts';
import * as words from './words.ts';

export interface AddAdvertsProps {
	readonly isBusy: boolean;
	/** Offers adverts to try it on. */
	readonly hasExample: boolean;
	/** Resolves to whether the adverts were added. */
	readonly onPaste: (text: string) => Promise<boolean>;
	readonly onByHand: (advertClass: AdvertClass, employer: string) => void;
	readonly onExample: () => void;
	/** There is a text: what reads it can load. */
	readonly onText: () => void;
}

/** Two ways to add adverts: pasted, or noted by hand with one tap. */
export function AddAdverts({ isBusy, hasExample, onPaste, onByHand, onExample, onText }: AddAdvertsProps) {
	const [text, setText] = useState('');
	const [employer, setEmployer] = useState('');
	return (
		<section class="keeping__part no-print" aria-labelledby="add-adverts">
			<h2 id="add-adverts">{words.addTitle}</h2>
			<div class="keeping__field">
				<label for="paste">{words.paste}</label>
				<p class="keeping__hint" id="paste-hint">
					{words.pasteHint}
				</p>
				<textarea
					class="keeping__input"
					id="paste"
					name="paste"
					rows={7}
					spellcheck={false}
					aria-describedby="paste-hint"
					value={text}
					onInput={(event) => {
						setText(event.currentTarget.value);
						onText();
					}}
				/>
			</div>
			<p class="keeping__actions">
				<button
					class="button button--main"
					type="button"
					aria-disabled={isBusy}
					onClick={async () => {
						if (!isBusy && (await onPaste(text))) setText('');
					}}
				>
					{words.read}
				</button>
				{hasExample && (
					<button class="button" type="button" onClick={onExample}>
						{words.tryExample}
					</button>
				)}
			</p>
			<fieldset class="keeping__group">
				<legend class="keeping__legend">{words.byHandTitle}</legend>
				<p class="keeping__hint">{words.byHandHint}</p>
				<div class="keeping__field">
					<label class="advert-log__label" for="employer">
						{words.employer}
					</label>
					<input
						class="keeping__input"
						id="employer"
						name="employer"
						type="text"
						maxLength={NAME_LIMIT}
						value={employer}
						onInput={(event) => setEmployer(event.currentTarget.value)}
					/>
				</div>
				<p class="advert-log__classes">
					{ADVERT_CLASSES.map((one) => (
						<button
							key={one}
							class="button"
							type="button"
							onClick={() => {
								onByHand(one, employer);
								setEmployer('');
							}}
						>
							{words.classes[one]}
						</button>
					))}
				</p>
			</fieldset>
		</section>
	);
}
