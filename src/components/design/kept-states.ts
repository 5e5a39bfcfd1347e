import type { LibraryStore } from '~/device/use-library.ts';
import type { ShownAssessment } from '~/device/use-shown-assessment.ts';
import { instrumentUrl } from '~/lib/instruments.ts';
import type { DecisionRecord } from '~/model/keeping/decision-record.ts';
import { findingOf } from '~/model/keeping/finding.ts';
import { EMPTY_LIBRARY } from '~/model/keeping/library.ts';
import type { Assessment } from '~/model/state/assessment.ts';
import { EMPTY_STATE } from '~/model/state/state.ts';
import type { Model } from '~/model/types.ts';
import { MODEL_VERSION } from '~/model/version.ts';
import { type ResultState, resultStates } from './states.ts';

/** The day on which the design page decides, and the one on which it looks back. */
export const [TODAY, LATER] = ['2026-11-24', '2027-05-24'] as const;

/** Where a decision says it was written. */
export const ADDRESS = new URL(instrumentUrl('record'), 'https://example.org').href;

/** A library at rest, with nothing in it. */
export const AT_REST: LibraryStore = {
	library: EMPTY_LIBRARY,
	change: () => undefined,
	version: MODEL_VERSION,
	dropped: [],
	problem: undefined,
	isReady: true,
};

/** Decisions in all their states, and what stands around them. */
export interface KeptStates {
	/** Kept, with a day to look back on. */
	readonly record: DecisionRecord;
	/** Ruled out by several things, without a name. */
	readonly ruledOut: DecisionRecord;
	/** With what happened. */
	readonly told: DecisionRecord;
	/** Of a version that is not known, which said something else. */
	readonly older: DecisionRecord;
	/** What rules out the second. */
	readonly several: ResultState;
	readonly open: ShownAssessment;
	readonly saved: Assessment;
}

/** @throws where there are no results to keep */
export function keptStates(model: Model): KeptStates {
	const states = resultStates(model);
	const [strong, several] = [states.at(0), states.at(-1)];
	if (!strong || !several) throw new Error('src/components/design/kept-states.ts: there are no results to keep.');
	const stateOf = ({ answers, result }: ResultState) => ({
		...EMPTY_STATE,
		goal: result.goal,
		name: 'A name',
		issuer: 'An issuer',
		answers,
	});
	const record: DecisionRecord = {
		id: `${TODAY}-1`,
		day: TODAY,
		version: MODEL_VERSION,
		state: stateOf(strong),
		finding: findingOf(strong.result),
		decision: 'take',
		until: '',
		because: 'A reason, in the words of whoever decides.\nAnd another line.',
		thinkAgain: 'Something turns out otherwise.',
		lookBack: LATER,
		outcome: null,
	};
	const ruledOut: DecisionRecord = {
		...record,
		id: `${TODAY}-2`,
		state: { ...stateOf(several), name: '' },
		finding: findingOf(several.result),
		decision: 'wait',
		until: 'something is known',
	};
	return {
		record,
		ruledOut,
		told: { ...record, outcome: { day: LATER, progress: 'finished', hindsight: 'again', note: 'What was learned.' } },
		older: { ...record, version: '0', finding: { ...record.finding, verdict: 'open', isSettled: false, range: { lo: 40, hi: 60 } } },
		several,
		open: { state: record.state, version: MODEL_VERSION, dropped: [], isGuest: false, isReady: true },
		saved: { state: ruledOut.state, preset: 'any', isCompared: true, version: '0' },
	};
}
