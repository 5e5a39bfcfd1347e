// What version 1 of the model kept on devices and in files: written by it, and read by the present one.
import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { findingOf } from '../../../src/model/keeping/finding.ts';
import { formatLibrary, parseLibrary } from '../../../src/model/keeping/library.ts';
import { parseFragment } from '../../../src/model/state/fragment.ts';
import { scoreAnswers } from '../../../src/model/verdict/score.ts';
import { toldVerdict } from '../../../src/model/verdict/verdict.ts';
import { readRealModel } from '../real-model.ts';

// What is of another version is the point here, so the model's own counts.
vi.unmock('../../../src/model/version.ts');

const FILE = readFileSync(new URL('library-of-version-1.json', import.meta.url), 'utf8');
/** The link that version 1 made of a required card. */
const LINK =
	'#v=1&goal=fill-a-skill-gap&name=Required%20card&adds-to-existing=missing-piece&match-demand=none&match-outcomes=line-by-line&required-credential=this-is-it&stacks=does-not-apply&time-fits=hours:40,pace:5,weeks:20&validity=lasting';
const model = readRealModel();
const parsed = parseLibrary(model, FILE);
const recordOf = (name: string, library = parsed.library) => {
	const record = library.records.find(({ state }) => state.name === name);
	if (!record) throw new Error(`There is no record of ${name}.`);
	return record;
};

describe('a library of version 1', () => {
	test('opens with every assessment and decision, and says its version', () => {
		expect(parsed.version).toBe('1');
		expect(parsed.library.assessments.map(({ version }) => version)).toEqual(['1']);
		expect(parsed.library.records.map(({ state, version }) => [state.name, version])).toEqual(
			['Required card', 'Capped course', 'Validity unknown', 'Weak course', 'No deadline'].map((name) => [name, '1']),
		);
	});

	test('names nothing as lost but the answer that is no longer one', () => {
		expect(new Set(parsed.dropped.map(({ key, reason }) => `${key} ${reason}`))).toEqual(new Set(['time-fits unknown-answer']));
	});

	test.each([
		['Required card', 'ruled-out', 'strong', [], []],
		['Capped course', 'open-to-judgement', 'open', [{ kind: 'capped-option', question: 'adds-to-existing', option: 'repeats' }], []],
		['Validity unknown', 'open-to-judgement', 'open', [], ['validity']],
		['Weak course', 'open-to-judgement', 'weak', [{ kind: 'capped-option', question: 'assessment-form', option: 'not-judged' }], []],
		['No deadline', 'open-to-judgement', 'strong', [], []],
	] as const)('tells %s as it was told: %s, %s', (name, standing, told, cappedBy, couldRuleOut) => {
		const { finding } = recordOf(name);
		expect(finding.standing).toBe(standing);
		expect(toldVerdict(finding)).toBe(told);
		expect(finding).toMatchObject({ cappedBy, couldRuleOut, isRequired: false, suspended: [] });
	});

	test('keeps ranges, deal-breakers, order and contributions as they stand in the file', () => {
		for (const raw of JSON.parse(FILE).records) {
			const { finding } = recordOf(raw.state.name);
			const { uncapped: verdict, range, bounds, dealBreakers, order, contributions, open } = raw.finding;
			expect(finding).toMatchObject({ verdict, range, bounds, dealBreakers, order, contributions, open });
		}
	});

	test('stays the same once the present version has written it', () => {
		const again = parseLibrary(model, formatLibrary(model, parsed.library));
		expect(again.library).toEqual(parsed.library);
		expect(again.dropped).toEqual([]);
	});

	test('is told otherwise today only where the rules have changed', () => {
		const today = (name: string) => {
			const { state } = recordOf(name);
			return findingOf(scoreAnswers(model, state.goal ?? '', state.answers, state.order));
		};
		expect(today('Required card')).toMatchObject({ standing: 'open-to-judgement', isRequired: true });
		expect(today('Capped course')).toMatchObject({ standing: 'held-back', verdict: 'strong', isSettled: true });
		expect(today('Validity unknown')).toMatchObject({ standing: 'open-to-judgement', verdict: 'strong', isSettled: false });
		expect(today('No deadline').couldRuleOut).toEqual(['time-fits']);
	});
});

describe('a damaged finding of version 1', () => {
	const damage = (change: (finding: Record<string, unknown>) => void) => {
		const file = JSON.parse(FILE);
		for (const { finding } of file.records) change(finding);
		return parseLibrary(model, JSON.stringify(file)).library;
	};

	test.each([
		['no list of what held it', (finding: Record<string, unknown>) => delete finding['heldBy'], [], []],
		['a list that is none', (finding: Record<string, unknown>) => Object.assign(finding, { heldBy: 'validity' }), [], []],
		[
			'entries that are none',
			(finding: Record<string, unknown>) =>
				Object.assign(finding, {
					heldBy: [null, 4, { kind: 'deal-breaker' }, { kind: 'capped-option', question: 'a' }, { kind: 'zero-factor', factor: '<b>' }],
				}),
			[],
			[],
		],
		[
			'zeros that were only possible beside sure ones',
			(finding: Record<string, unknown>) =>
				Object.assign(finding, {
					heldBy: [
						{ kind: 'zero-factor', factor: 'applied', isCertain: false },
						{ kind: 'zero-factor', factor: 'match', isCertain: true },
					],
				}),
			[{ kind: 'zero-factor', factor: 'match' }],
			[],
		],
	] as const)('with %s keeps its verdict', (_, change, cappedBy, couldRuleOut) => {
		const { finding } = recordOf('Validity unknown', damage(change));
		expect(toldVerdict(finding)).toBe('open');
		expect(finding).toMatchObject({ cappedBy, couldRuleOut });
	});

	test('without what the range alone said takes the verdict as it was told', () => {
		const library = damage((finding) => delete finding['uncapped']);
		expect(recordOf('Capped course', library).finding).toMatchObject({ verdict: 'open', isSettled: false });
		expect(recordOf('Weak course', library).finding).toMatchObject({ verdict: 'weak', isSettled: true });
	});

	test('is ruled out only where it says so plainly', () => {
		const library = damage((finding) => Object.assign(finding, { isHeldUp: 'yes' }));
		expect(library.records.map(({ finding }) => finding.standing)).not.toContain('ruled-out');
	});

	test('without a verdict is no decision, and the rest opens', () => {
		const file = JSON.parse(FILE);
		delete file.records[0].finding.verdict;
		const { library, dropped } = parseLibrary(model, JSON.stringify(file));
		expect(library.records).toHaveLength(4);
		expect(dropped).toContainEqual({ key: 'records', reason: 'broken' });
	});
});

test('a link of version 1 opens with its answers, and gives the result of the present version', () => {
	const { state, version, dropped } = parseFragment(model, LINK);
	expect([version, dropped]).toEqual(['1', []]);
	const result = scoreAnswers(model, state.goal ?? '', state.answers);
	expect(result).toMatchObject({ standing: 'open-to-judgement', isRequired: true });
	expect(result.suspended).toEqual([{ kind: 'deal-breaker', question: 'match-demand' }]);
});
