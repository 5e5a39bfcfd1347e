import type { ISSUER_TYPES } from '~/schemas/example.ts';
import type { FieldRule, PageKind } from '~/schemas/page.ts';

/** What search and the line above a title call each kind of page. */
export const KIND_NAMES: Readonly<Record<PageKind | 'example' | 'instrument' | 'term' | 'claim' | 'question' | 'finding', string>> = {
	start: 'Start here',
	comparison: 'Comparison',
	issuer: 'Issuers',
	'use-case': 'Use cases',
	stage: 'Your stage of life',
	stacking: 'Stacking',
	'value-factor': 'Value factors',
	'before-you-pay': 'Before you pay',
	'who-pays': 'Who pays',
	proof: 'Proof and badges',
	after: 'After you earn it',
	field: 'In your field',
	evidence: 'The evidence',
	'official-view': 'The official view',
	adviser: 'For advisers',
	about: 'About this guide',
	example: 'Worked examples',
	instrument: 'Tools',
	term: 'Glossary',
	claim: 'Claims',
	question: 'Questions',
	finding: 'Findings',
};

/** What a page calls each type of issuer. */
export const ISSUER_NAMES: Readonly<Record<(typeof ISSUER_TYPES)[number], string>> = {
	platform: 'Learning platform',
	university: 'University or college',
	'industry-body': 'Industry body',
	vendor: 'Employer or tool maker',
};

/** What the overview of fields calls what decides first. */
export const RULE_NAMES: Readonly<Record<FieldRule, string>> = {
	register: 'A public register',
	law: 'A law about the task',
	acceptance: 'The body that accepts the proof',
	adverts: 'Adverts',
	work: 'Work that you can show',
};
