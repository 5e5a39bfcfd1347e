import { describe, expect, test } from 'vitest';
import { findCost } from '../../src/model/reading/numbers/find-cost.ts';
import { findTime } from '../../src/model/reading/numbers/find-time.ts';
import { findPriceTerms } from '../../src/model/reading/numbers/price-terms.ts';
import { textOf } from '../model/reading/numbers/example.ts';
import { readCueFiles } from '../support/cues.ts';

const FILES = readCueFiles().filter(({ cues }) => cues.reads !== undefined);
const COST = FILES.find(({ cues }) => cues.reads === 'price')?.cues;

describe.each(FILES)('the examples of $path', ({ cues, examples }) => {
	test.each(examples)('$text', ({ text, gives, option, numbers }) => {
		const split = textOf(text);
		const finding =
			cues.reads === 'hours' ? findTime(split, cues) : cues.reads === 'price' ? findCost(split, cues) : findPriceTerms(split, cues, COST);
		expect({
			status: finding.status,
			option: finding.offer?.kind === 'option' ? finding.offer.option : undefined,
			numbers: finding.offer?.kind === 'measure' ? finding.offer.numbers : undefined,
		}).toEqual({ status: gives, option, numbers });
	});
});
