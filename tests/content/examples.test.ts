import { describe, expect, test } from 'vitest';
import { ISSUER_TYPES } from '~/schemas/example.ts';
import { loadExamples } from '../../src/lib/content/examples.ts';
import { setCollections } from '../support/collections.ts';
import { readCollection } from '../support/content.ts';
import { wholeContent } from '../support/whole-content.ts';

const EXAMPLES = readCollection('examples');

/** What the examples hold in one place of their front matter, each once, in order. */
function findKinds(of: (data: Readonly<Record<string, unknown>>) => unknown): string[] {
	return [...new Set(EXAMPLES.map(({ data }) => String(of(data))))].sort();
}

// Fails with one table of all that a change moves: example, was, is.
test('every worked example says what the model says of it', async () => {
	setCollections(wholeContent());
	expect(await loadExamples()).toHaveLength(EXAMPLES.length);
});

describe('between them the worked examples', () => {
	test('have every type of issuer', () => {
		expect(findKinds((data) => data['issuerType'])).toEqual([...ISSUER_TYPES].sort());
	});

	test('come from at least five fields', () => {
		expect(findKinds((data) => data['field']).length).toBeGreaterThanOrEqual(5);
	});

	test('serve every goal that a use case has', () => {
		const goals = readCollection('guide').flatMap(({ id, data }) =>
			id.startsWith('use-cases/') ? [(data['goal'] as { id: string }).id] : [],
		);
		expect(goals.length).toBeGreaterThanOrEqual(4);
		expect(findKinds((data) => data['goal'])).toEqual(expect.arrayContaining(goals));
	});

	test('reach at least three of the four verdicts, and one is held up by a deal-breaker', () => {
		expect(findKinds((data) => (data['expected'] as { verdict: string }).verdict).length).toBeGreaterThanOrEqual(3);
		expect(findKinds((data) => (data['expected'] as { heldUp: boolean }).heldUp)).toContain('true');
	});
});

describe('a worked example says what is made up, how to find out, and who should leave it alone', () => {
	test.each(EXAMPLES)('$path', ({ body }) => {
		expect(body).toContain('*(made up)*');
		expect(body).toMatch(/^:::check\[/m);
		expect(body).toMatch(/^:::skip\[/m);
	});
});
