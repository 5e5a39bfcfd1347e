// Sums by hand on the printed sheets, for generated people: exact fractions, nothing but what is printed.
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { COUNTS_READ } from '../../src/model/paper/paper.ts';
import type { Answer, Answers, Question } from '../../src/model/types.ts';
import { questionRange } from '../../src/model/values/answers.ts';
import { numbersUsing } from '../../src/model/values/stand-ins.ts';
import { askedQuestions } from '../../src/model/verdict/asked.ts';
import { scoreAnswers } from '../../src/model/verdict/score.ts';
import { anyAnswers } from '../model/generated.ts';
import { readRealModel } from '../model/real-model.ts';
import { readCollection } from '../support/content.ts';
import { pageAt, parseHtml } from '../support/dist.ts';
import { type PrintedSheet, readPrintedSheet } from '../support/printed-sheet.ts';
import { type Asked, sumByHand } from '../support/sum-by-hand.ts';

vi.setConfig({ testTimeout: 120_000 });

const PEOPLE = 150;
/** Half a millionth of a point: what the engine's numbers may differ from exact ones. */
const NOISE = 5e-7;
/** A hundredth of a value is at most a hundredth of all points. */
const ROUNDING = 1;

const model = readRealModel();
const asked = readCollection('questions').map(({ id, data }): Asked => {
	const {
		ask,
		notApplicable,
		options = [],
	} = data as unknown as Omit<Asked, 'options'> & {
		readonly options?: readonly { readonly id: string; readonly label: string }[];
	};
	return { id, ask, notApplicable, options: Object.fromEntries(options.map((option) => [option.id, option])) };
});

/** Counts of as many adverts as paper has a table for. */
function onPaper(answer: Answer): Answer {
	if (answer.kind !== 'tally') return answer;
	const read = answer.read > (COUNTS_READ[0] ?? 0) ? COUNTS_READ[1] : COUNTS_READ[0];
	return { ...answer, read, found: Math.min(answer.found, read) };
}
/** People who know some things and not others: most of them are not settled. */
const searching: fc.Arbitrary<Answers> = anyAnswers(model).map((answers) =>
	Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, onPaper(answer)])),
);

/** An answer that breaks no deal and has a value within these; undefined where the question has none, or its share for a measure. */
function answersWithin({ options = [], measure }: Question, least: number, most: number): readonly Answer[] {
	if (measure) return [1, 0.9, 0.5, 0.25].map((share) => ({ kind: 'measure', numbers: numbersUsing(measure.kind, share) }));
	const clear = options.filter(({ dealBreaker }) => dealBreaker !== 'all');
	const fitting = clear.filter(({ value = 0.5 }) => value >= least && value <= most);
	return (fitting.length > 0 ? fitting : clear).map(({ id }) => ({ kind: 'option', option: id }));
}

/** People who know everything: of one quality throughout, but for one factor that is as poor as can be. */
const settled: fc.Arbitrary<Answers> = fc
	.record({ least: fc.constantFrom(0, 0.25, 0.5, 0.75), poor: fc.option(fc.constantFrom(...model.factors.map(({ id }) => id))) })
	.chain(({ least, poor }) =>
		fc.record(
			Object.fromEntries(
				model.questions.map((question) => {
					const [from, to] = question.factor === poor ? [0, 0] : [least, least + 0.5];
					return [question.id, fc.constantFrom(...answersWithin(question, from, to))];
				}),
			),
		),
	);
/** People whose numbers lie where their meaning changes: free, or hours that fit only as stated, or hardly not. */
const atTheEdge: fc.Arbitrary<Answers> = fc
	.tuple(settled, fc.constantFrom(0.8, 1, 1.3), fc.constantFrom(0, 0.5))
	.map(([answers, hours, price]) => ({
		...answers,
		...Object.fromEntries(
			model.questions.flatMap(({ id, measure }) =>
				measure ? [[id, { kind: 'measure', numbers: measure.kind === 'time' ? { hours, pace: 1, weeks: 1 } : { price, budget: 1 } }]] : [],
			),
		),
	}));
const people = fc.oneof(searching, settled, atTheEdge);

const isCounted = (answers: Answers) => Object.values(answers).some(({ kind }) => kind === 'tally');

/** What is wrong with a sheet's result for a person; undefined for nothing. */
function findFault(sheet: PrintedSheet, goal: string, answers: Answers): string | undefined {
	const engine = scoreAnswers(model, goal, answers);
	const hand = sumByHand(sheet, asked, answers);
	const { range, counted, standing, verdict, isSettled } = engine;
	const told = `by hand ${JSON.stringify(hand)}, by the engine ${JSON.stringify({ range, counted, standing, verdict, isSettled })}`;
	if (hand.total !== counted || hand.standing !== standing) return told;
	const slack = isCounted(answers) ? ROUNDING : NOISE;
	const isWithin = (gap: number) => gap > -NOISE && gap < slack;
	if (!isWithin(engine.range.lo - hand.lo) || !isWithin(hand.hi - engine.range.hi)) return told;
	const isCareful = isCounted(answers) && (hand.verdict === 'open' || (hand.verdict === 'worth' && engine.verdict === 'strong'));
	if (isCareful) return hand.isSettled && !isSettled ? told : undefined;
	return hand.verdict === verdict && hand.isSettled === isSettled ? undefined : told;
}

const sheetAt = (goal: string) => pageAt(`/fit/sheet/${goal}/`).document.querySelector('.sheet');

function readAt(goal: string): PrintedSheet {
	const sheet = sheetAt(goal);
	if (!sheet) throw new Error(`/fit/sheet/${goal}/ has no sheet.`);
	return readPrintedSheet(sheet);
}

describe.each(model.goals)('the printed sheet for $id', ({ id: goal }) => {
	const printed = readAt(goal);

	test('asks every question of the goal once, and has a factor for each with a value', () => {
		const inFactors = printed.factors.flatMap(({ questions }) => questions.map(({ ask }) => ask));
		const onlyBreaking = printed.dealBreakers.map(({ ask }) => ask).filter((ask) => !inFactors.includes(ask));
		const ids = askedQuestions(model, goal).map(({ id }) => id);
		expect([...inFactors, ...onlyBreaking].sort()).toEqual(asked.flatMap(({ id, ask }) => (ids.includes(id) ? [ask] : [])).sort());
		const valued = model.questions.filter((question) => ids.includes(question.id) && questionRange(question));
		expect(printed.factors.length).toBe(new Set(valued.map(({ factor }) => factor)).size);
	});

	test('is tried by people of several standings, and by ones for whom it is required where the goal asks that', () => {
		const crowd = fc.sample(people, { numRuns: 400, seed: 1 }).map((answers) => scoreAnswers(model, goal, answers));
		expect(new Set(crowd.map(({ standing }) => standing)).size).toBeGreaterThanOrEqual(2);
		expect(crowd.some(({ isRequired }) => isRequired)).toBe(printed.required.length > 0);
		expect(crowd.some(({ isSettled }) => !isSettled)).toBe(true);
	});

	test('is tried by people of every verdict', () => {
		const verdicts = fc.sample(people, { numRuns: 200, seed: 1 }).map((answers) => scoreAnswers(model, goal, answers).verdict);
		expect([...new Set(verdicts)].sort()).toEqual(['open', 'strong', 'weak', 'worth']);
	});

	test('gives the engine’s range and verdict to generated people who do its sum in exact fractions', () => {
		fc.assert(
			fc.property(people, (answers) => {
				expect(findFault(printed, goal, answers)).toBeUndefined();
			}),
			{ numRuns: PEOPLE },
		);
	});

	test('puts the rules for the verdict in the order in which they hold', () => {
		const [, half = '', threeQuarters = ''] = printed.lines.get('') ?? [];
		expect(printed.rules).toEqual([
			`The high total is below T/2 (${half}). Weak fit`,
			`The low total is 3T/4 (${threeQuarters}) or more. Strong fit`,
			`The low total is T/2 (${half}) or more. Worth it on balance`,
			'None of these. Not settled yet',
		]);
		expect(printed.unsettled).toMatch(/“\? Not known”, and the verdict is not weak fit\. Not settled yet/);
		expect(printed.standings.map((words) => /(Ruled out|Held back|Open to judgement)$/.exec(words)?.[1])).toEqual([
			'Ruled out',
			'Held back',
			'Open to judgement',
		]);
	});

	test('prints the points in the last table that stand at each factor', () => {
		const rows = sheetAt(goal)?.querySelectorAll('.sheet-summary__sums tbody tr') ?? [];
		expect(rows.map((row) => row.querySelector('td')?.textContent)).toEqual(printed.factors.map(({ points }) => points));
		const heads = sheetAt(goal)?.querySelectorAll('.sheet-factor__points') ?? [];
		expect(heads.map((head) => head.textContent)).toEqual(printed.factors.map(({ points }) => `${points} points`));
	});
});

describe('a sheet with one misprint gives some generated person another result:', () => {
	const goal = 'change-career';
	const html = sheetAt(goal)?.outerHTML ?? '';
	const crowd = fc.sample(people, { numRuns: 400, seed: 7 });
	const valueBefore = (label: string) => new RegExp(`(sheet-question__value">)[^<]+(</span><span>${label})`);

	test.each([
		['a value of an answer', valueBefore('It is known in the field'), '$1½$2'],
		['a value of a deal-breaker', valueBefore('It expires before I need it'), '$10$2'],
		['what “don’t know yet” leaves possible', /low ¼, high 1\./, 'low 0, high 1.'],
		['the points of a factor', /(?<how>÷ (?:\d|<!-- -->)+ × )22 =/, '$<how>21 ='],
		['the sum for a number', /1¼ − ¾ × share/, '1 − ¾ × share'],
		['a count', /(<dt>4<\/dt><dd>)[^<]+/, '$10.5'],
		['the first line', />49½</, '>48½<'],
		['the second line', />74¼</, '>73¼<'],
		['what rules it out', /Ruled out by:<\/b> “No, and not in the time I have”/, 'Ruled out by:</b> “Yes”'],
		['the sum for what is tight', /½ − ¼ × \(share/, '½ − ½ × (share'],
		['what fits without the margin', /share ÷ margin above 1 too/, 'share ÷ margin above 2 too'],
		['the value of what does not fit', /too\): value ¼/, 'too): value ½'],
		['what says that it is required', /Required if:<\/b> “Yes, and this is it”/, 'Required if:</b> “No, or I already hold it”'],
		['the row that stays empty where it is required', / If it is required \(◆\), leave this row empty\./, ''],
		['what holds a required one back', / and “◆ Required” is not/, ''],
		['the refund of what is free', /The price is 0<!-- -->|The price is 0(?=: leave)/, 'The price is low'],
		['a factor whose zero matters', /(what matters most: <span[^>]*>[^<]*)Match to the job requirement/, '$1Stacking'],
		['an answer that holds it back', /“It is not judged” is ticked/, '“A supervised exam” is ticked'],
	])('%s', (_, right, wrong) => {
		const misprint = html.replace(right, wrong);
		expect(misprint).not.toBe(html);
		const sheet = parseHtml(misprint).querySelector('.sheet');
		const printed = sheet && readPrintedSheet(sheet);
		expect(crowd.some((answers) => printed && findFaultOrFail(printed, answers))).toBe(true);
	});

	/** A sheet that cannot be filled in is at fault too. */
	function findFaultOrFail(misprinted: PrintedSheet, answers: Answers): string | undefined {
		try {
			return findFault(misprinted, goal, answers);
		} catch (error) {
			return String(error);
		}
	}
});

test('every question that can be counted prints a table for each number of adverts to read', () => {
	const counted = model.questions.filter((question: Question) => question.tally);
	const { factors } = readAt('fill-a-skill-gap');
	const printed = factors.flatMap(({ questions }) => questions).filter(({ counts }) => counts.size > 0);
	expect(printed.length).toBe(counted.length);
	for (const { counts } of printed) expect(counts.size).toBe(COUNTS_READ.reduce((sum, read) => sum + read + 1, 0));
});
