import { alternative } from '~/schemas/alternative.ts';
import { change } from '~/schemas/change.ts';
import { claim } from '~/schemas/claim.ts';
import { example } from '~/schemas/example.ts';
import { finding } from '~/schemas/finding.ts';
import { page } from '~/schemas/page.ts';
import { question } from '~/schemas/question.ts';
import { renewalQuestion } from '~/schemas/renewal-question.ts';
import { route } from '~/schemas/route.ts';
import { searchWords } from '~/schemas/search-words.ts';
import { source } from '~/schemas/source.ts';
import { term } from '~/schemas/term.ts';
import { unit } from '~/schemas/unit.ts';
import type { Collection } from './content.ts';

/** Each collection with its schema and the fewest files that a whole guide has. */
export const SCHEMAS = [
	{ name: 'guide', schema: page, least: 25 },
	{ name: 'questions', schema: question, least: 17 },
	{ name: 'examples', schema: example, least: 8 },
	{ name: 'alternatives', schema: alternative, least: 4 },
	{ name: 'routes', schema: route, least: 6 },
	{ name: 'renewal', schema: renewalQuestion, least: 6 },
	{ name: 'sources', schema: source, least: 20 },
	{ name: 'glossary', schema: term, least: 35 },
	{ name: 'evidence', schema: finding, least: 30 },
	{ name: 'claims', schema: claim, least: 44 },
	{ name: 'units', schema: unit, least: 10 },
	{ name: 'searchWords', schema: searchWords, least: 1 },
	{ name: 'changes', schema: change, least: 1 },
] as const satisfies readonly { name: Collection; schema: object; least: number }[];
