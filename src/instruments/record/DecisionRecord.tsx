import { useEffect, useRef, useState } from 'preact/hooks';
import { libraryOf, openInPlace } from '~/device/device-library.ts';
import { today as readToday } from '~/device/today.ts';
import { useHash } from '~/device/use-hash.ts';
import { useLibrary } from '~/device/use-library.ts';
import { useShownAssessment } from '~/device/use-shown-assessment.ts';
import { type DecisionRecord as Decided, isDue } from '~/model/keeping/decision-record.ts';
import type { Library } from '~/model/keeping/library.ts';
import type { FitContent } from '~/model/wording.ts';
import { KeepingNotices } from '~/parts/KeepingNotices.tsx';
import { KeptRecords } from '~/parts/KeptRecords.tsx';
import { Loading } from '~/parts/Loading.tsx';
import { OpenFile } from '~/parts/OpenFile.tsx';
import { useLazy } from '~/parts/use-lazy.ts';
import { useSaid } from '~/parts/use-said.ts';
import * as keepingWords from '~/words/keeping-words.ts';
import type { NextPages } from './kept-now/KeptNow.tsx';
import { RECORD_VIEW } from './load.ts';
import * as words from './words.ts';
import '~/parts/Keeping.css';
import '~/parts/QuestionField.css';
import './DecisionRecord.css';

export interface DecisionRecordProps {
	readonly content: FitContent;
	/** Address of the fit check. */
	readonly fit: string;
	readonly pages: NextPages;
}

/** The decision about the open assessment, live on its sheet, and the decisions that are kept. Which one shows is the address's business. */
export function DecisionRecord({ content, fit, pages }: DecisionRecordProps) {
	const { model } = content;
	const open = useShownAssessment(model);
	const kept = useLibrary(libraryOf(model));
	// A mark of the sentence that a link stood in is no part of a decision's id.
	const [hash = ''] = /^#[\w-]*/.exec(useHash()) ?? [];
	const [{ day, address }, setHere] = useState({ day: '', address: '' });
	const [decided, setDecided] = useState<string>();
	const { said, say, place } = useSaid();
	const { goal } = open.state;
	const { records } = kept.library;
	const shown = records.find(({ id }) => hash === `#${id}`);
	const isLost = !shown && /^#\d{4}-/.test(hash);
	const isReady = open.isReady && kept.isReady && day !== '';
	const { view, ...loading } = useLazy(RECORD_VIEW, goal !== null || records.length > 0, isReady);

	useEffect(() => setHere({ day: readToday(), address: location.origin + location.pathname }), []);

	// Whoever follows a link to a decision, keeps or deletes one goes on at the heading of what shows now, once it shows.
	const before = useRef('');
	useEffect(() => {
		if (!isReady || loading.isFirst || hash === before.current || (shown && !view)) return;
		before.current = hash;
		(document.getElementById('record-title') ?? document.getElementById('kept-heading'))?.focus();
	}, [hash, isReady, loading.isFirst, shown, view]);

	const change = (next: (records: Library['records']) => Library['records'], done: string) => {
		const problem = kept.change((library) => ({ ...library, records: next(library.records) }));
		say([problem ? keepingWords.problems[problem] : done]);
	};
	const keep = (next: Decided, done: string) => change((all) => all.map((one) => (one.id === next.id ? next : one)), done);
	const remove = ({ id }: Decided) => {
		change((all) => all.filter((one) => one.id !== id), words.deleted);
		location.hash = 'now';
	};
	const openAnswers = ({ state, version }: Decided) => {
		const problem = openInPlace(model, state, version);
		if (problem) say([words.notOpened(keepingWords.problems[problem])]);
		else location.assign(fit);
	};

	if (!isReady || loading.isFirst)
		return (
			<div class="keeping decision-record" data-waking>
				<p>{keepingWords.reading}</p>
			</div>
		);
	const due = shown ? undefined : records.find((record) => isDue(record, day));
	return (
		<div class="keeping decision-record">
			<KeepingNotices content={content} kept={kept} problem={kept.problem} />
			<div ref={place} class="keeping__said no-print" id="said" role="status" tabIndex={-1}>
				{said.map((one) => (
					<p key={one}>{one}</p>
				))}
			</div>
			{isLost && <p class="no-print">{words.notHere}</p>}
			{view && due && <view.OutcomeForm key={due.id} record={due} today={day} keep={keep} />}
			{view && shown ? (
				<view.KeptRecord
					key={shown.id}
					content={content}
					record={shown}
					today={day}
					address={address}
					open={open.state}
					keep={keep}
					openAnswers={() => openAnswers(shown)}
					remove={() => remove(shown)}
					back="#now"
					isNew={shown.id === decided}
					pages={pages}
				/>
			) : view && goal !== null ? (
				<view.NewDecision
					content={content}
					open={open}
					goal={goal}
					kept={kept}
					today={day}
					address={address}
					onKept={(id, problem) => {
						say(problem ? [problem] : [], !id);
						setDecided(problem ? undefined : id);
						if (id) location.hash = id;
					}}
				/>
			) : shown || goal !== null ? (
				<Loading {...loading} />
			) : (
				<p>
					{words.nothingToDecide((its) => (
						<a href={`${fit}#goal`}>{its}</a>
					))}
				</p>
			)}
			<section class="keeping__part no-print" aria-labelledby="kept-heading">
				<h2 id="kept-heading" tabIndex={-1}>
					{words.keptTitle}
				</h2>
				<KeptRecords records={records} today={day} recordUrl={(id) => `#${id}`} />
				<OpenFile
					content={content}
					kept={kept}
					onOpened={(done, joined) => {
						say(done);
						const [added, ...others] = joined?.library.records.slice(records.length) ?? [];
						if (added && others.length === 0) location.hash = added.id;
					}}
				/>
			</section>
		</div>
	);
}
