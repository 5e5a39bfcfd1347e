import type { MdastNode } from 'satteri';

/** How long the bars of a drawing are, and what goes through them. */
export interface Scale {
	/** Where the scale ends; left out, the longest bar fills it. */
	readonly max?: number;
	/** Each step along the scale multiplies, from 1 at its start: an hour and three years could not stand on one otherwise. */
	readonly multiplies?: true;
	/** Lines through every bar. */
	readonly lines?: readonly number[];
	/** What is drawn in place of a plain bar: as many dots as the next power of ten, or the scale of results with its zones. */
	readonly as?: 'dots' | 'result';
	/** How many of the first bars say by their ends where the lines are. */
	readonly linesFrom?: number;
}

/** From where to where a bar goes. What is taken away goes from its higher end to its lower one. */
export interface Span {
	readonly from: number;
	readonly to: number;
}

const NUMBER = /(\+|−|=)?\s*(\d[\d,]*)(?:\s+to\s+(\d[\d,]*))?/;
const toNumber = (digits: string) => Number(digits.replaceAll(',', ''));

/**
 * The bars of figures as content writes them, in order: "300" from zero, "45 to 70" from end to end, "+75" and "−150" from where the bar
 * before ended, "= 450" from zero again. Undefined where one has no number.
 */
export function parseSpans(figures: readonly string[]): readonly Span[] | undefined {
	const spans: Span[] = [];
	for (const figure of figures) {
		const [, sign, first, second] = NUMBER.exec(figure) ?? [];
		if (!first) return undefined;
		const amount = toNumber(first);
		const before = spans.at(-1)?.to ?? 0;
		if (second) spans.push({ from: amount, to: toNumber(second) });
		else if (sign === '+') spans.push({ from: before, to: before + amount });
		else if (sign === '−') spans.push({ from: before, to: before - amount });
		else spans.push({ from: 0, to: amount });
	}
	return spans;
}

type Attributes = Extract<MdastNode, { type: 'mdxJsxFlowElement' }>['attributes'];

/** What each bar is given, in percent of the scale: where it starts, how long it is, where the lines are. */
export function barAttributes(spans: readonly Span[], { max, multiplies, lines = [], linesFrom = 0, as }: Scale): readonly Attributes[] {
	const longest = Math.max(...spans.map(({ from, to }) => Math.max(from, to)));
	const end = max ?? (as === 'dots' ? 10 ** Math.ceil(Math.log10(longest)) : longest);
	const share = (amount: number) => (multiplies ? Math.log(Math.max(amount, 1)) / Math.log(end) : amount / end);
	const percent = (part: number) => String(Math.round(part * 1000) / 10);
	const drawn = [...lines, ...spans.slice(0, linesFrom).map(({ to }) => to)].map((line) => percent(share(line))).join(' ');
	return spans.map(({ from, to }) => [
		{ type: 'mdxJsxAttribute', name: 'from', value: percent(share(Math.min(from, to))) },
		{ type: 'mdxJsxAttribute', name: 'length', value: percent(Math.abs(share(to) - share(from))) },
		...(drawn ? [{ type: 'mdxJsxAttribute' as const, name: 'lines', value: drawn }] : []),
		...(as === 'dots' ? [{ type: 'mdxJsxAttribute' as const, name: 'of', value: String(end) }] : []),
		...(as ? [{ type: 'mdxJsxAttribute' as const, name: 'as', value: as }] : []),
		...(to < from ? [{ type: 'mdxJsxAttribute' as const, name: 'less', value: null }] : []),
	]);
}
