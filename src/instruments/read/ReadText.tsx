import { useEffect, useMemo, useState } from 'preact/hooks';
import { openAssessmentOf } from '~/device/open-assessment.ts';
import { useOpenAssessment } from '~/device/use-open-assessment.ts';
import { formOrder } from '~/model/asking/form-order.ts';
import type { TextKind } from '~/model/reading/types.ts';
import { Loading } from '~/parts/Loading.tsx';
import { type DeskContent, type DeskUrls, loadDeskContent } from './desk-content.ts';
import { ReadingResult } from './ReadingResult.tsx';
import * as words from './result-words.ts';
import { useReading } from './use-reading.ts';
import { useTrial } from './use-trial.ts';

export interface ReadTextProps {
	readonly text: string;
	/** It comes as an issuer's reply. */
	readonly isReply: boolean;
	/** Its answers are shown as anyone's, and kept nowhere. */
	readonly isExample: boolean;
	readonly urls: DeskUrls;
}

/** One text, from its reading to what it says. */
export function ReadText(props: ReadTextProps) {
	const { urls } = props;
	const [content, setContent] = useState<DeskContent>();
	const [hasFailed, setFailed] = useState(false);
	const load = () => {
		setFailed(false);
		loadDeskContent(urls.content).then(setContent, () => setFailed(true));
	};
	useEffect(load, [urls.content]);
	return content ? <WithContent {...props} content={content} /> : <Loading hasFailed={hasFailed} retry={load} />;
}

function WithContent({ text, isReply, isExample, urls, content }: ReadTextProps & { readonly content: DeskContent }) {
	const { model } = content.fit;
	const own = useOpenAssessment(openAssessmentOf(model));
	const trial = useTrial();
	const opened = isExample ? trial : own;
	const [kind, setKind] = useState<TextKind | undefined>(isReply ? 'reply' : undefined);
	const { goal, order } = opened.state;
	// Answers change no order; another tab's goal waits for the next text.
	const questions = useMemo(
		() => (opened.isReady ? formOrder(model, goal, order).all.map(({ id }) => id) : undefined),
		[model, opened.isReady],
	);
	const { run, stop, again } = useReading(urls.cues, text, questions, kind);
	if (run.phase === 'read')
		return (
			<ReadingResult
				key={run.reading.kind}
				text={text}
				reading={run.reading}
				isTold={kind !== undefined}
				isExample={isExample}
				onKind={setKind}
				content={content}
				opened={opened}
				urls={urls}
			/>
		);
	if (run.phase === 'reading')
		return (
			<div class="desk__run" role="status">
				{run.share !== undefined && (
					<>
						<p id="desk-run">{words.reading}</p>
						<progress aria-labelledby="desk-run" value={run.share} max={1} />
						<button class="button" type="button" onClick={stop}>
							{words.stop}
						</button>
					</>
				)}
			</div>
		);
	return (
		<p class="desk__run" role="alert">
			{run.phase === 'failed' ? words.failed : words.stopped}{' '}
			<button class="button" type="button" onClick={again}>
				{words.again}
			</button>
		</p>
	);
}
