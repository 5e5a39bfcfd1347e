import { describe, expect, test } from 'vitest';
import { prepareCues } from '../../src/model/reading/cues/prepare.ts';
import { matchSentences, sentencesOf } from '../../src/model/reading/match-text.ts';
import { findPassages } from '../../src/model/reading/passages.ts';
import { settle } from '../../src/model/reading/settle.ts';
import { readCueFiles, readCues } from '../support/cues.ts';

const FILES = readCueFiles();
const CUES = prepareCues(readCues());

/** What a text says about one question, whatever kind of text it is. */
function findAnswer(question: string, text: string) {
	const prepared = CUES.questions.find(({ cues }) => cues.question === question);
	if (!prepared) throw new Error(`There are no cues for ${question}.`);
	return settle(prepared.cues, findPassages(CUES, prepared, matchSentences(CUES.index, sentencesOf(text))));
}

describe.each(FILES)('the examples of $path', ({ cues: { question, reads }, examples }) => {
	test.skipIf(reads !== undefined).each(examples)('$text', ({ text, gives, option }) => {
		const { status, offer } = findAnswer(question, text);
		expect({ status, option: offer?.kind === 'option' ? offer.option : undefined }).toEqual({ status: gives, option });
	});
});
