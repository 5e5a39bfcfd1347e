import { deleteEverything, libraryOf, withOpen } from '~/device/device-library.ts';
import { openAssessmentOf } from '~/device/open-assessment.ts';
import { saveFile } from '~/device/save-file.ts';
import { today } from '~/device/today.ts';
import { useLibrary } from '~/device/use-library.ts';
import { useOpenAssessment } from '~/device/use-open-assessment.ts';
import { formatLibrary } from '~/model/keeping/library.ts';
import { isEmptyState } from '~/model/state/state.ts';
import type { FitContent } from '~/model/wording.ts';
import { ConfirmButton } from '~/parts/ConfirmButton.tsx';
import { KeepingNotices } from '~/parts/KeepingNotices.tsx';
import { KeptRecords } from '~/parts/KeptRecords.tsx';
import { Loading } from '~/parts/Loading.tsx';
import { OpenFile } from '~/parts/OpenFile.tsx';
import { useLazy } from '~/parts/use-lazy.ts';
import { useSaid } from '~/parts/use-said.ts';
import * as keepingWords from '~/words/keeping-words.ts';
import { SAVED_VIEW } from './load.ts';
import * as words from './words.ts';
import '~/parts/Keeping.css';
import '~/parts/QuestionField.css';

export interface SavedProps {
	readonly content: FitContent;
	/** Addresses of the fit check and of the decision record. */
	readonly fit: string;
	readonly record: string;
}

/** Everything the device keeps: the open assessment, the others and the decisions, with ways to take them along and to delete them. */
export function Saved({ content, fit, record }: SavedProps) {
	const { model } = content;
	const open = useOpenAssessment(openAssessmentOf(model));
	const kept = useLibrary(libraryOf(model));
	const { said, say, place } = useSaid();
	const { assessments, records } = kept.library;
	const count = assessments.length + (isEmptyState(open.state) ? 0 : 1);
	const isReady = open.isReady && kept.isReady;
	const { view, ...loading } = useLazy(SAVED_VIEW, count > 0, isReady);

	if (!isReady || loading.isFirst)
		return (
			<div class="keeping" data-waking>
				<p>{keepingWords.reading}</p>
			</div>
		);
	const removeAll = () => {
		const problem = deleteEverything(model);
		say([problem ? keepingWords.nothingChanged[problem] : words.removed]);
	};
	return (
		<div class="keeping">
			<KeepingNotices content={content} kept={kept} problem={kept.problem} />
			<div ref={place} class="keeping__said" id="said" role="status" tabIndex={-1}>
				{said.map((one) => (
					<p key={one}>{one}</p>
				))}
			</div>
			{count + records.length === 0 && (
				<div class="keeping__part">
					<p class="keeping__empty">{words.nothing}</p>
					<p>
						<a class="button button--main" href={fit}>
							{words.begin}
						</a>
					</p>
					<OpenFile content={content} kept={kept} onOpened={(done) => say(done)} />
				</div>
			)}
			{view ? (
				<view.SavedList content={content} open={open} kept={kept} fit={fit} onDone={(done, isGone) => say([done], isGone)} />
			) : (
				count > 0 && <Loading {...loading} />
			)}
			{count + records.length > 0 && (
				<>
					<section class="keeping__part" aria-labelledby="kept-heading">
						<h2 id="kept-heading">{words.decisionsTitle}</h2>
						<KeptRecords records={records} today={today()} recordUrl={(id) => `${record}#${id}`} />
					</section>
					<section class="keeping__part" aria-labelledby="all-heading">
						<h2 id="all-heading">{words.togetherTitle}</h2>
						<p>{words.keeps(count, records.length)}</p>
						<p class="keeping__actions">
							<button
								class="button"
								type="button"
								onClick={() =>
									saveFile({
										name: `credential-fit-${today()}.json`,
										type: 'application/json',
										text: formatLibrary(model, withOpen(kept.library, open)),
									})
								}
							>
								{words.saveAll}
							</button>
						</p>
						<OpenFile content={content} kept={kept} onOpened={(done) => say(done)} />
						<div class="keeping__actions">
							<ConfirmButton {...words.remove} says={words.removes(count, records.length)} onConfirm={removeAll} />
						</div>
					</section>
				</>
			)}
		</div>
	);
}
