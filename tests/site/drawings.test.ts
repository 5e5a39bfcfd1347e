import type { HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { askingOrder } from '../../src/model/asking/asking-order.ts';
import type { Answer } from '../../src/model/types.ts';
import { askedQuestions } from '../../src/model/verdict/asked.ts';
import { scoreAnswers } from '../../src/model/verdict/score.ts';
import { readRealModel } from '../model/real-model.ts';
import { readCollection } from '../support/content.ts';
import { pageAt, readPages } from '../support/dist.ts';

const GUIDE = readCollection('guide').map(({ id }) => `/${id}/`);
const figuresOf = ({ document }: { document: HTMLElement }) => document.querySelectorAll('article .prose > figure:is(.drawing, .chain)');
const DRAWN = readPages()
	.filter((page) => GUIDE.includes(page.route) && figuresOf(page).length > 0)
	.map(({ route }) => route);
const CHAINED = ['/issuers/platforms/', '/issuers/universities/', '/issuers/industry-bodies/', '/issuers/vendors/'] as const;
/** Drawings of cases and sums that are nobody's. */
const MADE_UP = [
	'sales-page',
	'marked-advert',
	'covered-line',
	'count-back',
	'shown-beside',
	'refund-calendar',
	'cost-steps',
	'gate-and-scale',
];

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N},]*(?<!,)/gu) ?? [];
const figureOn = (route: string, block: string) => {
	const figures = pageAt(route).document.querySelectorAll(`article figure.${block}`);
	expect(figures).toHaveLength(1);
	return figures[0] as HTMLElement;
};
const pointsOn = (route: string, block: string) =>
	figureOn(route, block)
		.querySelectorAll('ol > li, ul > li')
		.map((point) => point.textContent.trim());
const firstNumber = (text: string) => Number(/[\d,]+/.exec(text)?.[0].replaceAll(',', ''));

describe('drawings of the guide', () => {
	test('are on at least twenty pages, one on each', () => {
		expect(DRAWN.length).toBeGreaterThanOrEqual(20);
		expect(DRAWN.filter((route) => figuresOf(pageAt(route)).length > 1)).toEqual([]);
	});

	test('say in their caption what is made up', () => {
		const captions = MADE_UP.map((block) => {
			const [figure] = DRAWN.flatMap((route) => pageAt(route).document.querySelectorAll(`figure.${block}`));
			return `${block}: ${figure?.querySelector('figcaption')?.textContent}`;
		});
		expect(captions.filter((caption) => !/made[- ]up/.test(caption))).toEqual([]);
	});
});

describe.each(DRAWN)('the drawing on %s', (route) => {
	const figure = () => figuresOf(pageAt(route))[0] as HTMLElement;

	test('has a caption, and says in a list what it shows', () => {
		expect(wordsOf(figure().querySelector('figcaption')?.textContent ?? '').length).toBeGreaterThan(2);
		const points = figure().querySelectorAll('ol > li, ul > li');
		expect(points.length).toBeGreaterThanOrEqual(2);
		expect(points.filter(({ textContent }) => wordsOf(textContent).length < 2).map(({ textContent }) => textContent)).toEqual([]);
	});

	test('hides its lines from those who hear it, and has no word in them that its text lacks', () => {
		const pictures = figure().querySelectorAll('svg');
		expect(pictures.filter((picture) => picture.getAttribute('aria-hidden') !== 'true')).toEqual([]);
		const said = new Set(wordsOf(figure().textContent.replace(pictures.map(({ textContent }) => textContent).join('\n'), '')));
		expect(pictures.flatMap(({ textContent }) => wordsOf(textContent)).filter((word) => !said.has(word))).toEqual([]);
	});

	test('writes its text in HTML: letters in a drawing that is scaled would shrink with it', () => {
		expect(figure().querySelectorAll('svg[viewBox] text')).toEqual([]);
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

describe('the ladder of who stands behind a test', () => {
	test('has its rungs in the order in which the fit check values the answers', () => {
		const options = readCollection('questions').find(({ id }) => id === 'assessment-backing')?.data['options'] as readonly {
			readonly label: string;
			readonly value: number;
		}[];
		const rungs = pointsOn('/value-factors/issuer-reputation/', 'vouching-ladder').map((rung) => rung.toLowerCase());
		const keys = ['independent certifying body', 'university', 'maker', 'outside', 'seller alone'];
		const values = options.map(({ label, value }, index) => ({
			label,
			value,
			rung: rungs.findIndex((rung) => rung.includes(keys[index] ?? '')),
		}));
		expect(values.map(({ rung }) => rung)).toEqual([0, 1, 1, 2, 3]);
		expect(values.map(({ value }) => value)).toEqual([1, 0.75, 0.75, 0.5, 0.25]);
	});
});

describe('the sums that are drawn', () => {
	test('of the hours at hand are the weeks times the hours of each', () => {
		const weekly = pointsOn('/value-factors/time/', 'hours-at-hand').flatMap((point) => {
			const [, hours] = /at (\d+) a week/.exec(point) ?? [];
			return hours ? [[firstNumber(point), Number(hours) * 12]] : [];
		});
		expect(weekly).toHaveLength(4);
		expect(weekly.filter(([shown, sum]) => shown !== sum)).toEqual([]);
	});

	test('of the cost come to what the last bar says', () => {
		const points = pointsOn('/value-factors/cost/', 'cost-steps').slice(1);
		const steps = points.slice(0, -1).reduce((sum, point) => sum + firstNumber(point) * (point.startsWith('−') ? -1 : 1), 0);
		expect(firstNumber(points.at(-1) ?? '')).toBe(steps);
	});

	test('of the people counted follow from the two percentages on the page', () => {
		const [enrolled = 0, , surveyed = 0, placed] = pointsOn('/before-you-pay/red-flags/', 'counted-people').map(firstNumber);
		expect(surveyed).toBe(enrolled * 0.05);
		expect(placed).toBe(surveyed * 0.8);
	});

	test('of the calendar put each mark on the day that its point names, and the last day 14 days after the first', () => {
		const days = figureOn('/before-you-pay/refunds/', 'refund-calendar')
			.querySelectorAll('td b')
			.map((mark) => [Number(mark.textContent), firstNumber(mark.parentNode?.textContent ?? '')]);
		const named = pointsOn('/before-you-pay/refunds/', 'refund-calendar').map((point, index) => [index + 1, firstNumber(point)]);
		expect(days).toEqual(named);
		expect((named[2]?.[1] ?? 0) - (named[0]?.[1] ?? 0)).toBe(14);
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
		const figure = figureOn('/value-factors/', 'narrowing-range');
		const shown = figure.querySelectorAll('li strong').map(({ textContent }) => textContent.trim());
		expect(shown).toEqual(results.map(({ shownRange: { lo, hi } }) => `${lo} to ${hi}`));
		const bars = figure
			.querySelectorAll('.scale-bar__range')
			.map((bar) => [Number.parseFloat(bar.getAttribute('x') ?? ''), Number.parseFloat(bar.getAttribute('width') ?? '')]);
		expect(bars).toEqual(results.map(({ shownRange: { lo, hi } }) => [lo, hi - lo]));
		expect(pageAt('/value-factors/').document.querySelector(`.prose > p a[href$="/examples/${EXAMPLE}/"]`)).not.toBeNull();
	});

	test('counts the questions that the goal asks', () => {
		const asked = askedQuestions(model, String(data['goal'])).length;
		const answered = Math.round(given.length / 3);
		expect(figureOn('/value-factors/', 'narrowing-range').textContent).toContain(`${answered} of ${asked} answered`);
	});

	test('narrows to a verdict, and says rightly of each bar why it has the one it has', () => {
		expect(results.map(({ verdict }) => verdict)).toEqual(['open', 'open', 'worth', 'strong']);
		expect(results[0]?.shownRange.lo).toBeGreaterThan(0);
		expect(results[1]?.shownRange.hi).toBe(100);
		expect(results.map(({ isSettled }) => isSettled)).toEqual([false, false, true, true]);
		expect(results[2]?.couldRuleOut).toEqual([]);
	});
});
