import { goalOf } from '../../model/look-up.ts';
import type { Measure, MeasureKind, Option, Question, Scope, Tally } from '../../model/types.ts';
import { questionRange } from '../../model/values/answers.ts';
import type { GoalWording, QuestionWording } from '../../model/wording.ts';
import { writtenValue } from './written-value.ts';

/** One answer with its value and what else it does. */
export interface ValueRow {
	readonly label: string;
	/** Empty where the question carries no values. */
	readonly value: string;
	/** Sentences. */
	readonly effects: readonly string[];
}

/** Answers of one kind. Numbers have a line above them that says what they are a share of. */
export interface ValueGroup {
	readonly head?: string;
	readonly rows: readonly ValueRow[];
}

const percent = (share: number) => `${Math.round(share * 100)} %`;
const SHARE_OF: Readonly<Record<MeasureKind, string>> = { time: 'of the hours you have', cost: 'of what you set aside' };

/** The goals that a rule holds for. */
function goalWords(scope: Scope, goals: readonly GoalWording[]): string {
	if (scope === 'all') return 'for every goal';
	const [words, ids] = 'only' in scope ? ['for', scope.only] : ['for every goal but', scope.except];
	return `${words}: ${ids.map((id) => goalOf({ goals }, id).inSentence).join('; ')}`;
}

/** Every answer that a question takes, as the model values it: what it offers, counts or numbers, and what is always there. */
export function listValues(question: Question, wording: QuestionWording, goals: readonly GoalWording[]): readonly ValueGroup[] {
	const { options = [], tally, measure } = question;
	const range = questionRange(question);
	const breaks = (scope: Scope, lift = '') => [`Deal-breaker ${goalWords(scope, goals)}.`, `What lifts it: ${lift}`];

	const offered = ({ id, value, dealBreaker, caps }: Option): ValueRow => ({
		label: wording.options[id]?.label ?? id,
		value: range ? writtenValue(value ?? range.lo) : '',
		effects: [
			...(range && value === undefined ? ['Has no value of its own and counts as the lowest.'] : []),
			...(dealBreaker ? breaks(dealBreaker, wording.options[id]?.lift) : []),
			...(caps ? [`Holds the verdict at “not settled yet” ${goalWords(caps, goals)}.`] : []),
		],
	});
	const noneFound = ({ read, for: scope }: NonNullable<Tally['dealBreaker']>): string[] => {
		// Where an option says the same it is not said again.
		const isSaid = Object.values(wording.options).some(({ lift }) => lift === wording.tally?.lift);
		return [`None in at least ${read}:`, ...(isSaid ? ['the same deal-breaker.'] : breaks(scope, wording.tally?.lift))];
	};
	const counted = ({ scale, dealBreaker }: Tally): ValueRow[] =>
		scale.map(([share, value], index) => ({
			label: `${percent(share)}${index === scale.length - 1 ? ' or more' : ''}`,
			value: writtenValue(value),
			effects: share === 0 && dealBreaker ? noneFound(dealBreaker) : [],
		}));
	const measured = ({ scale }: Measure): ValueRow[] => [
		...scale.map(([share, value], index) => ({
			label: `${percent(share)}${index === 0 && share > 0 ? ' or less' : ''}`,
			value: writtenValue(value),
			effects: [],
		})),
		{
			label: `More than ${percent(1)}`,
			value: writtenValue(scale[scale.length - 1]?.[1] ?? 0),
			effects: breaks('all', wording.measure?.lift),
		},
	];
	const always: ValueRow[] = [
		{ label: 'I don’t know yet', value: range ? `${writtenValue(range.lo)} to ${writtenValue(range.hi)}` : '', effects: [] },
		...(wording.notApplicable ? [{ label: wording.notApplicable, value: 'left out', effects: [] }] : []),
	];

	return [
		...(options.length > 0 ? [{ rows: options.map(offered) }] : []),
		...(tally ? [{ head: `Or by a count. ${wording.tally?.label}`, rows: counted(tally) }] : []),
		...(measure ? [{ head: `By numbers. Share ${SHARE_OF[measure.kind]}`, rows: measured(measure) }] : []),
		{ rows: always },
	];
}
