import type { Standing } from '../../src/model/types.ts';
import type { Result } from '../../src/model/verdict/result.ts';
import { toldVerdict } from '../../src/model/verdict/verdict.ts';
import { waysWords } from '../../src/words/points-words.ts';
import { rangeWords, VERDICTS_IN_SENTENCE } from '../../src/words/words.ts';
import { findBlocks, plainText } from '../support/prose.ts';

/** What a result prints, as far as a page about it could say something else. */
export interface Printed {
	/** Its verdict within a sentence. */
	readonly verdict: string;
	/** What stands before it. */
	readonly standing: Standing;
	/** Over the open answers, and over every weighting in the same order too. */
	readonly range: string;
	readonly bounds: string;
	/** In how many weightings something holds, in the words of the result. */
	readonly ways: readonly string[];
	/** The verdict stays in every weighting in the same order, whatever is still open. */
	readonly isSure: boolean;
}

/** What the model's result prints. Everything that the rules below compare with comes from here. */
export function printedOf(result: Result): Printed {
	const { standing, shownRange, shownBounds, shares } = result;
	const told = [shares.acceptableAtWorst, shares.acceptableAtBest, shares.strongAtWorst, shares.verdictAtWorst ?? 0];
	return {
		verdict: VERDICTS_IN_SENTENCE[toldVerdict(result)],
		standing,
		range: rangeWords(shownRange),
		bounds: rangeWords(shownBounds),
		// "It stays in 9 of 10" and "it falls in 1 of 10" say the same.
		ways: told.flatMap((share) => [waysWords(share), waysWords(1 - share)]),
		isSure: shares.verdictAtWorst === 1,
	};
}

/** What of a page says where its example stands. */
export interface ExamplePage {
	readonly description: string;
	readonly body: string;
}

const RANGE = /\b(\d+ to \d+|about \d+)(?= points\b| of 100\b)/g;
const WEIGHED = /\b[Ww]eighed differently\b.*?\b(\d+ to \d+)/;
/** How a page says that something stands before the verdict. */
const SAID = {
	'ruled-out': /\bruled out\b|\brules?\b[^,;:.]*\bout\b/i,
	'held-back': /\bheld back\b|\bholds?\b[^,;:.]*\bback\b/i,
} as const;
/** Before the words, not behind them: "Nothing rules it out", "one answer could rule it out", but "It rules it out: the hours do not fit". */
const NOT_SAID = /\b(?:nothing|no|not|never|neither|could|would|might)\b.*\b(?:rul(?:es?|ed)|h[eo]lds?)\b/i;
const SURE = /\bhowever you weigh\b|\bwhatever (?:the|your) weights?\b|\bevery possible\b|\bthroughout\b|\balways\b/i;

/** A verdict as a page may shorten it: "worth it on balance" to "worth it". */
const shortened = (verdict: string) => verdict.split(' ').slice(0, 2).join(' ');
const sentencesOf = (text: string) => text.split(/(?<=[.!?])\s+/);

/** Where a page says more, or something else, than its result prints. One sentence for each place. */
export function findOversaid({ description, body }: ExamplePage, printed: Printed): string[] {
	const paragraphs = findBlocks(body).filter(({ kind }) => kind === 'paragraph');
	const opening = plainText(paragraphs[0]?.text ?? '');
	const all = paragraphs.map(({ text }) => plainText(text));
	const places = Object.entries({ description, opening });
	const problems: string[] = [];

	for (const [place, text] of places) {
		for (const other of Object.values(VERDICTS_IN_SENTENCE))
			if (other !== printed.verdict && text.includes(shortened(other)))
				problems.push(`The ${place} says "${shortened(other)}", and the result is "${printed.verdict}".`);

		for (const [standing, words] of Object.entries(SAID)) {
			const says = sentencesOf(text).some((sentence) => words.test(sentence) && !NOT_SAID.test(sentence));
			if (says !== (standing === printed.standing))
				problems.push(`The ${place} ${says ? 'says' : 'does not say'} that it is ${standing}, and the result is ${printed.standing}.`);
		}

		for (const [range] of text.matchAll(RANGE))
			if (range !== printed.range) problems.push(`The ${place} says "${range}", and the result prints "${printed.range}".`);
		if (SURE.test(text) && !printed.isSure) problems.push(`The ${place} says that the verdict stays in every weighting, and it does not.`);
	}
	if (printed.standing !== 'ruled-out' && !opening.includes(shortened(printed.verdict)))
		problems.push(`The opening does not say "${shortened(printed.verdict)}", which is the result.`);

	for (const text of all) {
		const [, weighed] = WEIGHED.exec(text) ?? [];
		if (weighed && weighed !== printed.bounds)
			problems.push(`The page says that other weights give "${weighed}", and the result prints "${printed.bounds}".`);
		for (const sentence of sentencesOf(text))
			if (sentence.includes('of these ways') && !printed.ways.some((ways) => sentence.toLowerCase().includes(ways)))
				problems.push(`"${sentence}" counts ways otherwise than the result: ${[...new Set(printed.ways)].join(', ')}.`);
	}
	return problems;
}
