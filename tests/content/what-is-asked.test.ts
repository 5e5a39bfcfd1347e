import { describe, expect, test } from 'vitest';
import type { FindOutWording } from '../../src/model/wording.ts';
import { question } from '../../src/schemas/question.ts';
import { readCollection } from '../support/content.ts';

const QUESTIONS = readCollection('questions');
/** Those who can be written to. What employers ask is also read in their adverts, and what is one's own to settle is asked of nobody. */
const PEOPLE: readonly FindOutWording['whom'][] = ['issuer', 'past-learner', 'manager'];
const TO_PEOPLE = QUESTIONS.map(({ id, data }) => [id, data['findOut'] as FindOutWording] as const).filter(([, { whom }]) =>
	PEOPLE.includes(whom),
);

test('there are questions to put to people', () => {
	expect(TO_PEOPLE.length).toBeGreaterThan(5);
});

test.each(TO_PEOPLE)('content/questions/%s.mdx says in findOut.ask what to say to somebody, as the question kit sends it', (_, { ask }) => {
	expect(ask).toBeDefined();
});

describe('findOut of a question', () => {
	const withFindOut = (findOut: object) =>
		question.safeParse({ ...QUESTIONS[0]?.data, findOut: { whom: 'issuer', minutes: 5, ...findOut } });

	test.each([
		['says in its words where the question is said', { words: 'Ask: “{ask}”', ask: 'Who marks it?' }],
		['has no question where there is only something to look up', { words: 'Count ten adverts.' }],
	])('%s', (_, findOut) => {
		expect(withFindOut(findOut).error?.issues).toBeUndefined();
	});

	test.each([
		['a question that its words leave out', { words: 'Ask.', ask: 'Who marks it?' }, 'findOut'],
		['a question that its words say twice', { words: '{ask} {ask}', ask: 'Who marks it?' }, 'findOut'],
		['words with a place for a question that is missing', { words: 'Ask: “{ask}”' }, 'findOut'],
		['a question without its mark', { words: 'Ask: “{ask}”', ask: 'Tell me who marks it.' }, 'findOut.ask'],
	])('is refused with %s', (_, findOut, field) => {
		expect(withFindOut(findOut).error?.issues.map(({ path }) => path.join('.'))).toEqual([field]);
	});
});
