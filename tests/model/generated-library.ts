import fc from 'fast-check';
import { addDays } from '../../src/model/keeping/days.ts';
import { DECISIONS, type DecisionRecord, HINDSIGHTS, type Outcome, PROGRESS } from '../../src/model/keeping/decision-record.ts';
import { findingOf } from '../../src/model/keeping/finding.ts';
import type { Library } from '../../src/model/keeping/library.ts';
import type { Assessment } from '../../src/model/state/assessment.ts';
import { cleanName } from '../../src/model/state/clean-name.ts';
import { cleanText } from '../../src/model/state/clean-text.ts';
import { withConcerns } from '../../src/model/state/concerns.ts';
import type { Model } from '../../src/model/types.ts';
import { scoreAnswers } from '../../src/model/verdict/score.ts';
import { anyState } from './generated.ts';

/** Any text at all: halves of characters, control characters and marks that turn the direction among it. */
export const anyText = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 300 }),
	fc.string({ unit: 'grapheme', maxLength: 300 }),
	fc.stringMatching(/^[\s\\;,:#*_`<>[\]()!|~\-+=.0-9a-c\r\n\t\u2028\u202e]{0,120}$/),
);

/** Days of a few centuries. */
export const anyDay = fc.integer({ min: 0, max: 200_000 }).map((days) => addDays('1900-01-01', days));

const anyOutcome: fc.Arbitrary<Outcome> = fc.record({
	day: anyDay,
	progress: fc.constantFrom(...PROGRESS),
	hindsight: fc.constantFrom(...HINDSIGHTS),
	note: anyText.map((text) => cleanText(text)),
});

/** Decisions about states with a goal, with what the engine finds. */
export function anyRecord(model: Model): fc.Arbitrary<DecisionRecord> {
	return anyState(model).chain((drawn) => {
		const state = { ...drawn, goal: drawn.goal ?? model.goals[0]?.id ?? '' };
		return fc.record({
			id: fc.tuple(anyDay, fc.integer({ min: 1, max: 999 })).map(([day, number]) => `${day}-${number}`),
			day: anyDay,
			version: fc.constantFrom('1', '0.9', '2'),
			state: fc.constant(state),
			finding: fc.constant(findingOf(scoreAnswers(withConcerns(model, state.concerns), state.goal, state.answers, state.order))),
			decision: fc.option(fc.constantFrom(...DECISIONS)),
			until: anyText.map((text) => cleanName(text)),
			because: anyText.map((text) => cleanText(text)),
			thinkAgain: anyText.map((text) => cleanText(text)),
			lookBack: fc.option(anyDay),
			outcome: fc.option(anyOutcome),
		});
	});
}

function anyAssessment(model: Model): fc.Arbitrary<Assessment> {
	return fc
		.record({
			state: anyState(model),
			preset: fc.option(fc.constantFrom('no-credential', 'learn-at-work')),
			isCompared: fc.boolean(),
			version: fc.constantFrom(undefined, '0.9'),
		})
		.map(({ version, ...one }) => (version ? { ...one, version } : one));
}

/** Libraries as the instruments hold them: no two records of one id. */
export function anyLibrary(model: Model): fc.Arbitrary<Library> {
	return fc.record({
		assessments: fc.array(anyAssessment(model), { maxLength: 4 }),
		records: fc.uniqueArray(anyRecord(model), { maxLength: 3, selector: ({ id }) => id }),
	});
}

/** Pieces of JSON with the names that libraries use, put together in any way. */
export const anyLibraryLike: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
	value: fc.oneof(
		{ depthSize: 'small' },
		fc.constantFrom(null, true, 0, -1, 1e300, '', '1', 'open', 'take', '2026-11-24', '2026-02-30', '2026-11-24-1', 'match', '__proto__'),
		fc.array(tie('value'), { maxLength: 3 }),
		fc.dictionary(
			fc.constantFrom('v', 'assessments', 'records', 'state', 'preset', 'id', 'day', 'finding', 'verdict', 'range', 'lo', 'hi', 'open'),
			tie('value'),
		),
		fc.dictionary(fc.constantFrom('outcome', 'answers', 'concerns', 'order', 'heldBy', 'contributions', '__proto__'), tie('value')),
	),
})).value;
