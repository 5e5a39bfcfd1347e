import { useEffect, useRef, useState } from 'preact/hooks';
import { EarlyForm } from '~/parts/EarlyForm.tsx';
import { Loading } from '~/parts/Loading.tsx';
import type { BadgeContent } from './badge-content.ts';
import { loadBadge } from './load.ts';
import type { BadgeSource, Refused } from './take-badge.ts';
import * as words from './words.ts';
import '~/parts/file-input.css';
import './Badge.css';

const ACCEPTED = '.png,.svg,.json,.jsonld,.jwt,.jws,.txt,image/png,image/svg+xml,application/json,application/ld+json,text/plain';

type View = Awaited<ReturnType<typeof loadBadge>>;
type Taken = Exclude<Awaited<ReturnType<View['takeBadge']>>, { problem: Refused }>;

/** Takes a badge in: from a file, dropped, pasted, or the example. What it says shows below, once that has loaded. */
export function BadgeReader({ content }: { readonly content: BadgeContent }) {
	const field = useRef<HTMLTextAreaElement>(null);
	const [isReady, setReady] = useState(false);
	useEffect(() => setReady(true), []);
	// Wherever on the page it is dropped: a browser would leave the page for it.
	useEffect(() => {
		const over = (event: DragEvent) => event.preventDefault();
		const drop = (event: DragEvent) => {
			event.preventDefault();
			const [file] = event.dataTransfer?.files ?? [];
			const text = event.dataTransfer?.getData('text/plain') ?? '';
			if (file) setSource({ from: 'file', file });
			else if (text !== '') setSource({ from: 'text', text });
		};
		addEventListener('dragover', over);
		addEventListener('drop', drop);
		return () => {
			removeEventListener('dragover', over);
			removeEventListener('drop', drop);
		};
	}, []);
	/** What is being taken in. */
	const [source, setSource] = useState<BadgeSource>();
	const [hasFailed, setFailed] = useState(false);
	const [refused, setRefused] = useState<Refused>();
	const [view, setView] = useState<View>();
	/** What is shown, and how many badges were before it. */
	const [shown, setShown] = useState<{ readonly taken: Taken; readonly at: number; readonly isExample: boolean }>();

	useEffect(() => {
		if (!source) return undefined;
		let isLate = false;
		const take = async () => {
			const loaded = await loadBadge();
			setView(loaded);
			const taken = await loaded.takeBadge(source);
			if (isLate) return;
			setSource(undefined);
			setRefused('problem' in taken ? taken.problem : undefined);
			if ('problem' in taken) return;
			setShown((before) => ({ taken, at: (before?.at ?? 0) + 1, isExample: source.from === 'example' }));
		};
		setFailed(false);
		take().catch(() => setFailed(true));
		return () => {
			isLate = true;
		};
	}, [source]);

	return (
		<div class="badge-reader">
			<EarlyForm class={`badge-reader__form${shown ? ' no-print' : ''}`} isReady={isReady}>
				<label class="badge-reader__label" for="badge-file">
					{words.openFile}
				</label>
				<input
					class="badge-reader__file no-print"
					id="badge-file"
					type="file"
					accept={ACCEPTED}
					aria-describedby="badge-about"
					onChange={({ currentTarget }) => {
						const [file] = currentTarget.files ?? [];
						if (file) setSource({ from: 'file', file });
						// The same file again is a new choice.
						currentTarget.value = '';
					}}
				/>
				<p class="badge-reader__hint no-print" id="badge-about">
					{words.aboutFile}
				</p>
				<label class="badge-reader__label" for="badge-text">
					{words.paste}
				</label>
				<textarea class="badge-reader__text no-print" ref={field} id="badge-text" name="text" rows={4} spellcheck={false} />
				<div class="badge-reader__ways no-print">
					<button class="button button--main" type="button" onClick={() => setSource({ from: 'text', text: field.current?.value ?? '' })}>
						{words.read}
					</button>
					<button class="button" type="button" onClick={() => setSource({ from: 'example', url: content.example })}>
						{words.tryExample}
					</button>
				</div>
			</EarlyForm>
			<p class="badge-reader__refused no-print" role="status">
				{refused && view?.problems.problems[refused]}
			</p>
			{source && !view && <Loading hasFailed={hasFailed} retry={() => setSource({ ...source })} />}
			{shown && view && <view.BadgeResult key={shown.at} found={shown.taken} isExample={shown.isExample} content={content} />}
		</div>
	);
}
