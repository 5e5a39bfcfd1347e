// cspell:ignore dtstart dtstamp

import { parse } from 'node-html-parser';
import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { jsonFile, markdownFile, reminderFile } from '../../../src/instruments/record/record-files.ts';
import { writeMarkdown } from '../../../src/instruments/record/record-markdown.ts';
import { recordText } from '../../../src/instruments/record/record-text.ts';
import { suggestConditions } from '../../../src/instruments/record/suggest-conditions.ts';
import type { DecisionRecord } from '../../../src/model/keeping/decision-record.ts';
import { findingOf } from '../../../src/model/keeping/finding.ts';
import { parseLibrary } from '../../../src/model/keeping/library.ts';
import { withConcerns } from '../../../src/model/state/concerns.ts';
import type { FitState } from '../../../src/model/state/state.ts';
import { scoreAnswers } from '../../../src/model/verdict/score.ts';
import { withoutConcerns } from '../../../src/words/add-concerns.ts';
import { RECORD, STATE } from '../../support/keeping.ts';
import { SMALL_FIT, SMALL_MODEL } from '../../support/small-fit.ts';

const HERE = { address: 'https://example.org/fit/record/', today: '2026-11-25' };
const tell = (changes: Partial<DecisionRecord>) => recordText(SMALL_FIT, { ...RECORD, ...changes });
/** A record about other answers. */
const about = (state: FitState): DecisionRecord => ({
	...RECORD,
	state,
	finding: findingOf(scoreAnswers(withConcerns(SMALL_MODEL, state.concerns), state.goal ?? '', state.answers, state.order)),
});

describe('recordText(content, record)', () => {
	test('names day, candidate, issuer, goal and version', () => {
		const { candidate, facts } = tell({});
		expect(candidate).toBe('Some badge');
		expect(Object.fromEntries(facts)).toEqual({
			Day: '24 November 2026',
			'Issued by': 'Some school',
			'What for': 'Learn it',
			Method: 'Version 1',
		});
	});

	test.each([
		[{ decision: 'take' }, 'Take it'],
		[{ decision: 'wait', until: 'it is May' }, 'Wait until it is May'],
		[{ decision: 'wait', until: ' ' }, 'Wait'],
		[{ decision: 'leave', until: 'it is May' }, 'Do not take it'],
		[{ decision: null }, 'Not decided yet'],
	] as const)('tells %j as "%s"', (changes, words) => {
		expect(tell(changes).decision).toBe(words);
	});

	test('tells factors in the order of importance, ties marked, with what each did and every answer', () => {
		const order = [['cost', 'issuer'], ['match']];
		const { factors } = recordText(SMALL_FIT, about({ ...STATE, order }));
		expect(factors.map(({ place, name }) => [place, name])).toEqual([
			['1 =', 'The cost'],
			['1 =', 'The issuer'],
			['3', 'The match'],
		]);
		expect(factors.find(({ name }) => name === 'The match')?.answers).toEqual([
			{ name: 'Asked for in adverts', said: 'Most adverts', isKnown: true, from: '' },
			{ name: 'Adds to what you have', said: 'Not known yet', isKnown: false, from: '' },
		]);
		expect(factors.find(({ name }) => name === 'The cost')?.points).toMatch(/^still open, /);
	});

	test('names the person’s own concerns', () => {
		const concerns = { 'concern-1': 'Childcare' } as const;
		const answers = { ...STATE.answers, 'concern-1': { kind: 'option', option: 'poor' } } as const;
		const { factors } = recordText(SMALL_FIT, about({ ...STATE, concerns, answers }));
		const own = factors.find(({ name }) => name === 'Childcare');
		expect(own?.answers).toEqual([{ name: 'Childcare', said: 'Poorly', isKnown: true, from: '' }]);
		expect(own?.points).toMatch(/^against, −/);
	});

	test('tells deal-breakers by how they stand, and whom to ask what is not known', () => {
		const { grounds, open } = tell({});
		expect(Object.fromEntries(grounds)).toMatchObject({
			'Not known, and could rule it out': expect.stringContaining('Licence demanded'),
		});
		expect(open.map(([name]) => name)).toContain('Licence demanded');
		expect(new Set(open.map(([, whom]) => whom))).toEqual(new Set(['Ask employers, or read what they publish']));
	});

	test('puts what rules it out before the verdict', () => {
		const { verdict, grounds } = recordText(
			SMALL_FIT,
			about({ ...STATE, answers: { ...STATE.answers, licence: { kind: 'option', option: 'another' } } }),
		);
		expect(verdict).toMatch(/^Ruled out\. Apart from that: /);
		expect(Object.fromEntries(grounds)['What rules it out']).toBe('Licence demanded');
	});

	const GOOD = {
		known: { kind: 'option', option: 'named' },
		licence: { kind: 'option', option: 'none-asked' },
		demand: { kind: 'option', option: 'most' },
		adds: { kind: 'option', option: 'repeats' },
		price: { kind: 'measure', numbers: { price: 0 } },
	} as const;

	test('says what holds it back, before a verdict that is settled', () => {
		const { verdict, grounds } = recordText(SMALL_FIT, about({ ...STATE, answers: GOOD }));
		expect(verdict).toMatch(/^Held back\. Apart from that: (Worth it on balance|Strong fit)$/);
		expect(Object.fromEntries(grounds)).toMatchObject({ 'What holds it back': '“Adds to what you have”' });
	});

	test('says that it is required, and what therefore does not count', () => {
		const questions = SMALL_MODEL.questions.map((one) => {
			if (one.id === 'licence') return { ...one, options: [{ id: 'none-asked', saysRequired: true }, ...(one.options ?? []).slice(1)] };
			return one.id === 'demand' ? { ...one, suspendedWhenRequired: true } : one;
		});
		const model = { ...SMALL_MODEL, questions };
		const answers = { ...GOOD, demand: { kind: 'option', option: 'never' } } as const;
		const record = { ...about({ ...STATE, answers }), finding: findingOf(scoreAnswers(model, 'learn', answers)) };
		const { verdict, grounds } = recordText({ ...SMALL_FIT, model }, record);
		expect(verdict).not.toMatch(/Ruled out|Held back/);
		expect(Object.fromEntries(grounds)).toMatchObject({
			Required: expect.stringMatching(/^It is required for this role/),
			'Does not count, because it is required': expect.stringMatching(/^“Asked for in adverts”; .*“Adds to what you have”$/),
		});
		const markdown = markdownFile({ ...SMALL_FIT, model }, record, HERE).text;
		expect(markdown).toContain('- Required: It is required for this role');
		expect(markdown).toContain('- Does not count, because it is required: “Asked for in adverts”; ');
		const [read] = parseLibrary(model, jsonFile(model, record).text).library.records;
		expect(read?.finding).toEqual(record.finding);
	});

	test('leaves out what the goal does not ask, with a factor of nothing else', () => {
		const goals = SMALL_MODEL.goals.map((goal) => ({ ...goal, setAside: ['price', 'adds'] }));
		const model = { ...SMALL_MODEL, goals };
		const record = { ...RECORD, finding: findingOf(scoreAnswers(model, 'learn', STATE.answers)) };
		const { factors } = recordText({ ...SMALL_FIT, model }, record);
		expect(factors.map(({ name, answers }) => [name, answers.map((one) => one.name)])).toEqual([
			['The match', ['Asked for in adverts']],
			['The issuer', ['Known to employers', 'Licence demanded']],
		]);
	});

	test('keeps what was found, whatever the model has become', () => {
		const gone = { ...SMALL_FIT, factors: [], questions: [], model: { ...SMALL_MODEL, questions: [] } };
		const { verdict, range, factors, open } = recordText(gone, RECORD);
		expect([verdict, range]).toEqual([tell({}).verdict, tell({}).range]);
		expect(factors.map(({ name, points }) => [name, points])).toEqual(
			RECORD.finding.contributions.map(({ factor }, at) => [factor, tell({}).factors[at]?.points]),
		);
		expect(open.map(([name]) => name)).toEqual(RECORD.finding.open);
	});
});

describe('writeMarkdown(content, record, address)', () => {
	const outcome = { day: '2027-05-24', progress: 'finished', hindsight: 'again', note: 'It *helped*.\n\n# Really' } as const;
	const HOSTILE: DecisionRecord = {
		...RECORD,
		state: { ...STATE, name: '# <b>Badge</b> [x](javascript:alert(1))', issuer: '*School* | <img src=x>' },
		until: '`code`',
		decision: 'wait',
		because: '- not a list\n1. nor this\n\n<script>alert(1)</script>',
		thinkAgain: '> no quote',
		outcome,
	};
	const html = (record: DecisionRecord) => parse(markdownToHtml(writeMarkdown(SMALL_FIT, record, HERE.address)).html);

	test('shows what the person typed as they typed it', () => {
		const page = html(HOSTILE);
		expect(page.querySelector('h1')?.textContent).toBe('Decision: # <b>Badge</b> [x](javascript:alert(1))');
		for (const text of [
			'*School* | <img src=x>',
			'Wait until `code`',
			'- not a list',
			'<script>alert(1)</script>',
			'> no quote',
			'# Really',
		])
			expect(page.textContent).toContain(text);
		expect(page.querySelectorAll('script, img, b, code, blockquote, table')).toEqual([]);
		expect(page.querySelectorAll('a').map((link) => link.getAttribute('href'))).toEqual([HERE.address]);
	});

	test('has one heading for the page and one for each part', () => {
		expect(html(HOSTILE).querySelectorAll('h1')).toHaveLength(1);
		expect(
			html(HOSTILE)
				.querySelectorAll('h2')
				.map(({ textContent }) => textContent),
		).toEqual([
			'What was decided',
			'What the fit check said',
			'Reasons for and against, most important first',
			'Not known yet',
			'What happened',
		]);
		expect(html(RECORD).querySelectorAll('h2')).toHaveLength(4);
	});

	test('holds every answer', () => {
		const text = html(RECORD).textContent;
		for (const { name, answers } of tell({}).factors) {
			expect(text).toContain(name);
			for (const { name: question, said } of answers) expect(text).toContain(`${question}: ${said}`);
		}
	});
});

describe('the files of a decision', () => {
	test('JSON is a library of one, which the same reader reads', () => {
		const { name, text } = jsonFile(SMALL_MODEL, RECORD);
		expect(name).toBe('decision-2026-11-24-some-badge.json');
		expect(parseLibrary(SMALL_MODEL, text)).toEqual({ library: { assessments: [], records: [RECORD] }, version: '1', dropped: [] });
	});

	test.each([
		['EPA 608: “Core”/../x', 'decision-2026-11-24-epa-608-core-x.md'],
		['Ünïcødé 证书', 'decision-2026-11-24-ünïcødé-证书.md'],
		['', 'decision-2026-11-24.md'],
		['…', 'decision-2026-11-24.md'],
	])('a name of %j gives %s', (name, file) => {
		expect(markdownFile(SMALL_FIT, { ...RECORD, state: { ...STATE, name } }, HERE).name).toBe(file);
	});

	test('the calendar’s says what was decided, what to think again about, and where to tell what happened', () => {
		const file = reminderFile(SMALL_MODEL, { ...RECORD, lookBack: '2027-05-24' }, HERE);
		const text = file?.text.replaceAll('\r\n ', '') ?? '';
		expect(file?.name).toMatch(/\.ics$/);
		expect(text).toContain('DTSTART;VALUE=DATE:20270524');
		expect(text).toContain('DTSTAMP:20261125T000000Z');
		expect(text).toContain('you decided about Some badge: take it.');
		expect(text).toContain('Nobody answers.');
		expect(text).toContain('URL:https://example.org/fit/record/#2026-11-24-1');
	});

	test('the calendar’s is the same event again for the same decision, and another for another', () => {
		const uid = (changes: Partial<DecisionRecord>) =>
			/UID:(.*)\r/.exec(reminderFile(SMALL_MODEL, { ...RECORD, lookBack: '2027-05-24', ...changes }, HERE)?.text ?? '')?.[1];
		expect(uid({})).toBe(uid({ lookBack: '2027-08-24' }));
		expect(uid({})).not.toBe(uid({ because: 'Another reason.' }));
		expect(uid({})).toMatch(/@example\.org$/);
	});

	test('there is none for the calendar without a day', () => {
		expect(reminderFile(SMALL_MODEL, RECORD, HERE)).toBeUndefined();
	});
});

describe('suggestConditions(content, result)', () => {
	const suggest = (answers: FitState['answers']) =>
		suggestConditions(withoutConcerns(SMALL_FIT), scoreAnswers(SMALL_MODEL, 'learn', answers));

	test('begins with a deal-breaker that is not known, and gives at most three', () => {
		expect(suggest(STATE.answers)[0]).toMatch(/^“(Within your money|Licence demanded)” turns out to rule it out\.$/);
		expect(suggest(STATE.answers).length).toBeLessThanOrEqual(3);
	});

	test('then names the smallest step that would change the verdict, and what it would be', () => {
		const known = {
			...STATE.answers,
			licence: { kind: 'option', option: 'none-asked' },
			adds: { kind: 'option', option: 'much' },
		} as const;
		const sentences = suggest({ ...known, price: { kind: 'measure', numbers: { price: 10, budget: 100 } } });
		expect(sentences.length).toBeGreaterThan(0);
		for (const sentence of sentences) expect(sentence).toMatch(/^“.+” turns out to be: .+ \(then: .+\)\.$/);
	});
});

describe('where an answer came from', () => {
	const from = { quote: 'We *name* it.', kind: 'reply', day: '2026-11-23' } as const;
	const record = about({ ...STATE, provenance: { known: from } });
	const TOLD = '“We *name* it.” from the issuer’s reply, 23 November 2026';

	test('stands beside it', () => {
		const answers = recordText(SMALL_FIT, record).factors.flatMap((factor) => factor.answers);
		expect(answers.filter((one) => one.from !== '').map((one) => one.from)).toEqual([TOLD]);
	});

	test('stands under it in the text, as it was written', () => {
		expect(parse(markdownToHtml(writeMarkdown(SMALL_FIT, record, HERE.address)).html).text).toContain(TOLD);
	});

	test('is in the file, and opens again with it', () => {
		const { records } = parseLibrary(SMALL_MODEL, jsonFile(SMALL_MODEL, record).text).library;
		expect(records[0]?.state.provenance).toEqual({ known: from });
	});
});
