import type { Entries } from '~/model/keeping/entries.ts';
import { findDeadline } from '~/model/renewal/deadline.ts';
import { decideRenewal } from '~/model/renewal/decide-renewal.ts';
import { findLapseCost } from '~/model/renewal/lapse-cost.ts';
import type { RenewalContent } from '~/model/renewal/wording.ts';
import { DaysLeft } from './DaysLeft.tsx';
import { LapseTable } from './LapseTable.tsx';
import { RenewFindOut } from './RenewFindOut.tsx';
import { RenewGrounds } from './RenewGrounds.tsx';
import { RenewScale } from './RenewScale.tsx';
import type { ReadRenewal } from './read-renewal.ts';
import * as words from './result-words.ts';
import { sayDecision } from './say-decision.ts';
import './RenewResult.css';

export interface RenewResultProps {
	readonly content: RenewalContent;
	readonly entries: Entries;
	/** The same, read. */
	readonly read: ReadRenewal;
	/** Today. */
	readonly day: string;
	/** Puts another date of expiry in. */
	readonly onExpires: (day: string) => void;
}

/** What it comes to, in one sentence; the days left; what lapsing would cost; how it comes about; what to find out and what would change it. */
export function RenewResult({ content, entries, read, day, onExpires }: RenewResultProps) {
	const { renewal, expires, notice } = read;
	const decision = decideRenewal(content.questions, renewal);
	const { kind, isRangeDue, lean } = decision;
	const { headline, lifts, isStillNeeded } = sayDecision(content, decision);
	// What is settled by a rule has no use for a score.
	const isScored = kind !== 'ruled-out' && kind !== 'required' && kind !== 'required-if';
	return (
		<div class="renew-result">
			<div role="status">
				<p class="worksheet__says" key={headline}>
					{headline}
				</p>
			</div>
			{lifts.map((lift) => (
				<p key={lift}>{lift}</p>
			))}
			{isStillNeeded && <p>{words.requiredStill}</p>}
			{kind === 'required' && <p>{words.requiredSettles}</p>}
			{isScored &&
				(isRangeDue ? (
					<RenewScale range={decision.shownRange} lean={kind === 'not-settled' ? lean : null} />
				) : (
					<p class="worksheet__missing">{words.noRange}</p>
				))}
			<DaysLeft
				deadline={expires === undefined ? undefined : findDeadline(expires, day, notice)}
				{...{ expires, entries, headline, day, onExpires }}
				name={read.name}
				termMonths={renewal.termMonths}
			/>
			{kind !== 'ruled-out' && <RenewFindOut content={content} decision={decision} />}
			<LapseTable cost={findLapseCost(renewal)} />
			<RenewGrounds content={content} decision={decision} isScored={isScored} />
		</div>
	);
}
