import { describe, expect, test } from 'vitest';
import { STANDINGS, type Standing, VERDICTS, type Verdict } from '~/model/types.ts';
import { toldVerdict } from '~/model/verdict/verdict.ts';
import { ISSUER_TYPES } from '~/schemas/example.ts';
import { loadExamples } from '../../src/lib/content/examples.ts';
import { setCollections } from '../support/collections.ts';
import { readCollection } from '../support/content.ts';
import { findBlocks, findCitations } from '../support/prose.ts';
import { wholeContent } from '../support/whole-content.ts';

const EXAMPLES = readCollection('examples');

type FrontMatter = Readonly<Record<string, unknown>>;
interface Expected {
	readonly standing: Standing;
	readonly verdict: Verdict;
	readonly settled: boolean;
}
const expectedOf = (data: FrontMatter) => data['expected'] as Expected;
const isRequired = ({ data }: { readonly data: FrontMatter }) => (data['answers'] as FrontMatter)['required-credential'] === 'this-is-it';

/** How a page says where its credential stands: nothing where there is only the verdict to say. */
const SAYS_STANDING: Readonly<Record<Standing, RegExp>> = {
	'ruled-out': /\bruled out\b|\brules? (?:[^.:]+ )?out\b/,
	'held-back': /\bheld back\b|\bholds? [^.:]+ back\b/,
	'open-to-judgement': /(?:)/,
};
const SAYS_VERDICT: Readonly<Record<Verdict, RegExp>> = {
	weak: /\bweak fit\b/,
	open: /\bnot settled yet\b/,
	worth: /\bworth it\b/,
	strong: /\bstrong fit\b/,
};

/** What the examples hold in one place of their front matter, each once, in order. */
function findKinds(of: (data: FrontMatter) => unknown): string[] {
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

	test('stand in every way there is, and reach all four verdicts', () => {
		expect(findKinds((data) => expectedOf(data).standing)).toEqual([...STANDINGS].sort());
		expect(findKinds((data) => expectedOf(data).verdict)).toEqual([...VERDICTS].sort());
	});

	test('have one that is not settled for what is open, and one that is required', () => {
		expect(findKinds((data) => expectedOf(data).settled)).toContain('false');
		expect(EXAMPLES.filter(isRequired)).not.toEqual([]);
	});
});

describe('a worked example says what its result says, before its first heading and in its description', () => {
	test.each(EXAMPLES)('$path', ({ data, body }) => {
		const { standing, verdict, settled } = expectedOf(data);
		const [opening = ''] = body.split(/^## /m);
		for (const text of [opening, String(data['description'])]) expect(text).toMatch(SAYS_STANDING[standing]);
		expect(opening).toMatch(SAYS_VERDICT[toldVerdict({ verdict, isSettled: settled })]);
	});

	test.each(EXAMPLES.filter(isRequired))('$path says that it is required', ({ data, body }) => {
		const [opening = ''] = body.split(/^## /m);
		expect(opening).toMatch(/[Ii]t is required for this role, so all that is left to choose is provider, price and date\./);
		expect(String(data['description'])).toContain('required');
	});
});

/** Rows of the table of facts: its head says that it is one. */
const factsOf = (body: string) =>
	findBlocks(body).flatMap(({ kind, text }) => (kind === 'table' && text.startsWith('| Fact |') ? text.split('\n').slice(2) : []));
/** What no source stands for: what we looked for in vain, and what follows from a row above. */
const WITHOUT_SOURCE =
	/\bnot known\b|\bwe found no\b|\bon the pages we read\b|\bon .* pages that we read\b|\bby our arithmetic\b|\bthe same site\b/i;

describe('a worked example has its facts in one table, each with its source or a word on why it has none', () => {
	test.each(EXAMPLES)('$path', ({ body }) => {
		const facts = factsOf(body);
		expect(facts.length).toBeGreaterThanOrEqual(3);
		expect(facts.filter((fact) => findCitations(fact).length === 0 && !WITHOUT_SOURCE.test(fact))).toEqual([]);
	});
});

describe('a worked example gives reasons for most of its answers', () => {
	test.each(EXAMPLES)('$path', ({ data, body }) => {
		const reasons = [...body.matchAll(/^- ([a-z]+(?:-[a-z]+)*): /gm)].map(([, id]) => id);
		const answered = Object.keys(data['answers'] as FrontMatter);
		expect(reasons.filter((id) => answered.includes(id ?? '')).length).toBeGreaterThan(answered.length / 2);
	});
});

describe('a worked example says what is made up, how to find out, and who should leave it alone', () => {
	test.each(EXAMPLES)('$path', ({ body }) => {
		expect(body).toContain('*(made up)*');
		expect(body).toMatch(/^:::check\[/m);
		expect(body).toMatch(/^:::skip\[/m);
	});
});
