import { readNumber } from './numerals.ts';
import type { Read, Token } from './tokens.ts';
import type { Hedge, NumberRange } from './types.ts';

const DASH = /^[-–—‒−]$/;

/** What stands between two ends of a range, as the place after it: "6-8", "6 to 8", "between 6 and 8". */
export function afterRangeSign(tokens: readonly Token[], at: number, start: number): number | undefined {
	const token = tokens[at];
	if (!token || token.isApart) return undefined;
	if (DASH.test(token.text) || token.text === 'to') return at + 1;
	if (token.text === 'and' && tokens[start - 1]?.text === 'between') return at + 1;
	return undefined;
}

/** A number or a range at a token, with the hedge that stands before or after it. A second number that is not above the first is no end. */
export function readRange(tokens: readonly Token[], at: number, start = at): Read<NumberRange> | undefined {
	const first = readNumber(tokens, at);
	if (!first) return undefined;
	const sign = afterRangeSign(tokens, first.next, start);
	const second = sign === undefined ? undefined : readNumber(tokens, sign);
	if (second && second.value > first.value) {
		const min = second.scale !== undefined && first.value * second.scale < second.value ? first.value * second.scale : first.value;
		return { value: withHedge({ min, max: second.value }, hedgeBefore(tokens, start, true)), next: second.next };
	}
	const plus = tokens[first.next];
	const isOpen = plus?.text === '+' && plus.isGlued;
	return {
		value: withHedge({ min: first.value, max: first.value }, isOpen ? 'from' : hedgeBefore(tokens, start, false)),
		next: isOpen ? first.next + 1 : first.next,
	};
}

/** A range with its hedge, where it has one. */
export const withHedge = (range: NumberRange, hedge: Hedge | undefined): NumberRange => (hedge ? { ...range, hedge } : range);

const ABOUT =
	/^(?:about|approx|approximately|around|roughly|circa|ca|estimated|est|average|avg|typically|usually|nearly|almost|some|~|≈|±)$/;
const FURTHEST_HEDGE = 5;
const UP_TO = /^(?:upto|max|maximum|under|below|≤|<)$/;
const FROM = /^(?:from|min|minimum|over|above|≥|>)$/;

/** The hedge in the three words before a number; "from 5 to 7" has none, because both ends are named. */
export function hedgeBefore(tokens: readonly Token[], start: number, isRange: boolean): Hedge | undefined {
	const words: string[] = [];
	for (let at = start - 1; at >= Math.max(0, start - FURTHEST_HEDGE) && words.length < 3; at--) {
		const token = tokens[at];
		if (!token || tokens[at + 1]?.isApart || /^[;!?|]$/.test(token.text)) break;
		if (token.text === '.' || token.text === 'of' || token.text === 'only') continue;
		words.push(token.text);
	}
	const [last = '', before = '', beforeThat = ''] = words;
	// Two of them strike a price through.
	if (last === '~' && before === '~') return undefined;
	if (ABOUT.test(last) || (last === 'c' && tokens[start - 1]?.text === '.')) return 'about';
	if (`${before} ${last}` === 'up to' || `${before} ${last}` === 'at most' || `${beforeThat} ${before} ${last}` === 'no more than')
		return 'up-to';
	if (UP_TO.test(last) || `${before} ${last}` === 'less than') return 'up-to';
	if (isRange && last === 'from') return undefined;
	if (FROM.test(last) || /^(?:starts|starting|start) (?:at|from)$/.test(`${before} ${last}`)) return 'from';
	return `${before} ${last}` === 'at least' || `${before} ${last}` === 'more than' ? 'from' : undefined;
}
