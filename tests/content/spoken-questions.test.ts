import { expect, test } from 'vitest';
import { spokenQuestions } from '../../src/instruments/kit/kit-text.ts';
import type { Informant } from '../../src/model/types.ts';
import { readCollection } from '../support/content.ts';

const QUESTIONS = readCollection('questions').map(
	({ id, data }) => [id, data['findOut'] as { readonly whom: Informant; readonly words: string }] as const,
);
/** Those who can be written to. What employers ask is also read in their adverts, and what is one's own to settle is asked of nobody. */
const PEOPLE: readonly Informant[] = ['issuer', 'past-learner', 'manager'];
const TO_PEOPLE = QUESTIONS.filter(([, { whom }]) => PEOPLE.includes(whom));

test('there are questions to put to people', () => {
	expect(TO_PEOPLE.length).toBeGreaterThan(5);
});

test.each(TO_PEOPLE)(
	'content/questions/%s.mdx has between quotation marks what to say to somebody, as the question kit sends it',
	(_, { words }) => {
		expect(spokenQuestions(words)).not.toEqual([]);
	},
);
