import type { Answer, Answers, Standing, Verdict } from '../../src/model/types.ts';
import type { QuestionWording } from '../../src/model/wording.ts';
import { add, divide, type Fraction, isFrom, minus, readFraction, times, toNumber, ZERO } from './fraction.ts';
import { nameSet, type PrintedQuestion, type PrintedSheet } from './printed-sheet.ts';

/** What a person with a pencil gets. */
export interface HandSum {
	/** Points, T among them, and scores out of 100. */
	readonly total: number;
	readonly lo: number;
	readonly hi: number;
	readonly standing: Standing;
	/** What the lines say, and whether no unknown deal-breaker keeps it from being settled. */
	readonly verdict: Verdict;
	readonly isSettled: boolean;
}

/** A question in the words that both the sheet and its reader know. */
export type Asked = Pick<QuestionWording, 'id' | 'ask' | 'notApplicable'> & {
	readonly options: Readonly<Record<string, { readonly label: string }>>;
};

const BILLIONTH: Fraction = { over: 1n, under: 1_000_000_000n };

/** What an answer comes to on a sheet. */
interface Written {
	readonly low: Fraction;
	readonly high: Fraction;
}

/** Fills in a printed sheet and adds it up, by what is printed and in exact fractions. */
export function sumByHand(sheet: PrintedSheet, asked: readonly Asked[], answers: Answers): HandSum {
	const find = (ask: string) => {
		const question = asked.find((one) => one.ask === ask);
		if (!question) throw new Error(`The sheet asks what is no question: "${ask}".`);
		return { question, answer: answers[question.id] };
	};

	const ticks = (labels: readonly string[]) =>
		[...sheet.dealBreakers, ...sheet.factors.flatMap(({ questions }) => questions)].some(({ ask }) => {
			const { question, answer } = find(ask);
			return answer?.kind === 'option' && labels.includes(question.options[answer.option]?.label ?? '');
		});
	const isRequired = ticks(sheet.required);
	const isFree = sheet.factors.some(({ questions }) =>
		questions.some((printed) => {
			const { answer } = find(printed.ask);
			if (answer?.kind !== 'measure' || printed.margin !== undefined) return false;
			const share = shareOf(answer.numbers, undefined);
			return share !== undefined && share !== 'endless' && share.over === 0n;
		}),
	);

	const states = sheet.dealBreakers.map(
		({ ask, labels, noneFoundIn, shareAbove, withoutMarginAbove, isSuspended, dropsOut, hasStates }) => {
			const { question, answer } = find(ask);
			const printed = sheet.factors.flatMap(({ questions }) => questions).find((one) => one.ask === ask);
			if (!hasStates || (isSuspended && isRequired) || (dropsOut && isFree)) return 'empty';
			if (answer?.kind === 'option') return labels.includes(question.options[answer.option]?.label ?? '') ? 'met' : 'clear';
			if (answer?.kind === 'tally') {
				if (answer.read === 0) return 'unknown';
				return noneFoundIn && answer.found === 0 ? (answer.read >= noneFoundIn ? 'met' : 'unknown') : 'clear';
			}
			if (answer?.kind !== 'measure') return answer ? 'clear' : 'unknown';
			const share = shareOf(answer.numbers, printed?.margin);
			if (share === undefined) return 'unknown';
			const isOver = isAbove(share, shareAbove);
			if (!withoutMarginAbove) return isOver ? 'met' : 'clear';
			return isOver && isAbove(withoutMargin(share, answer.numbers, printed?.margin), withoutMarginAbove) ? 'met' : 'clear';
		},
	);

	const rows = sheet.factors.map(({ name, points, questions, divisor }) => {
		const written = questions.flatMap((printed) => {
			const { question, answer } = find(printed.ask);
			return printed.dropsOut && isFree ? [] : (lookUp(printed, question, answer) ?? []);
		});
		if (written.length === 0) return { name, points, written: undefined };
		if (/^\d+$/.test(divisor) && Number(divisor) !== written.length) throw new Error(`${name}: ${divisor} is not how many count.`);
		const worth = (end: keyof Written) =>
			times(divide(written.map((one) => one[end]).reduce(add, ZERO), readFraction(String(written.length))), readFraction(points));
		return { name, points, written: { low: worth('low'), high: worth('high') } };
	});
	const counting = rows.flatMap(({ name, written }) => (written ? [{ name, ...written }] : []));
	const dropped = nameSet(rows.flatMap(({ name, written }) => (written ? [] : [name])));
	const [total, half, threeQuarters] = (sheet.lines.get(dropped) ?? []).map(readFraction);
	if (!total || !half || !threeQuarters) throw new Error(`No lines are printed for a sheet without "${dropped}".`);

	const low = counting.map((row) => row.low).reduce(add, ZERO);
	const high = counting.map((row) => row.high).reduce(add, ZERO);
	const zeros = sheet.zeros.get(dropped) ?? sheet.zeros.get('') ?? [];
	const isHeld = ticks(sheet.held) || counting.some((row) => zeros.includes(row.name) && row.high.over === 0n);
	// Nobody with a pencil sees a billionth, and the engine forgives it.
	const reaches = (points: Fraction, line: Fraction) => isFrom(add(points, times(total, BILLIONTH)), line);
	const score = (points: Fraction) => toNumber(divide(times(points, readFraction('100')), total));
	const verdict = firstTrue<Verdict>([
		[!reaches(high, half), 'weak'],
		[reaches(low, threeQuarters), 'strong'],
		[reaches(low, half), 'worth'],
		[true, 'open'],
	]);
	return {
		total: toNumber(total),
		lo: score(low),
		hi: score(high),
		standing: firstTrue<Standing>([
			[states.includes('met'), 'ruled-out'],
			[isHeld && !(isRequired && sheet.isHoldSuspended), 'held-back'],
			[true, 'open-to-judgement'],
		]),
		verdict,
		isSettled: verdict === 'weak' || (verdict !== 'open' && !states.includes('unknown')),
	};
}

function firstTrue<T>(rules: readonly (readonly [boolean, T])[]): T {
	const first = rules.find(([isTrue]) => isTrue);
	if (!first) throw new Error('No rule of the sheet is true.');
	return first[1];
}

type Share = Fraction | 'endless';

function isAbove(share: Share, line: string | undefined): boolean {
	return line !== undefined && (share === 'endless' || !isFrom(readFraction(line), share));
}

/** The hours as stated, against those there are. */
function withoutMargin(share: Share, numbers: Readonly<Record<string, number>>, printedMargin: string | undefined): Share {
	return share === 'endless' ? share : divide(share, exact(numbers['allowance'] ?? Number(printedMargin)));
}

/** Undefined where the question is left out. */
function lookUp(printed: PrintedQuestion, { options, notApplicable }: Asked, answer: Answer | undefined): Written | undefined {
	const both = (value: Fraction): Written => ({ low: value, high: value });
	const pair = ([low, high]: readonly [string, string]): Written => ({ low: readFraction(low), high: readFraction(high) });
	switch (answer?.kind) {
		case undefined:
			return pair(printed.unknown);
		case 'option': {
			const value = printed.values.get(options[answer.option]?.label ?? '');
			if (value === undefined) throw new Error(`"${printed.ask}" prints no value for ${answer.option}.`);
			return both(readFraction(value));
		}
		case 'set-aside':
			if (!printed.values.has(notApplicable ?? '')) throw new Error(`"${printed.ask}" cannot be left out.`);
			return undefined;
		case 'tally': {
			const counted = printed.counts.get(`${answer.found} of ${answer.read}`);
			if (!counted) throw new Error(`"${printed.ask}" prints nothing for ${answer.found} of ${answer.read}.`);
			return pair(counted);
		}
		case 'measure': {
			const { formula, margin, tight, unknown } = printed;
			if (!formula) throw new Error(`"${printed.ask}" prints no sum.`);
			const share = shareOf(answer.numbers, margin);
			if (share === undefined) return pair(unknown);
			const [most, least] = [readFraction(formula.most), readFraction(formula.least)];
			if (tight && isAbove(share, '1')) {
				if (share === 'endless' || isAbove(withoutMargin(share, answer.numbers, margin), '1')) return both(readFraction(tight.over));
				const beyond = (number: Fraction) => minus(number, readFraction('1'));
				const along = divide(beyond(share), beyond(exact(answer.numbers['allowance'] ?? Number(margin))));
				return both(minus(readFraction(tight.start), times(readFraction(tight.slope), along)));
			}
			if (share === 'endless') return both(least);
			const value = minus(readFraction(formula.start), times(readFraction(formula.slope), share));
			return both(isFrom(value, most) ? most : isFrom(least, value) ? least : value);
		}
	}
}

/** The share that the printed sum gives; 'endless' where there is nothing to divide by, undefined where a number is missing or makes no sense. */
function shareOf(numbers: Readonly<Record<string, number>>, printedMargin: string | undefined): Share | undefined {
	const isTime = printedMargin !== undefined;
	const fields = isTime ? ['hours', 'pace', 'weeks'] : ['price', 'budget'];
	const given = [...fields, 'allowance'].map((field) => numbers[field]);
	// What needs nothing is told by that number alone.
	const isMissing = numbers[fields[0] ?? ''] !== 0 && given.slice(0, -1).includes(undefined);
	if (isMissing || given.some((number) => number !== undefined && number < 0)) return undefined;
	const [needed, ...others] = fields.map((field) => exact(numbers[field] ?? 0));
	const margin = isTime ? exact(numbers['allowance'] ?? Number(printedMargin)) : exact(1);
	const used = times(needed ?? ZERO, margin);
	const available = others.reduce(times, exact(1));
	if (margin.over === 0n) return undefined;
	// Nothing takes no share, even of nothing.
	if (used.over === 0n) return ZERO;
	return available.over === 0n ? 'endless' : divide(used, available);
}

/** A number as it was typed. */
function exact(number: number): Fraction {
	return readFraction(number.toFixed(6));
}
