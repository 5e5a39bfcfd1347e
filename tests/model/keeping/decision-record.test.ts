import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EMPTY_DRAFT, formatDraft, isEmptyDraft, parseDraft } from '../../../src/model/keeping/decision-draft.ts';
import { type DecisionRecord, isDue, nextRecordId, readRecord, writeRecord } from '../../../src/model/keeping/decision-record.ts';
import { findingOf } from '../../../src/model/keeping/finding.ts';
import { readFinding } from '../../../src/model/keeping/read-finding.ts';
import { EMPTY_STATE } from '../../../src/model/state/state.ts';
import { scoreAnswers } from '../../../src/model/verdict/score.ts';
import { anyLibraryLike, anyRecord, anyText } from '../generated-library.ts';
import { SMALL_MODEL } from '../small-model.ts';

const STATE = {
	...EMPTY_STATE,
	goal: 'change-career',
	name: 'EPA 608',
	answers: { 'how-judged': { kind: 'option', option: 'person' } },
} as const;
const RESULT = scoreAnswers(SMALL_MODEL, STATE.goal, STATE.answers);
const RECORD: DecisionRecord = {
	id: '2026-11-24-1',
	day: '2026-11-24',
	version: '1',
	state: STATE,
	finding: findingOf(RESULT),
	decision: 'wait',
	until: 'the refund is in writing',
	because: 'It is the only one that adverts name.',
	thinkAgain: 'Nobody answers.',
	lookBack: '2027-05-24',
	outcome: null,
};
const write = (record: DecisionRecord) => JSON.parse(JSON.stringify(writeRecord(SMALL_MODEL, record)));
const read = (raw: unknown) => readRecord(SMALL_MODEL, raw);

describe('findingOf(result)', () => {
	test('keeps what the result said, by id', () => {
		expect(RECORD.finding).toMatchObject({ verdict: 'open', range: RESULT.shownRange, bounds: RESULT.shownBounds });
		expect(RECORD.finding).toMatchObject({ standing: 'open-to-judgement', isSettled: false, isRequired: false, suspended: [] });
		expect(RECORD.finding.couldRuleOut).toEqual(RESULT.couldRuleOut);
		expect(RECORD.finding.contributions.map(({ factor }) => factor)).toEqual(RESULT.contributions.map(({ factor }) => factor));
		expect(RECORD.finding.order).toEqual(RESULT.order);
		expect(RECORD.finding.dealBreakers).toEqual(RESULT.dealBreakers);
	});

	test('keeps where it stood and why, and what did not count because it is required', () => {
		const held = findingOf(scoreAnswers(SMALL_MODEL, 'change-career', { 'what-it-adds': { kind: 'option', option: 'repeats' } }));
		expect(held).toMatchObject({
			standing: 'held-back',
			cappedBy: [{ kind: 'capped-option', question: 'what-it-adds', option: 'repeats' }],
		});
		const required = findingOf(
			scoreAnswers(SMALL_MODEL, 'change-career', {
				'licence-demanded': { kind: 'option', option: 'this-is-it' },
				'match-demand': { kind: 'option', option: 'none' },
				'what-it-adds': { kind: 'option', option: 'repeats' },
			}),
		);
		expect(required).toMatchObject({
			standing: 'open-to-judgement',
			isRequired: true,
			cappedBy: [],
			suspended: [
				{ kind: 'deal-breaker', question: 'match-demand' },
				{ kind: 'capped-option', question: 'what-it-adds', option: 'repeats' },
			],
		});
		for (const finding of [held, required]) expect(readFinding(JSON.parse(JSON.stringify(finding)))).toEqual(finding);
	});

	test('lists what was open, and not what a count leaves loose', () => {
		const result = scoreAnswers(SMALL_MODEL, 'change-career', { 'match-demand': { kind: 'tally', found: 4, read: 12 } });
		expect(result.open.some(({ question }) => question === 'match-demand')).toBe(true);
		expect(findingOf(result).open).not.toContain('match-demand');
		expect(findingOf(result).open).toContain('how-judged');
	});

	test('says which factor does not apply', () => {
		const { contributions } = findingOf(scoreAnswers(SMALL_MODEL, 'change-career', { stacks: { kind: 'set-aside' } }));
		expect(contributions.filter(({ applies }) => !applies).map(({ factor }) => factor)).toEqual(['stacking']);
	});
});

describe('readFinding(raw)', () => {
	const finding = RECORD.finding;
	test.each([
		['no verdict', { ...finding, verdict: undefined }],
		['a verdict of its own', { ...finding, verdict: 'splendid' }],
		['no range', { ...finding, range: undefined }],
		['a range that runs backwards', { ...finding, range: { lo: 60, hi: 40 } }],
		['a range beyond the scale', { ...finding, range: { lo: 0, hi: 101 } }],
		['a range of text', { ...finding, range: { lo: '0', hi: '100' } }],
		['a list in its place', [finding]],
	])('refuses %s', (_, raw) => {
		expect(readFinding(raw)).toBeUndefined();
	});

	test('leaves out what it cannot read, and reads the rest', () => {
		const raw = {
			standing: 'held-back',
			verdict: 'worth',
			isSettled: 'yes',
			range: { lo: 50, hi: 70 },
			bounds: 'wide',
			cappedBy: [{ kind: 'deal-breaker', question: 'a' }, { kind: 'zero-factor', factor: 4 }, { kind: 'zero-factor', factor: 'b' }, null],
			couldRuleOut: ['a', '<b>', 5],
			isRequired: 1,
			suspended: [{ kind: 'deal-breaker', question: 'a' }, { kind: 'deal-breaker' }, { kind: 'capped-option', question: 'a' }, 'b'],
			dealBreakers: [{ question: 'a', state: 'met' }, { question: 'a', state: 'maybe' }, { question: '<b>', state: 'met' }, 3],
			order: [['a', 4, 'B'], 'c', [], [['d']]],
			contributions: [
				{ factor: 'a', applies: true, lo: -101, hi: 0 },
				{ factor: 'b', applies: 1, lo: 0, hi: 1 },
				{ factor: 'c', lo: 2, hi: 1 },
			],
			open: ['a', 5, 'not an id'],
		};
		expect(readFinding(raw)).toEqual({
			standing: 'held-back',
			verdict: 'worth',
			isSettled: false,
			range: { lo: 50, hi: 70 },
			bounds: { lo: 50, hi: 70 },
			cappedBy: [{ kind: 'zero-factor', factor: 'b' }],
			couldRuleOut: ['a'],
			isRequired: false,
			suspended: [{ kind: 'deal-breaker', question: 'a' }],
			dealBreakers: [{ question: 'a', state: 'met' }],
			order: [['a']],
			contributions: [{ factor: 'b', applies: false, lo: 0, hi: 1 }],
			open: ['a'],
		});
	});

	test('reads no more of a list than any model needs', () => {
		const open = Array.from({ length: 5_000 }, (_, at) => `question-${at}`);
		expect(readFinding({ ...finding, open })?.open).toHaveLength(100);
	});
});

describe('readRecord(model, raw)', () => {
	test('reads what writeRecord() wrote', () => {
		expect(read(write(RECORD))).toEqual({ record: RECORD, dropped: [] });
	});

	test('gives back any record, with its outcome', () => {
		fc.assert(
			fc.property(anyRecord(SMALL_MODEL), (record) => {
				expect(read(write(record))).toEqual({ record, dropped: [] });
				expect(JSON.stringify(write(read(write(record))?.record ?? record))).toBe(JSON.stringify(write(record)));
			}),
		);
	});

	test.each([
		['no day', { day: undefined }],
		['a day that is none', { day: '2026-02-30' }],
		['no id', { id: undefined }],
		['an id of another form', { id: '../../etc' }],
		['no finding', { finding: undefined }],
		['no state', { state: undefined }],
	])('refuses one with %s', (_, changes) => {
		expect(read({ ...write(RECORD), ...changes })).toBeUndefined();
	});

	test.each([
		['a decision of its own', { decision: 'buy two' }, { decision: null }],
		['a day to look back that is none', { lookBack: 'next year' }, { lookBack: null }],
		['texts that are none', { because: 4, thinkAgain: {}, until: [] }, { because: '', thinkAgain: '', until: '' }],
		['an outcome without a day', { outcome: { progress: 'finished', hindsight: 'again', note: '' } }, { outcome: null }],
		['an outcome of its own', { outcome: { day: '2027-05-24', progress: 'rich', hindsight: 'again', note: '' } }, { outcome: null }],
		['no version', { v: undefined }, { version: '1' }],
	])('leaves out %s', (_, changes, rest) => {
		expect(read({ ...write(RECORD), ...changes })?.record).toEqual({ ...RECORD, ...rest });
	});

	test('names the answers that it cannot use', () => {
		const raw = write(RECORD);
		raw.state.answers.gone = { kind: 'set-aside' };
		expect(read(raw)).toEqual({ record: RECORD, dropped: [{ key: 'gone', reason: 'unknown-key' }] });
	});

	test('never throws', () => {
		fc.assert(
			fc.property(fc.oneof(fc.jsonValue(), anyLibraryLike), (raw) => void read(raw)),
			{ numRuns: 500 },
		);
	});
});

describe('nextRecordId(day, others)', () => {
	test('counts on from what is taken, day by day', () => {
		expect(nextRecordId('2026-11-24', [])).toBe('2026-11-24-1');
		expect(nextRecordId('2026-11-24', [RECORD])).toBe('2026-11-24-2');
		expect(nextRecordId('2026-11-25', [RECORD])).toBe('2026-11-25-1');
		expect(nextRecordId('2026-11-24', [{ ...RECORD, id: '2026-11-24-2' }])).toBe('2026-11-24-1');
	});
});

describe('isDue(record, today)', () => {
	const outcome = { day: '2027-06-01', progress: 'finished', hindsight: 'again', note: '' } as const;
	test.each([
		['the day before', RECORD, '2027-05-23', false],
		['on the day', RECORD, '2027-05-24', true],
		['after it', RECORD, '2028-01-01', true],
		['without a day', { ...RECORD, lookBack: null }, '2028-01-01', false],
		['once it is told', { ...RECORD, outcome }, '2028-01-01', false],
	])('%s', (_, record, today, due) => {
		expect(isDue(record, today)).toBe(due);
	});
});

describe('parseDraft(json)', () => {
	const draft = { about: 'EPA 608', decision: 'take', until: '', because: 'Why.', thinkAgain: 'If.', lookBack: '2027-05-24' } as const;
	test('reads what formatDraft() wrote', () => {
		expect(parseDraft(formatDraft(draft))).toEqual(draft);
	});

	test.each([null, '', '{', '[]', '4', `{"because":"${'x'.repeat(100_000)}"}`])('of %.20s… is nothing written yet', (json) => {
		expect(parseDraft(json)).toEqual(EMPTY_DRAFT);
	});

	test('keeps any text but what cannot be printed, and never throws', () => {
		fc.assert(
			fc.property(anyText, anyText, (because, json) => {
				const once = parseDraft(formatDraft({ ...draft, because }));
				expect(parseDraft(formatDraft(once))).toEqual(once);
				parseDraft(json);
			}),
		);
	});

	test('tells what is empty', () => {
		expect(isEmptyDraft({ ...EMPTY_DRAFT, about: 'EPA 608', because: ' \n' })).toBe(true);
		for (const change of [
			{ decision: 'leave' },
			{ until: 'x' },
			{ because: 'x' },
			{ thinkAgain: 'x' },
			{ lookBack: '2027-05-24' },
		] as const)
			expect(isEmptyDraft({ ...EMPTY_DRAFT, ...change })).toBe(false);
	});
});
