import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { advertCues } from '~/schemas/advert-cues.ts';
import { advertSample } from '~/schemas/advert-sample.ts';
import { alternative } from '~/schemas/alternative.ts';
import { change } from '~/schemas/change.ts';
import { claim } from '~/schemas/claim.ts';
import { completionRate } from '~/schemas/completion-rate.ts';
import { commonCues, questionCues } from '~/schemas/cues.ts';
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

export const collections = {
	guide: defineCollection({ loader: glob({ pattern: '**/*.mdx', base: './content/guide' }), schema: page }),
	questions: defineCollection({ loader: glob({ pattern: '*.mdx', base: './content/questions' }), schema: question }),
	examples: defineCollection({ loader: glob({ pattern: '*.mdx', base: './content/examples' }), schema: example }),
	alternatives: defineCollection({ loader: glob({ pattern: '*.mdx', base: './content/alternatives' }), schema: alternative }),
	routes: defineCollection({ loader: glob({ pattern: '*.yaml', base: './content/routes' }), schema: route }),
	// A source's id is its file name to the letter, dots included: citations name it.
	sources: defineCollection({
		loader: glob({ pattern: '*.yaml', base: './content/sources', generateId: ({ entry }) => entry.replace(/\.yaml$/, '') }),
		schema: source,
	}),
	completionRates: defineCollection({ loader: glob({ pattern: '*.yaml', base: './content/completion-rates' }), schema: completionRate }),
	evidence: defineCollection({ loader: glob({ pattern: '*.yaml', base: './content/evidence' }), schema: finding }),
	changes: defineCollection({ loader: glob({ pattern: '*.mdx', base: './content/changes' }), schema: change }),
	// What every question needs stands in a file of its own form beside those of the questions.
	cues: defineCollection({
		loader: glob({ pattern: ['*.yaml', '!common.yaml', '!adverts.yaml'], base: './content/cues' }),
		schema: questionCues,
	}),
	commonCues: defineCollection({ loader: glob({ pattern: 'common.yaml', base: './content/cues' }), schema: commonCues }),
	advertCues: defineCollection({ loader: glob({ pattern: 'adverts.yaml', base: './content/cues' }), schema: advertCues }),
	advertSamples: defineCollection({ loader: glob({ pattern: 'adverts.yaml', base: './content/samples' }), schema: advertSample }),
	claims: defineCollection({ loader: glob({ pattern: '*.mdx', base: './content/claims' }), schema: claim }),
	units: defineCollection({ loader: glob({ pattern: '*.yaml', base: './content/units' }), schema: unit }),
	renewal: defineCollection({ loader: glob({ pattern: '*.mdx', base: './content/renewal' }), schema: renewalQuestion }),
	searchWords: defineCollection({ loader: glob({ pattern: '*.yaml', base: './content/search' }), schema: searchWords }),
	glossary: defineCollection({ loader: glob({ pattern: '*.mdx', base: './content/glossary' }), schema: term }),
};
