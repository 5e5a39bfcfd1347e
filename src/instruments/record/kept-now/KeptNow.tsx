import { useEffect, useRef } from 'preact/hooks';
import { saveFile, type TextFile } from '~/device/save-file.ts';
import { addMonths } from '~/model/keeping/days.ts';
import type { DecisionRecord } from '~/model/keeping/decision-record.ts';
import { lookBackIn } from '../decide-words.ts';
import * as words from '../kept-words.ts';
import { LOOK_BACK_MONTHS } from '../look-back-months.ts';
import './KeptNow.css';

/** Addresses of the pages that a decision goes on to. */
export interface NextPages {
	readonly kit: string;
	readonly compare: string;
}

export interface KeptNowProps {
	readonly record: DecisionRecord;
	readonly today: string;
	readonly pages: NextPages;
	/** The day of looking back, for a calendar; undefined where there is none. */
	readonly reminder: TextFile | undefined;
	readonly keep: (next: DecisionRecord, said: string) => void;
}

/** The moment after a decision: what was decided, that it is kept, when to look back, and what to do now. */
export function KeptNow({ record, today, pages, reminder, keep }: KeptNowProps) {
	const { decision, finding, lookBack } = record;
	const open = finding.open.length;
	const title = useRef<HTMLHeadingElement>(null);
	// It comes in by itself, and is what the reader waits for.
	useEffect(() => title.current?.focus(), []);
	return (
		<section class="kept-now no-print" aria-labelledby="kept-now">
			<h2 ref={title} class="kept-now__title" id="kept-now" tabIndex={-1}>
				{words.title(record)}
			</h2>
			<p>{words.isKept}</p>
			<p>{lookBack === null ? words.noDay : words.lookBack(lookBack)}</p>
			<p class="keeping__actions">
				{reminder ? (
					<button class="button" type="button" onClick={() => saveFile(reminder)}>
						{words.saveDay}
					</button>
				) : (
					LOOK_BACK_MONTHS.map((months) => {
						const day = addMonths(today, months);
						return (
							<button class="button" type="button" key={months} onClick={() => keep({ ...record, lookBack: day }, words.lookBack(day))}>
								{lookBackIn[months]}
							</button>
						);
					})
				)}
			</p>
			<h3 class="kept-now__next">{words.now}</h3>
			<ul>
				{open > 0 && (
					<li>
						{words.ask(decision, open, (its) => (
							<a href={pages.kit}>{its}</a>
						))}
					</li>
				)}
				{decision !== 'take' && (
					<li>
						{words.compare((its) => (
							<a href={pages.compare}>{its}</a>
						))}
					</li>
				)}
				<li>{words.takeAlong}</li>
			</ul>
		</section>
	);
}
