import type { DecisionRecord } from '~/model/keeping/decision-record.ts';
import type { FitContent } from '~/model/wording.ts';
import { Scale } from '~/parts/Scale.tsx';
import * as words from './decide-words.ts';
import { type Entry, recordText } from './record-text.ts';
import './RecordSheet.css';

export interface RecordSheetProps {
	readonly content: FitContent;
	readonly record: DecisionRecord;
	/** It stands in the library, and is as it was on its day. */
	readonly isKept: boolean;
	/** Where this page is, for paper. */
	readonly address: string;
}

function Entries({ entries }: { readonly entries: readonly Entry[] }) {
	return (
		<dl class="record-sheet__entries">
			{entries.map(([label, text]) => (
				<div key={label}>
					<dt>{label}</dt>
					<dd>{text}</dd>
				</div>
			))}
		</dl>
	);
}

/** A decision on one or two sheets of paper: what was decided, what the fit check said, why, and what was not known. */
export function RecordSheet({ content, record, isKept, address }: RecordSheetProps) {
	const told = recordText(content, record);
	return (
		<article class="record-sheet" aria-labelledby="record-title">
			<header>
				<p class="eyebrow">{isKept ? words.asItWas(record.day) : words.notKept}</p>
				<h2 id="record-title" tabIndex={-1}>
					{told.candidate}
				</h2>
				<Entries entries={told.facts} />
			</header>
			<section>
				<h3>{words.decidedTitle(isKept)}</h3>
				<p class="record-sheet__decision">{told.decision}</p>
				<Entries entries={told.notes} />
			</section>
			{told.outcome.length > 0 && (
				<section>
					<h3>{words.happenedTitle}</h3>
					<Entries entries={told.outcome} />
				</section>
			)}
			<section class="record-sheet__result">
				<h3>{words.fitCheckTitle(isKept)}</h3>
				<p class="record-sheet__verdict">{told.verdict}</p>
				<p>{told.range}</p>
				<div class="record-sheet__bar">
					<Scale range={record.finding.range} isOff={record.finding.standing !== 'open-to-judgement'} />
				</div>
				<Entries entries={told.grounds} />
			</section>
			<section>
				<h3>{words.reasonsTitle}</h3>
				<ul class="record-sheet__factors" role="list">
					{told.factors.map(({ place, name, points, answers }) => (
						<li key={name}>
							<p class="record-sheet__factor">
								<b>
									{place && <span class="record-sheet__place">{place}</span>} {name}
								</b>{' '}
								<span>{points}</span>
							</p>
							<ul role="list">
								{answers.map((answer) => (
									<li key={answer.name}>
										{answer.name}: <span class={answer.isKnown ? '' : 'record-sheet__open'}>{answer.said}</span>
										{answer.from && <p class="record-sheet__from">{answer.from}</p>}
									</li>
								))}
							</ul>
						</li>
					))}
				</ul>
				<p class="record-sheet__hint">{words.aboutPoints}</p>
			</section>
			{told.open.length > 0 && (
				<section>
					<h3>{words.openTitle(isKept)}</h3>
					<ul class="record-sheet__unknown">
						{told.open.map(([name, whom]) => (
							<li key={name}>
								{name}. <span>{whom}.</span>
							</li>
						))}
					</ul>
				</section>
			)}
			<p class="record-sheet__foot">{words.foot(isKept ? record.id : undefined, address)}</p>
		</article>
	);
}
