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
	readonly onFile: (file: File) => void;
	readonly onByHand: (advertClass: AdvertClass, employer: string) => void;
	readonly onExample: () => void;
	/** There is a text: what reads it can load. */
	readonly onText: () => void;
}

const ACCEPTED = '.txt,.text,.md,.markdown,.html,.htm,.eml,.csv,text/plain,text/markdown,text/html,message/rfc822,text/csv';

/** Three ways to add adverts: pasted, from a file, or noted by hand with one tap. */
export function AddAdverts({ isBusy, hasExample, onPaste, onFile, onByHand, onExample, onText }: AddAdvertsProps) {
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
					onDragOver={(event) => event.preventDefault()}
					onDrop={(event) => {
						const [file] = event.dataTransfer?.files ?? [];
						if (!file) return;
						event.preventDefault();
						onFile(file);
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
			<div class="keeping__field advert-log__way">
				<label for="adverts-file">{words.openFile}</label>
				<p class="keeping__hint" id="adverts-file-hint">
					{words.aboutFile}
				</p>
				<input
					class="keeping__file"
					id="adverts-file"
					type="file"
					accept={ACCEPTED}
					aria-describedby="adverts-file-hint"
					onChange={({ currentTarget }) => {
						const [file] = currentTarget.files ?? [];
						if (file) onFile(file);
						// The same file again is a new choice.
						currentTarget.value = '';
					}}
				/>
			</div>
			<fieldset class="keeping__group advert-log__way">
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
