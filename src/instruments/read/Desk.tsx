import { useEffect, useRef, useState } from 'preact/hooks';
import { EarlyForm } from '~/parts/EarlyForm.tsx';
import { Loading } from '~/parts/Loading.tsx';
import type { Refusal, Source } from '~/parts/take-text.ts';
import type { DeskUrls } from './desk-content.ts';
import { loadDesk } from './load.ts';
import * as words from './words.ts';
import '~/parts/file-input.css';
import './Desk.css';

/** The fragment under which other pages lead here with an issuer's reply. */
const REPLY = '#reply';
const ACCEPTED = '.txt,.text,.md,.markdown,.html,.htm,.eml,text/plain,text/markdown,text/html,message/rfc822';

export interface DeskProps {
	readonly urls: DeskUrls;
}

/** Takes a text in: pasted, typed, dropped, from a file, or the example. What it says shows below, once that has loaded. */
export function Desk({ urls }: DeskProps) {
	const field = useRef<HTMLTextAreaElement>(null);
	const [isReady, setReady] = useState(false);
	const [isReply, setReply] = useState(false);
	useEffect(() => {
		setReady(true);
		setReply(location.hash === REPLY);
	}, []);
	/** What is being taken in. */
	const [source, setSource] = useState<Source>();
	const [hasFailed, setFailed] = useState(false);
	const [refused, setRefused] = useState<Refusal>();
	const [view, setView] = useState<Awaited<ReturnType<typeof loadDesk>>>();
	/** What is being read, and how many texts were before it. */
	const [shown, setShown] = useState<{
		readonly text: string;
		readonly at: number;
		readonly isReply: boolean;
		readonly isExample: boolean;
	}>();
	const example = useRef<string>();

	useEffect(() => {
		if (!source) return undefined;
		let isLate = false;
		const take = async () => {
			const loaded = await loadDesk();
			setView(loaded);
			const taken = await loaded.takeText(source);
			if (isLate) return;
			setSource(undefined);
			setRefused('refused' in taken ? taken.refused : undefined);
			if ('refused' in taken) return;
			if (field.current && field.current.value !== taken.text) field.current.value = taken.text;
			if (source.from === 'example') example.current = taken.text;
			const isExample = taken.text === example.current;
			setShown((before) => ({ text: taken.text, at: (before?.at ?? 0) + 1, isReply: isReply && !isExample, isExample }));
		};
		setFailed(false);
		take().catch(() => setFailed(true));
		return () => {
			isLate = true;
		};
	}, [source]);

	const paste = (event: Event, data: DataTransfer | null) => {
		const element = field.current;
		if (!data || !element) return;
		const [file] = data.files;
		const html = data.getData('text/html');
		const plain = data.getData('text/plain');
		// A picture of a spreadsheet's cells comes with their text.
		if (!file && html === '' && plain === '') return;
		event.preventDefault();
		const { value, selectionStart, selectionEnd } = element;
		setSource(
			file && plain === ''
				? { from: 'file', file }
				: { from: 'clipboard', html, plain, before: value.slice(0, selectionStart), after: value.slice(selectionEnd) },
		);
	};
	const clear = () => {
		setShown(undefined);
		setRefused(undefined);
		if (!field.current) return;
		field.current.value = '';
		field.current.focus();
	};

	return (
		<div class="desk">
			<EarlyForm class="desk__form" id="reply" isReady={isReady}>
				<div class="desk__drop">
					<label class={`desk__label${shown ? ' no-print' : ''}`} for="desk-text">
						{isReply ? words.pasteReply : words.paste}
					</label>
					<textarea
						ref={field}
						class={`desk__field no-print${shown ? ' desk__field--read' : ''}`}
						id="desk-text"
						name="text"
						spellcheck={false}
						aria-describedby="desk-hint"
						onPaste={(event) => paste(event, event.clipboardData)}
						onDragOver={(event) => event.preventDefault()}
						onDrop={(event) => paste(event, event.dataTransfer)}
					/>
					<p class="desk__hint no-print" id="desk-hint">
						{words.hint}
					</p>
					<div class="desk__ways no-print">
						<button
							class="button button--main"
							type="button"
							onClick={() => setSource({ from: 'field', text: field.current?.value ?? '' })}
						>
							{words.read}
						</button>
						{shown ? (
							<button class="button" type="button" onClick={clear}>
								{words.another}
							</button>
						) : (
							<button class="button" type="button" onClick={() => setSource({ from: 'example', url: urls.example })}>
								{words.tryExample}
							</button>
						)}
					</div>
					{!shown && (
						<div class="desk__open no-print">
							<label class="desk__open-label" for="desk-file">
								{words.openFile}
							</label>
							<input
								class="desk__file"
								id="desk-file"
								type="file"
								accept={ACCEPTED}
								aria-describedby="desk-files"
								onChange={({ currentTarget }) => {
									const [file] = currentTarget.files ?? [];
									if (file) setSource({ from: 'file', file });
									// The same file again is a new choice.
									currentTarget.value = '';
								}}
							/>
							<p class="desk__hint" id="desk-files">
								{words.aboutFile}
							</p>
						</div>
					)}
				</div>
			</EarlyForm>
			<p class="desk__refused no-print" role="status">
				{refused && words.refusals[refused]}
			</p>
			{source && !view && <Loading hasFailed={hasFailed} retry={() => setSource({ ...source })} />}
			{shown && view && <view.ReadText key={shown.at} {...shown} urls={urls} />}
		</div>
	);
}
