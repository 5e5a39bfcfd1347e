import type { OfficialFact, OfficialField } from '../schemas/official.ts';

/** What the pages of the official view call each field, in the order in which they stand there. */
export const FIELD_NAMES: Readonly<Record<OfficialField, string>> = {
	definition: 'What it is',
	size: 'Size',
	assessment: 'Assessment',
	quality: 'Quality check',
	register: 'Where to look one up',
	stacking: 'Adding up',
	funding: 'Money',
};

/** The fields in their order. */
export const OFFICIAL_FIELDS = Object.keys(FIELD_NAMES) as readonly OfficialField[];

/** What stands where a body settled nothing, in the same type as what it settled. */
export const NOTHING_FOUND = 'We found nothing';

/** A field in a few words, for a cell of the comparison. */
export const shortOf = (fact: OfficialFact): string => ('nothing' in fact ? NOTHING_FOUND : fact.short);

/** The sentences of a field, with their citations. */
export const sentencesOf = (fact: OfficialFact): string => ('nothing' in fact ? `${NOTHING_FOUND}. ${fact.nothing}` : fact.says);
