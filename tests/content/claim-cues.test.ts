import { describe, expect, test } from 'vitest';
import { findClaims, prepareClaims } from '../../src/model/reading/find-claims.ts';
import { sentencesOf } from '../../src/model/reading/match-text.ts';
import { claim } from '../../src/schemas/claim.ts';
import { readCollection } from '../support/content.ts';

const CLAIMS = readCollection('claims').map(({ id, path, data }) => ({ id, path, ...claim.parse(data) }));
const QUESTIONS = new Set(readCollection('questions').map(({ id }) => id));
const PAGES = new Set(readCollection('guide').map(({ id }) => id));
/** All together, so that an example also shows which of two claims wins. */
const PREPARED = prepareClaims(CLAIMS.map(({ id, ...cues }) => ({ claim: id, ...cues })));

const claimsIn = (text: string) => findClaims(PREPARED, sentencesOf(text)).map((found) => found.claim);

describe('content/claims', () => {
	test('decodes at least 44 claims, each with a label of its own', () => {
		const labels = new Set(CLAIMS.map(({ label }) => label.toLowerCase()));
		expect(labels.size).toBeGreaterThanOrEqual(44);
		expect(labels.size).toBe(CLAIMS.length);
	});

	const examples = CLAIMS.flatMap(({ id, examples: { match, not } }) => [
		...match.map((text) => ({ id, text, isMade: true })),
		...not.map((text) => ({ id, text, isMade: false })),
	]);
	test.each(examples.filter(({ isMade }) => isMade))('$id is found in “$text”', ({ id, text }) => {
		expect(claimsIn(text)).toContain(id);
	});
	test.each(examples.filter(({ isMade }) => !isMade))('$id is not found in “$text”', ({ id, text }) => {
		expect(claimsIn(text)).not.toContain(id);
	});

	test.each(CLAIMS)('$path names a question and a page that exist', ({ question, group }) => {
		expect(question === undefined || QUESTIONS.has(question)).toBe(true);
		expect(PAGES).toContain(`before-you-pay/claims/${group}`);
	});
});
