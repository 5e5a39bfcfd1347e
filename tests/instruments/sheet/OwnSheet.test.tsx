// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadScoreSheet } from '../../../src/instruments/sheet/load.ts';
import { OwnSheet } from '../../../src/instruments/sheet/OwnSheet.tsx';
import { ScoreSheet } from '../../../src/instruments/sheet/ScoreSheet.tsx';
import { questionOf } from '../../../src/model/look-up.ts';
import { COUNTS_READ } from '../../../src/model/paper/paper.ts';
import { withConcerns } from '../../../src/model/state/concerns.ts';
import { formatFragment } from '../../../src/model/state/fragment.ts';
import { EMPTY_STATE, type FitState } from '../../../src/model/state/state.ts';
import { formatStored } from '../../../src/model/state/stored.ts';
import type { Answer, Answers } from '../../../src/model/types.ts';
import { scoreAnswers } from '../../../src/model/verdict/score.ts';
import type { FitContent } from '../../../src/model/wording.ts';
import { addConcerns } from '../../../src/words/add-concerns.ts';
import { anyAnswers } from '../../model/generated.ts';
import { parseHtml } from '../../support/dist.ts';
import { readPrintedSheet } from '../../support/printed-sheet.ts';
import { SMALL_FIT } from '../../support/small-fit.ts';
import { sumByHand } from '../../support/sum-by-hand.ts';

const KEY = 'credential-fit:answers';
const { model } = SMALL_FIT;
const OWN: FitState = {
	...EMPTY_STATE,
	goal: 'learn',
	name: 'Bookkeeping',
	order: [['concern-1'], ['cost', 'issuer'], ['match']],
	concerns: { 'concern-1': 'Childcare' },
	answers: {
		known: { kind: 'option', option: 'brand' },
		demand: { kind: 'tally', found: 4, read: 10 },
		'concern-1': { kind: 'option', option: 'good' },
	},
};

/** What draws a sheet anew loads first: whoever asks for it later has it later. */
const settle = () => act(async () => void (await loadScoreSheet()));

/** Renders the sheet on a device that holds this, at this address. */
async function show(device: FitState | undefined, { goal = 'learn', fragment = '' } = {}) {
	if (device) localStorage.setItem(KEY, formatStored(device, withConcerns(model, device.concerns).questions));
	history.replaceState(null, '', `/fit/sheet/${goal}/${fragment}`);
	const { container } = render(
		<OwnSheet content={SMALL_FIT} goal={goal} fit="/fit/" sheets="/fit/sheet/">
			<ScoreSheet content={SMALL_FIT} goal={goal} priorities="/fit/#priorities" />
		</OwnSheet>,
	);
	await settle();
	const printed = () => {
		const sheet = parseHtml(container.innerHTML).querySelector('.sheet');
		if (!sheet) throw new Error('There is no sheet.');
		return readPrintedSheet(sheet);
	};
	const names = () => printed().factors.map(({ name, points }) => `${name} ${points}`);
	const text = (selector: string) => container.querySelector(selector)?.textContent ?? '';
	const texts = (selector: string) => [...container.querySelectorAll(selector)].map(({ textContent }) => textContent);
	return { container, printed, names, text, texts };
}

const follow = () => screen.getByRole('checkbox', { name: /^Follow/ });
const tick = () => screen.getByRole('checkbox', { name: /^Tick/ });

beforeEach(() => localStorage.clear());
afterEach(cleanup);

describe('a goal’s score sheet', () => {
	test('follows the goal where there is nothing of the reader’s own, and says so', async () => {
		const { names, container } = await show(undefined);
		expect(names()).toEqual(
			['The match 44', 'The cost 33', 'The issuer 22'].map((name, at) => name.replace(/\d+/, names()[at]?.split(' ').at(-1) ?? '')),
		);
		expect([follow(), tick()].map((box) => (box as HTMLInputElement).disabled)).toEqual([true, true]);
		expect(container.querySelector('.sheet-head__follows')).toBeNull();
		expect(container.textContent).toContain('You have not entered anything yet.');
	});

	test('follows the device’s own order and concerns, and says so at its head', async () => {
		const { names, text } = await show(OWN);
		expect(names().map((name) => name.replace(/ \d+$/, ''))).toEqual(['Childcare', 'The cost', 'The issuer', 'The match']);
		expect(text('.sheet-head__follows')).toContain('order of importance and concerns');
	});

	test('goes back to the goal’s own order when the reader unticks it', async () => {
		const { names, container } = await show(OWN);
		fireEvent.click(follow());
		await settle();
		expect(names().map((name) => name.replace(/ \d+$/, ''))).toEqual(['The match', 'The cost', 'The issuer']);
		expect(container.querySelector('.sheet-head__follows')).toBeNull();
		fireEvent.click(follow());
		await settle();
		expect(names()).toHaveLength(4);
	});

	test('follows a link without touching the device', async () => {
		const mine = { ...EMPTY_STATE, goal: 'learn', name: 'Mine' };
		const { names, container } = await show(mine, { fragment: formatFragment({ ...OWN, goal: null }) });
		await waitFor(() => expect(names()[0]).toMatch(/^Childcare/));
		expect(container.textContent).toContain('from the link');
		expect(localStorage.getItem(KEY)).toBe(formatStored(mine, model.questions));
	});

	test('leaves priorities for another goal alone, and leads to that goal’s sheet', async () => {
		const { names, container } = await show({ ...OWN, goal: 'signal' });
		expect(names().map((name) => name.replace(/ \d+$/, ''))).toEqual(['The match', 'The cost', 'The issuer']);
		expect(container.querySelector('.sheet-options__says a')?.getAttribute('href')).toBe('/fit/sheet/signal/');
		expect((tick() as HTMLInputElement).disabled).toBe(true);
	});

	test('does not call the goal’s order the reader’s own', async () => {
		await show({ ...EMPTY_STATE, goal: 'learn', order: [['match'], ['cost'], ['issuer']] });
		expect((follow() as HTMLInputElement).disabled).toBe(true);
	});

	test('is blank until the reader has their answers ticked, and then has boxes, numbers and sums', async () => {
		const { texts, container } = await show(OWN);
		const ticked = () =>
			[...container.querySelectorAll('[data-answer]:has(.sheet__tick--on)')].map((line) => line.getAttribute('data-answer'));
		const written = () => texts('.sheet__box').filter((box) => box !== '');
		expect([ticked(), written()]).toEqual([[], []]);
		fireEvent.click(tick());
		await settle();
		expect(ticked()).toEqual(['good', 'unknown', 'brand', 'unknown']);
		expect(container.querySelector('[data-factor="concern-1"] .sheet__box')?.textContent).toBe('¾');
		expect(texts('.sheet-question__count .sheet__blank')).toEqual(['4', '10']);
		expect(texts('[data-deal-breaker="licence"] .sheet__tick--on').length).toBe(1);
		expect(container.querySelector('.sheet-head__blanks')?.textContent).toContain('Bookkeeping');
		expect(written().length).toBeGreaterThan(15);
	});

	test('ticks the rule of the verdict that its own sums lead to', async () => {
		const best: FitState = {
			...OWN,
			answers: {
				known: { kind: 'option', option: 'named' },
				licence: { kind: 'option', option: 'none-asked' },
				demand: { kind: 'option', option: 'most' },
				adds: { kind: 'option', option: 'much' },
				price: { kind: 'measure', numbers: { price: 10, budget: 100 } },
				'concern-1': { kind: 'option', option: 'good' },
			},
		};
		const { container } = await show(best);
		const rules = () => [...container.querySelectorAll('[data-rule]:has(> .sheet__tick--on)')].map((one) => one.getAttribute('data-rule'));
		expect(rules()).toEqual([]);
		fireEvent.click(tick());
		await settle();
		expect(rules()).toEqual(['open-to-judgement', 'strong']);
	});
});

/** The small model with what only the second version knows: what is required, what is tight, what is free, and what a goal does not ask. */
const SECOND: FitContent = {
	...SMALL_FIT,
	model: {
		...model,
		goals: [...model.goals, { id: 'keep', order: [['match'], ['cost'], ['issuer']], setAside: ['known', 'adds'] }],
		questions: [
			...model.questions.map((question) =>
				question.id === 'licence'
					? {
							...question,
							options: [{ id: 'none-asked' }, { id: 'it', saysRequired: true }, { id: 'another', dealBreaker: { except: ['signal'] } }],
						}
					: question.id === 'demand'
						? { ...question, suspendedWhenRequired: true }
						: question,
			),
			{
				id: 'hours',
				factor: 'match',
				measure: {
					kind: 'time' as const,
					scale: [
						[0, 1],
						[1, 0.5],
					],
					tight: 0.25,
				},
			},
			{
				id: 'refund',
				factor: 'cost',
				options: [
					{ id: 'clear', value: 1 },
					{ id: 'unclear', value: 0 },
				],
				dropsOutWhenFree: true,
			},
		],
	},
	goals: [
		...SMALL_FIT.goals,
		{ ...(SMALL_FIT.goals[0] as FitContent['goals'][number]), id: 'keep', label: 'Keep it', url: '/use-cases/keep/' },
	],
	questions: [
		...SMALL_FIT.questions.map((wording) =>
			wording.id === 'licence' ? { ...wording, options: { ...wording.options, it: { label: 'This licence' } } } : wording,
		),
		{ ...questionOf(SMALL_FIT, 'price'), id: 'hours', ask: 'Within your hours?', short: 'Within your hours' },
		{
			...questionOf(SMALL_FIT, 'known'),
			id: 'refund',
			ask: 'Is it paid back?',
			short: 'Is it paid back',
			options: { clear: { label: 'In writing' }, unclear: { label: 'Nobody says' } },
		},
	],
};

describe('a sheet of the second version', () => {
	const draw = (goal: string, answers: Answers = {}) => {
		const { container } = render(
			<ScoreSheet content={SECOND} goal={goal} written={{ ...EMPTY_STATE, goal, answers }} priorities="/fit/#priorities" />,
		);
		const sheet = parseHtml(container.innerHTML).querySelector('.sheet');
		if (!sheet) throw new Error('There is no sheet.');
		const ticked = (selector: string, name: string) =>
			[...container.querySelectorAll(`${selector}:has(> .sheet__tick--on)`)].map((one) => one.getAttribute(name) ?? '');
		return {
			container,
			printed: readPrintedSheet(sheet),
			rules: ticked('[data-rule]', 'data-rule'),
			states: (id: string) => ticked(`[data-deal-breaker="${id}"] [data-state]`, 'data-state'),
			answers: (id: string) => ticked(`[data-question="${id}"] [data-answer]`, 'data-answer'),
		};
	};
	const option = (id: string): Answer => ({ kind: 'option', option: id });
	const NONE = { demand: option('never'), adds: option('repeats') };

	test('with a deal-breaker and an answer that holds it back is ruled out, with its own box, and has a verdict beside it', () => {
		const { rules, states } = draw('learn', NONE);
		expect(rules).toEqual(['ruled-out', 'open', 'unsettled']);
		expect(states('demand')).toEqual(['met']);
	});

	test('leaves the row of adverts empty and holds nothing back where the credential is required', () => {
		const { rules, states } = draw('learn', { ...NONE, licence: option('it') });
		expect(states('licence')).toEqual(['clear', 'required']);
		expect(states('demand')).toEqual([]);
		expect(rules[0]).toBe('open-to-judgement');
	});

	test('asks what is required also where nothing that is demanded rules it out', () => {
		const { printed, states } = draw('signal', { licence: option('it') });
		const row = printed.dealBreakers.find(({ ask }) => ask === 'Licence demanded?');
		expect(row).toMatchObject({ hasStates: false, labels: [] });
		expect(printed.required).toEqual(['This licence']);
		expect(states('licence')).toEqual(['required']);
	});

	test('leaves out what a goal does not ask, with its factor, in T and both lines', () => {
		const { printed, container } = draw('keep');
		const asks = printed.factors.flatMap(({ questions }) => questions.map(({ ask }) => ask));
		expect(asks).not.toContain('Known to employers?');
		expect(asks).not.toContain('Adds to what you have?');
		expect(printed.factors.map(({ name }) => name)).toEqual(['The match', 'The cost']);
		expect(printed.notAsked).toBe('The issuer');
		const points = printed.factors.reduce((sum, one) => sum + Number(one.points), 0);
		expect(printed.lines.get('')?.[0]).toBe(String(points));
		expect(container.querySelectorAll('.sheet-summary__sums tbody tr')).toHaveLength(2);
	});

	test('leaves the refund out where the price is 0, and divides by one less', () => {
		const free = draw('learn', { price: { kind: 'measure', numbers: { price: 0 } }, refund: option('unclear') });
		expect(free.answers('refund')).toEqual(['free']);
		const cost = free.container.querySelector('[data-factor="cost"]');
		expect([...(cost?.querySelectorAll('.sheet-question .sheet__box') ?? [])].map(({ textContent }) => textContent)).toEqual([
			'1',
			'1',
			'',
			'',
		]);
		const paid = draw('learn', { price: { kind: 'measure', numbers: { price: 10 } }, refund: option('unclear') });
		expect(paid.answers('refund')).toEqual(['unclear']);
	});

	test('says the verdict at once, and only “not settled yet” beside it while a deal-breaker is not known', () => {
		const good = { known: option('named'), demand: option('most'), adds: option('much'), refund: option('clear') };
		const fits = {
			price: { kind: 'measure', numbers: { price: 1, budget: 10 } },
			hours: { kind: 'measure', numbers: { hours: 1, pace: 1, weeks: 10 } },
		} as const;
		expect(draw('learn', { ...good, ...fits }).rules).toEqual(['open-to-judgement', 'strong', 'unsettled']);
		expect(draw('learn', { ...good, ...fits, licence: option('none-asked') }).rules).toEqual(['open-to-judgement', 'strong']);
	});

	test.each(['learn', 'signal', 'keep'])('gives generated people who add it up by hand the engine’s result, for %s', (goal) => {
		const { printed } = draw(goal);
		fc.assert(
			fc.property(anyAnswers(SECOND.model), (given) => {
				const answers = Object.fromEntries(Object.entries(given).map(([id, answer]) => [id, onPaper(answer)]));
				const hand = sumByHand(printed, SECOND.questions, answers);
				const engine = scoreAnswers(SECOND.model, goal, answers);
				expect([hand.total, hand.standing]).toEqual([engine.counted, engine.standing]);
				expect([engine.verdict, 'open', ...(engine.verdict === 'strong' ? ['worth'] : [])]).toContain(hand.verdict);
				expect(hand.isSettled && !engine.isSettled).toBe(false);
				expect(hand.lo).toBeLessThan(engine.range.lo + 1e-6);
				expect(hand.lo).toBeGreaterThan(engine.range.lo - 1);
				expect(hand.hi).toBeGreaterThan(engine.range.hi - 1e-6);
				expect(hand.hi).toBeLessThan(engine.range.hi + 1);
			}),
			{ numRuns: 300 },
		);
	});
});

const onPaper = (answer: Answer): Answer =>
	answer.kind === 'tally' ? { ...answer, read: COUNTS_READ[1], found: Math.min(answer.found, COUNTS_READ[1]) } : answer;

describe('a sheet with the reader’s own order and concerns', () => {
	const content = addConcerns(SMALL_FIT, OWN.concerns, '');

	test('gives generated people who add it up by hand the engine’s result', async () => {
		const printed = (await show(OWN)).printed();
		fc.assert(
			fc.property(anyAnswers(content.model), (given) => {
				const answers = Object.fromEntries(Object.entries(given).map(([id, answer]) => [id, onPaper(answer)]));
				const hand = sumByHand(printed, content.questions, answers);
				const engine = scoreAnswers(content.model, 'learn', answers, OWN.order);
				expect([hand.total, hand.standing]).toEqual([engine.counted, engine.standing]);
				expect([engine.verdict, 'open', ...(engine.verdict === 'strong' ? ['worth'] : [])]).toContain(hand.verdict);
				expect(hand.isSettled && !engine.isSettled).toBe(false);
				expect(hand.lo).toBeLessThan(engine.range.lo + 1e-6);
				expect(hand.lo).toBeGreaterThan(engine.range.lo - 1);
				expect(hand.hi).toBeGreaterThan(engine.range.hi - 1e-6);
				expect(hand.hi).toBeLessThan(engine.range.hi + 1);
			}),
			{ numRuns: 200 },
		);
	});
});
