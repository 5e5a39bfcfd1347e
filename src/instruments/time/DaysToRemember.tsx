import { useState } from 'preact/hooks';
import { saveFile } from '~/device/save-file.ts';
import { STUDY_FILE } from './later/load.ts';
import type { ReadPlan } from './read-plan.ts';
import * as words from './result-words.ts';
import { hasStudyFile } from './study-days.ts';
import './DaysToRemember.css';

export interface DaysToRememberProps {
	readonly read: ReadPlan;
	readonly today: string;
}

/** The days on which something ends or is to be decided, and all of it with the study times as a file for one's own calendar. */
export function DaysToRemember({ read, today }: DaysToRememberProps) {
	const { stopRule, refund, trial } = read;
	const [said, setSaid] = useState('');
	const save = async () => {
		try {
			const { studyFile } = await STUDY_FILE.load();
			saveFile(studyFile(read, { address: location.origin + location.pathname, today }));
			setSaid(words.saved);
		} catch {
			setSaid(words.notSaved);
		}
	};
	const days = [
		refund && { day: refund.lastFreeDay, name: words.refundUntil(refund.lastFreeDay), says: words.refundSays },
		trial && { day: trial.lastFreeDay, name: words.trialUntil(trial.lastFreeDay), says: words.trialSays },
		trial && { day: trial.ends, name: words.trialEnds(trial.ends), says: words.trialEndsSays },
		stopRule && { day: stopRule.day, name: words.stopRule(stopRule.day), says: words.stopRuleSays(stopRule) },
	].filter((one) => one !== undefined);
	if (!hasStudyFile(read)) return null;
	return (
		<section class="days-to-remember">
			{days.length > 0 && (
				<>
					<h2>{words.datesTitle}</h2>
					<ul>
						{days
							.sort((a, b) => (a.day < b.day ? -1 : 1))
							.map(({ name, says }) => (
								<li key={name + says}>
									<strong>{name}</strong> {says}
								</li>
							))}
					</ul>
				</>
			)}
			<div class="no-print">
				<button class="button" type="button" onClick={save}>
					{words.saveCalendar}
				</button>
				<p role="status">{said}</p>
			</div>
		</section>
	);
}
