import { goalOf } from '../../model/look-up.ts';
import type { Measure, MeasureKind, Model, Option, Question, Scope, Tally } from '../../model/types.ts';
import { questionRange } from '../../model/values/answers.ts';
import { MOST } from '../../model/verdict/warnings.ts';
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
const REQUIRED = 'The credential itself is required: nothing then holds it back, and what adverts ask for does not rule it out.';
const NO_REFUND = `The result warns you if the price is more than ${percent(MOST)} of what you set aside.`;
const TIGHT = `More than ${percent(1)} with the margin, no more as stated`;
const SHARE_OF: Readonly<Record<MeasureKind, string>> = { time: 'of the hours you have', cost: 'of what you set aside' };

const goalNames = (ids: readonly string[], goals: readonly GoalWording[]) => ids.map((id) => goalOf({ goals }, id).inSentence).join('; ');

/** The goals that a rule holds for. */
function goalWords(scope: Scope, goals: readonly GoalWording[]): string {
	if (scope === 'all') return 'for every goal';
	return 'only' in scope ? `for: ${goalNames(scope.only, goals)}` : `for every goal but: ${goalNames(scope.except, goals)}`;
}

/** What else there is to know of a question, in sentences: for which goals it is asked, and when. */
export function listRules(question: Question, model: Pick<Model, 'goals'>, goals: readonly GoalWording[]): readonly string[] {
	const { id, onlyFor, dropsOutWhenFree, isAskedFirst } = question;
	const settingAside = onlyFor ? [] : model.goals.filter(({ setAside }) => setAside?.includes(id)).map((goal) => goal.id);
	return [
		...(onlyFor ? [`Asked only for: ${goalNames(onlyFor, goals)}.`] : []),
		...(settingAside.length > 0 ? [`Not asked for: ${goalNames(settingAside, goals)}.`] : []),
		...(dropsOutWhenFree ? ['Left out at a price of 0.'] : []),
		...(isAskedFirst ? ['Found out first among the answers that could rule it out.'] : []),
	];
}

/** Every answer that a question takes, as the model values it: what it offers, counts or numbers, and what is always there. */
export function listValues(question: Question, wording: QuestionWording, goals: readonly GoalWording[]): readonly ValueGroup[] {
	const { options = [], tally, measure } = question;
	const range = questionRange(question);
	const breaks = (scope: Scope, lift = '') => [
		`Deal-breaker ${goalWords(scope, goals)}.`,
		...(question.suspendedWhenRequired ? ['It does not hold where the credential itself is required.'] : []),
		`What lifts it: ${lift}`,
	];

	const offered = ({ id, value, dealBreaker, caps, saysRequired, noRefund }: Option): ValueRow => ({
		label: wording.options[id]?.label ?? id,
		value: range ? writtenValue(value ?? range.lo) : '',
		effects: [
			...(range && value === undefined ? ['Has no value of its own and counts as the lowest.'] : []),
			...(dealBreaker ? breaks(dealBreaker, wording.options[id]?.lift) : []),
			...(caps ? [`Holds it back ${goalWords(caps, goals)}.`] : []),
			...(saysRequired ? [REQUIRED] : []),
			...(noRefund ? [NO_REFUND] : []),
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
	const measured = ({ scale, tight }: Measure): ValueRow[] => {
		const end = scale[scale.length - 1]?.[1] ?? 0;
		return [
			...scale.map(([share, value], index) => ({
				label: `${percent(share)}${index === 0 && share > 0 ? ' or less' : ''}`,
				value: writtenValue(value),
				effects: [],
			})),
			...(tight === undefined
				? []
				: [{ label: TIGHT, value: `${writtenValue(end)} to ${writtenValue(tight)}`, effects: ['The result says that it is tight.'] }]),
			{
				label: tight === undefined ? `More than ${percent(1)}` : `More than ${percent(1)} even as stated`,
				value: writtenValue(tight ?? end),
				effects: breaks('all', wording.measure?.lift),
			},
		];
	};
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
