import type { ISSUER_TYPES } from '~/schemas/example.ts';
import type { PageKind } from '~/schemas/page.ts';

/** What search and the line above a title call each kind of page. */
export const KIND_NAMES: Readonly<Record<PageKind | 'example' | 'instrument', string>> = {
	start: 'Start here',
	comparison: 'Comparison',
	issuer: 'Issuers',
	'use-case': 'Use cases',
	stacking: 'Stacking',
	'value-factor': 'Value factors',
	'before-you-pay': 'Before you pay',
	about: 'About this guide',
	example: 'Worked examples',
	instrument: 'Instruments',
};

/** What a page calls each type of issuer. */
export const ISSUER_NAMES: Readonly<Record<(typeof ISSUER_TYPES)[number], string>> = {
	platform: 'Learning platform',
	university: 'University or college',
	'industry-body': 'Industry body',
	vendor: 'Employer or tool maker',
};
