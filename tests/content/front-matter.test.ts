import { describe, expect, test } from 'vitest';
import { question } from '~/schemas/question.ts';
import { readCollection } from '../support/content.ts';
import { findCitations } from '../support/prose.ts';
import { readText } from '../support/repository.ts';
import { SCHEMAS } from '../support/schemas.ts';

const PAGES = [...readCollection('guide'), ...readCollection('examples')];

/** Values that stand in more than one file, with the files. */
function findShared(field: string): string[] {
	const files = Map.groupBy(PAGES, ({ data }) => String(data[field]).toLowerCase());
	return [...files]
		.filter(([, pages]) => pages.length > 1)
		.map(([value, pages]) => `"${value}" in ${pages.map(({ path }) => path).join(' and ')}`);
}

describe.each(SCHEMAS)('the front matter of $name', ({ name, schema, least }) => {
	const files = readCollection(name);

	test('is that of a whole guide', () => {
		expect(files.length).toBeGreaterThanOrEqual(least);
	});

	test.each(files)('$path', ({ data }) => {
		const result = schema.safeParse(data);
		expect(result.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? []).toEqual([]);
	});
});

describe('front matter', () => {
	test.each(['title', 'label', 'description'])('gives each page a %s of its own', (field) => {
		expect(PAGES).not.toEqual([]);
		expect(findShared(field)).toEqual([]);
	});

	test('of a question is limited as the writer’s manual says', () => {
		const manual = readText('content/README.md');
		const [, most] = /its name in results, at most (\d+) characters/.exec(manual) ?? [];
		const [, few, many] = /options: # (\w+) to (\w+), best first/.exec(manual) ?? [];
		const numbers = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];
		expect(Number(most)).toBe(question.shape.short.maxLength);
		const isAllowed = (count: number) =>
			question.shape.options.safeParse(Array.from({ length: count }, (_, index) => ({ id: `option-${index}`, label: 'An option' })))
				.success;
		const counts = numbers.map((_, count) => count).filter(isAllowed);
		expect([few, many]).toEqual([numbers[counts[0] ?? 0], numbers[counts.at(-1) ?? 0]]);
	});

	test('gives each use case a goal, and each value factor a factor', () => {
		const without = readCollection('guide').filter(
			({ id, data }) => (id.startsWith('use-cases/') && !data['goal']) || (id.startsWith('value-factors/') && !data['factor']),
		);
		expect(without.map(({ path }) => path)).toEqual([]);
	});

	test('names related pages that exist, and never the page itself', () => {
		const ids = new Set([...readCollection('guide').map(({ id }) => id), ...readCollection('examples').map(({ id }) => `examples/${id}`)]);
		const wrong = readCollection('guide').flatMap(({ path, id, data }) =>
			((data['related'] ?? []) as string[]).filter((other) => !ids.has(other) || other === id).map((other) => `${path}: ${other}`),
		);
		expect(wrong).toEqual([]);
	});

	test('claims evidence only where something is cited', () => {
		const claims = [...readCollection('questions'), ...readCollection('guide')].filter(
			({ data }) => data['basis'] === 'evidence' || (data['goal'] as { basis?: string } | undefined)?.basis === 'evidence',
		);
		expect(claims.filter(({ body }) => findCitations(body).length === 0).map(({ path }) => path)).toEqual([]);
	});
});
