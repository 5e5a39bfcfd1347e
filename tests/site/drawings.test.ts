import { describe, expect, test } from 'vitest';
import { askingOrder } from '../../src/model/asking/asking-order.ts';
import type { Answer } from '../../src/model/types.ts';
import { askedQuestions } from '../../src/model/verdict/asked.ts';
import { scoreAnswers } from '../../src/model/verdict/score.ts';
import { readRealModel } from '../model/real-model.ts';
import { readCollection } from '../support/content.ts';
import { pageAt } from '../support/dist.ts';

/** Where looking beats reading. */
const DRAWN = ['/degree-certificate-or-micro-credential/', '/start-here/names/', '/stacking/', '/value-factors/'] as const;
const CHAINED = ['/issuers/platforms/', '/issuers/universities/', '/issuers/industry-bodies/', '/issuers/vendors/'] as const;

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N},]*(?<!,)/gu) ?? [];
const figureOn = (route: string, block: string) => {
	const figures = pageAt(route).document.querySelectorAll(`article figure.${block}`);
	expect(figures).toHaveLength(1);
	return figures[0] as (typeof figures)[number];
};

describe.each(DRAWN)('the drawing on %s', (route) => {
	const picture = () => figureOn(route, 'diagram').querySelector('svg[role=img]');

	test('is named as its caption reads, and described by words that everybody sees', () => {
		const figure = figureOn(route, 'diagram');
		expect(picture()?.getAttribute('aria-label')).toBe(figure.querySelector('figcaption')?.textContent);
		const described = figure.querySelector(`[id="${picture()?.getAttribute('aria-describedby')}"]`);
		expect(wordsOf(described?.textContent ?? '').length).toBeGreaterThan(40);
	});

	test('has no word that its description lacks', () => {
		const labels = picture()?.querySelectorAll('text') ?? [];
		expect(labels.length).toBeGreaterThan(3);
		const words = figureOn(route, 'diagram').querySelector('.diagram__words');
		const numbers = words?.querySelectorAll('ol > li').map((_, index) => String(index + 1)) ?? [];
		const said = new Set([...wordsOf(words?.textContent ?? ''), ...numbers]);
		expect(labels.flatMap((label) => wordsOf(label.textContent)).filter((word) => !said.has(word))).toEqual([]);
	});
});

describe.each(CHAINED)('the chain on %s', (route) => {
	test('is a list that leads from the seller to those aimed at', () => {
		const links = figureOn(route, 'chain').querySelectorAll(':scope > ol > li');
		expect(links.map((link) => link.querySelector('strong')?.textContent)).toEqual([
			'Seller:',
			'Assessor:',
			'Who recognises it:',
			'Whom you aim at:',
		]);
	});

	test('says of every join what makes it strong and what makes it weak', () => {
		const joins = figureOn(route, 'chain').querySelectorAll('ul');
		const heads = joins.map((join) => join.querySelectorAll('strong').map((head) => head.textContent));
		expect(heads).toEqual([0, 1, 2].map(() => ['Strong:', 'Weak:']));
	});
});

describe('the narrowing range', () => {
	const EXAMPLE = 'epa-608';
	const TALLY = /^(\d+) of (\d+)$/;
	const toAnswer = (written: unknown): Answer => {
		if (typeof written !== 'string') return { kind: 'measure', numbers: written as Record<string, number> };
		const [, found, read] = TALLY.exec(written) ?? [];
		return found && read ? { kind: 'tally', found: Number(found), read: Number(read) } : { kind: 'option', option: written };
	};
	const model = readRealModel();
	const data = readCollection('examples').find(({ id }) => id === EXAMPLE)?.data ?? {};
	const written = data['answers'] as Readonly<Record<string, unknown>>;
	/** What could rule it out first, then what moves most. */
	const given = askingOrder(model, String(data['goal'])).filter((id) => id in written);
	const results = [0, 1, 2, 3].map((part) => {
		const first = given.slice(0, Math.round((given.length * part) / 3));
		return scoreAnswers(model, String(data['goal']), Object.fromEntries(first.map((id) => [id, toAnswer(written[id])])));
	});

	test('shows what the model says of a third, two thirds and all of the answers of the example that the page names', () => {
		const figure = figureOn('/value-factors/', 'diagram');
		const shown = figure.querySelectorAll('text').flatMap(({ textContent }) => textContent.trim().match(/^\d+ to \d+$/)?.[0] ?? []);
		expect(shown).toEqual(results.map(({ shownRange: { lo, hi } }) => `${lo} to ${hi}`));
		const bars = figure.querySelectorAll('rect').map((bar) => [Number(bar.getAttribute('x')) / 3, Number(bar.getAttribute('width')) / 3]);
		expect(bars).toEqual(results.map(({ shownRange: { lo, hi } }) => [lo, hi - lo]));
		expect(pageAt('/value-factors/').document.querySelector(`.prose > p a[href$="/examples/${EXAMPLE}/"]`)).not.toBeNull();
	});

	test('counts the questions that the goal asks', () => {
		const asked = askedQuestions(model, String(data['goal'])).length;
		const answered = Math.round(given.length / 3);
		expect(figureOn('/value-factors/', 'diagram').textContent).toContain(`${answered} of ${asked} answered`);
	});

	test('narrows to a verdict, and says rightly of each bar why it has the one it has', () => {
		expect(results.map(({ verdict }) => verdict)).toEqual(['open', 'open', 'worth', 'strong']);
		expect(results[0]?.shownRange.lo).toBeGreaterThan(0);
		expect(results[1]?.shownRange.hi).toBe(100);
		expect(results.map(({ isSettled }) => isSettled)).toEqual([false, false, true, true]);
		expect(results[2]?.couldRuleOut).toEqual([]);
	});
});
